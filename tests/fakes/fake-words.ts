import type { NudgeWords } from '@/lib/app/ports/deps';

/** Says just enough to tell nudges apart. */
export const fakeWords: NudgeWords = {
  one: ({ key, touches, freshness }) => ({
    title: `${key} touch ${touches + 1}`,
    message: freshness ? `checked ${freshness.checkedAt} ${freshness.how}` : 'unchecked',
  }),
  digest: (followUps) => ({
    title: `${followUps.length} due`,
    message: followUps.map(({ key }) => key).join(),
  }),
};
