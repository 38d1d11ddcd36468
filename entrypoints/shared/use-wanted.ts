import { useMemo, useState } from 'react';
import { atFirst, type Wanted } from '@/lib/db/read';

/** A search looks through so many of each list. */
const searched = { due: 2_000, upcoming: 500 };
const more = 100;

interface WantedState {
  wanted: Wanted;
  account: string | null;
  onAccount: (account: string | null) => void;
  onSearch: (isSearching: boolean) => void;
  onMore: () => void;
}

/** How much of the lists is read, and of which account. */
export function useWanted(): WantedState {
  const [account, onAccount] = useState<string | null>(null);
  const [isSearching, onSearch] = useState(false);
  const [pages, setPages] = useState(0);
  const wanted = useMemo(() => {
    const most = { due: atFirst.due + pages * more, upcoming: atFirst.upcoming + pages * more };
    return { account, ...(isSearching ? searched : most) };
  }, [account, isSearching, pages]);
  return { wanted, account, onAccount, onSearch, onMore: () => setPages((before) => before + 1) };
}
