import type { ReactNode } from 'react';
import { useOwnId } from '../ui/own-id';
import './fields.css';

/** What ties a control to its label and to what is said about it. */
export interface FieldBind {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  /** What to know before it is filled in. */
  hint?: ReactNode;
  /** What is wrong with what stands there now. */
  error?: string | null;
  children: (bind: FieldBind) => ReactNode;
}

/** A control with its name above it; below it what it is about, and what is wrong. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useOwnId();
  const said = [hint ? `${id}-hint` : null, error === null ? null : `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': error !== null })}
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {error === null ? null : (
        <p id={`${id}-error`} className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
