import type { Prospect } from '@/lib/domain/library';
import type { Tables } from './ports/store';

/**
 * What is known of a person: a row that is stored, or one of somebody of whom nothing is known yet.
 *
 * @param now epoch ms
 */
export async function personOf({ prospects }: Tables, email: string, now: number): Promise<Prospect> {
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
  const nobodyYet = {
    email,
    place: null,
    tags: [],
    sentResources: [],
    answers: [],
    bouncedAt: null,
    ...stamps,
  };
  return (await prospects.get(email)) ?? nobodyYet;
}
