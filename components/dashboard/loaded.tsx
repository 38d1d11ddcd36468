import type { ReactNode } from 'react';
import { useText } from '../text';
import { Skeleton } from '../ui/skeleton';

/** What a page reads: on its way, there, or unreadable. */
export type Read<Value> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Value };

interface LoadedProps<Value> {
  read: Read<Value>;
  children: (value: Value) => ReactNode;
}

/** Draws what was read, or says that it comes or cannot be read. */
export function Loaded<Value>({ read, children }: LoadedProps<Value>) {
  const text = useText();
  if (read.state === 'loading') return <Skeleton />;
  if (read.state === 'ready') return children(read.value);
  return (
    <p className="trouble error" role="alert">
      {text('storeUnreadable')}
    </p>
  );
}
