/** What the page about a missing account is told in its address. */
export interface MissingQuery {
  followUpKey: string;
  wantsDraft: boolean;
}

export function missingQuery(followUpKey: string, wantsDraft: boolean): string {
  return new URLSearchParams({ key: followUpKey, ...(wantsDraft ? { draft: '1' } : {}) }).toString();
}

/** Null where it was opened by hand. */
export function readMissingQuery(query: string): MissingQuery | null {
  const values = new URLSearchParams(query);
  const followUpKey = values.get('key');
  return followUpKey === null ? null : { followUpKey, wantsDraft: values.has('draft') };
}
