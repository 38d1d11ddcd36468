/** What a row is found by. */
export interface Searched {
  who: string;
  email: string;
  company: string | null;
  subject: string;
}

/** Whether a row has all words of a query, wherever they stand; case, accents and width do not count. */
export function matchesRow({ who, email, company, subject }: Searched, query: string): boolean {
  const words = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const row = plain([who, email, company ?? '', subject].join('\n'));
  return words.every((word) => row.includes(word));
}

function plain(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
