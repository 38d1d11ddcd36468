import { type Judged, judgedIn } from '@/lib/domain/judged';
import type { Tables } from './ports/store';

/** Entries of one follow-up that are looked at: what came in after its last touch is among them. */
const lookedAt = 100;

/** What has come in for a follow-up, the newest first. */
export async function judgedOf({ journal }: Tables, followUpKey: string): Promise<Judged[]> {
  return judgedIn(await journal.of(followUpKey, lookedAt));
}
