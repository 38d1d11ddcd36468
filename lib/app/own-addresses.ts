import type { Tables } from './ports/store';

/** Every address that the rep was seen to write from: accounts and their aliases. */
export async function ownAddresses(tables: Tables): Promise<string[]> {
  const accounts = await tables.accounts.all();
  return accounts.flatMap(({ address, aliases }) => [address, ...aliases]);
}

/**
 * Keeps what is known of a mailbox: that it is there, its last `u/N`, the addresses it sends from, and whether somebody
 * shares it with the rep.
 */
export async function rememberAccount(
  tables: Tables,
  address: string,
  now: number,
  seen: { index?: number; alias?: string; isShared?: boolean },
): Promise<void> {
  const known = await tables.accounts.get(address);
  const index = seen.index ?? known?.index ?? null;
  const aliases = known?.aliases ?? [];
  const isNewAlias = seen.alias !== undefined && seen.alias !== address && !aliases.includes(seen.alias);
  // What has a place of its own can be looked into there.
  const isShared = index === null && (seen.isShared ?? known?.isShared ?? false);
  if (seen.index !== undefined) await takeIndex(tables, address, seen.index, now);
  if (known && known.index === index && known.isShared === isShared && !isNewAlias) return;
  await tables.accounts.put({
    address,
    index,
    aliases: isNewAlias && seen.alias !== undefined ? [...aliases, seen.alias] : aliases,
    isShared,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  });
}

/** Two accounts never share a place: whoever had it before has moved. */
async function takeIndex(tables: Tables, address: string, index: number, now: number): Promise<void> {
  for (const other of await tables.accounts.all()) {
    if (other.address === address || other.index !== index) continue;
    await tables.accounts.put({ ...other, index: null, updatedAt: now });
  }
}
