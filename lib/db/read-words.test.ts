import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sendAndTrack } from '@/tests/factories/story';
import { createWorld } from '@/tests/fakes/fake-world';
import { createDatabase } from './database';
import { readTemplateRows } from './read-words';

it('a follow-up that a template is tried on knows the name that the rep’s mails are signed with', async () => {
  const world = createWorld();
  await sendAndTrack(world);
  const db = createDatabase(world.name);
  const { samples } = await readTemplateRows(db, () => {});
  expect(samples).toMatchObject([{ myName: 'Sam Lee' }]);
  db.close();
});
