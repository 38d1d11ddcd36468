import { addressSchema } from '@/lib/domain/model';
import { personOf } from './person-of';
import type { Tables } from './ports/store';

/** Mails to this address do not arrive, since `at` (epoch ms). */
export async function markBounced(tables: Tables, email: string, at: number, now: number): Promise<void> {
  const address = addressSchema.safeParse(email);
  if (!address.success) return;
  const person = await personOf(tables, address.data, now);
  if (person.bouncedAt !== null && person.bouncedAt >= at) return;
  await tables.prospects.put({ ...person, bouncedAt: at, updatedAt: now });
}

/** Somebody writes from an address: mails to it arrive again. */
export async function markReached(tables: Tables, email: string, at: number, now: number): Promise<void> {
  const person = await tables.prospects.get(email);
  if (!person || person.bouncedAt === null || person.bouncedAt > at) return;
  await tables.prospects.put({ ...person, bouncedAt: null, updatedAt: now });
}
