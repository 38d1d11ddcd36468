import type { ReactNode } from 'react';
import type { Level } from '@/lib/domain/health';
import { LightIcon } from '../../ui/icons';
import { useOwnId } from '../../ui/own-id';

interface HealthPartProps {
  title: string;
  light: Level;
  /** How it is, in one sentence. */
  children: ReactNode;
  /** What is known beside that. */
  facts?: readonly string[];
  /** What to do about it; null: nothing. */
  todo?: ReactNode;
}

const none: readonly string[] = [];

/** One thing that Steadfast relies on: how it is, and what to do. */
export function HealthPart({ title, light, children, facts = none, todo = null }: HealthPartProps) {
  const id = useOwnId();
  return (
    <section className={`health-part ${light}`} aria-labelledby={id}>
      <LightIcon light={light} />
      <div>
        <h2 id={id}>{title}</h2>
        <p>{children}</p>
        {facts.map((fact) => (
          <p key={fact} className="soft">
            {fact}
          </p>
        ))}
        {todo === null ? null : <p className="todo">{todo}</p>}
      </div>
    </section>
  );
}
