import type { DragEvent } from 'react';

interface ProspectLinkProps {
  who: string;
  email: string;
  /** A second way to somewhere that Tab reaches already. */
  isAside?: boolean;
  draggable?: boolean;
  onDragStart?: (event: DragEvent) => void;
  onDragEnd?: () => void;
}

/** A person's name, which leads to all that is known of them. */
export function ProspectLink({ who, email, isAside = false, ...drag }: ProspectLinkProps) {
  return (
    <a
      className="prospect-link"
      href={`#prospect/${encodeURIComponent(email)}`}
      title={email}
      tabIndex={isAside ? -1 : undefined}
      {...drag}
    >
      <bdi>{who}</bdi>
    </a>
  );
}
