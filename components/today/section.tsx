import { type ReactNode } from 'react';
import { useText } from '../text';
import { Button } from '../ui/button';
import { useOwnId } from '../ui/own-id';

interface SectionProps {
  title: string;
  /** All there are, of which `shown` are drawn. */
  count: number;
  shown: number;
  /** Draws more of them. */
  onMore?: (() => void) | undefined;
  children: ReactNode;
}

/** A named list; without rows it is not there. */
export function Section({ title, count, shown, onMore, children }: SectionProps) {
  const text = useText();
  const id = useOwnId();
  if (shown === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{new Intl.NumberFormat(text.locale).format(count)}</span>
      </h2>
      <ul>{children}</ul>
      {count > shown ? (
        <p className="more">
          {text.count('andMore', count - shown)}
          {onMore ? (
            <Button kind="link" onClick={onMore}>
              {text('showMore')}
            </Button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
