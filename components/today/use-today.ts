import { type RefObject, useState } from 'react';
import type { PopupView } from '@/lib/domain/views';
import { foundIn, rowKey, rowsOf } from './rows-of';
import { useDrawn } from './use-drawn';
import { type Roving, useRoving } from './use-roving';
import { type Selection, useSelection } from './use-selection';
import { useShortcuts } from './use-shortcuts';

/** Where the rep is in the list: the current row, those that are marked, and what is looked for. */
export interface Today {
  /** What is left of the view by what is looked for; null while it is being read. */
  shown: PopupView | null;
  /** How many of its rows are drawn as yet. */
  drawn: number;
  roving: Roving;
  selection: Selection;
  query: string;
  look: (query: string) => void;
}

/**
 * @param root what contains the list, and the buttons whose keys work in it
 * @param onSearch hears whether something is looked for: then more than is drawn at first is to be read
 */
export function useToday(
  view: PopupView | null,
  root: RefObject<HTMLElement | null>,
  onSearch: (isSearching: boolean) => void,
): Today {
  const [query, setQuery] = useState('');
  const shown = view && foundIn(view, query);
  const rows = rowsOf(shown);
  const drawn = useDrawn(rows.length);
  const roving = useRoving(rows.slice(0, drawn).map(rowKey), root);
  const markable = shown ? [...shown.due, ...shown.upcoming].map(({ key }) => key) : [];
  const selection = useSelection(markable, roving);
  useShortcuts(root, roving.here, roving.move, selection.extend);
  return {
    shown,
    drawn,
    roving,
    selection,
    query,
    look: (next) => {
      setQuery(next);
      onSearch(next.trim() !== '');
    },
  };
}
