import type { KeyboardEvent } from 'react';
import { useText } from '../text';
import { SearchIcon } from '../ui/icons';

interface SearchBarProps {
  query: string;
  onQuery: (query: string) => void;
  /** The rep is done with typing: the rows take the focus. */
  onLeave: () => void;
}

/** Filters the rows while one types. Escape empties it and leaves, Enter leaves. */
export function SearchBar({ query, onQuery, onLeave }: SearchBarProps) {
  const text = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    // Escape would close the popup itself.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onQuery('');
    onLeave();
  };
  return (
    <div className="search">
      <SearchIcon />
      <input
        type="search"
        aria-label={text('searchRows')}
        placeholder={text('searchRows')}
        aria-keyshortcuts="/"
        maxLength={100}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
