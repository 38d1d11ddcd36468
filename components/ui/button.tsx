import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../text';

interface ButtonProps extends ComponentProps<'button'> {
  kind?: 'primary' | 'plain' | 'quiet' | 'link';
  /** The key that presses it, as `KeyboardEvent.key` has it; where keys work at all is the surface's choice. */
  shortcut?: string | undefined;
}

export function Button({ kind = 'plain', shortcut, ...props }: ButtonProps) {
  return <button type="button" className={kind} aria-keyshortcuts={shortcut} {...props} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'kind'> {
  /** What it does, in words; with the key also shown when the pointer rests on it. */
  name: string;
  icon: ReactNode;
}

export function IconButton({ name, icon, shortcut, ...props }: IconButtonProps) {
  const text = useText();
  const title = shortcut ? text('nameWithKey', name, keyCaps[shortcut] ?? shortcut.toUpperCase()) : name;
  return (
    <Button className="only-icon" aria-label={name} title={title} shortcut={shortcut} {...props}>
      {icon}
    </Button>
  );
}

const keyCaps: Record<string, string> = { Escape: 'Esc' };
