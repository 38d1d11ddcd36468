import { describe, expect, it, vi } from 'vitest';
import type { TypedDate } from '@/lib/domain/views';
import { createPhraseReader, type Reading } from './phrase-reader';

const date = (phrase: string): TypedDate => ({
  at: phrase.length,
  on: { date: '2026-12-01', time: '09:00', zone: 'Europe/Berlin' },
  isPast: false,
  hasTime: true,
  movedFrom: null,
  understood: phrase,
});

/** A reader whose answers come when the test says so. */
function begin() {
  const asked: { phrase: string; answer: (date: TypedDate | null) => void; fail: () => void }[] = [];
  const readings: Reading[] = [];
  const reader = createPhraseReader(
    (phrase) =>
      new Promise((resolve, reject) => {
        asked.push({ phrase, answer: resolve, fail: () => reject(new Error('gone')) });
      }),
    (reading) => readings.push(reading),
  );
  const askedFor = () => asked.map(({ phrase }) => phrase);
  return { asked, askedFor, readings, reader };
}

describe('reading what is typed', () => {
  it('asks once at a time, for the newest phrase, and tells nothing of the others', async () => {
    const { asked, askedFor, readings, reader } = begin();
    for (const phrase of ['n', 'ne', 'next tue']) reader.read(phrase);
    expect(askedFor()).toEqual(['n']);
    asked[0]?.answer(date('n'));
    await vi.waitFor(() => expect(askedFor()).toEqual(['n', 'next tue']));
    asked[1]?.answer(date('next tue'));
    await vi.waitFor(() => expect(readings.at(-1)).toEqual({ kind: 'read', date: date('next tue') }));
    expect(readings.filter(({ kind }) => kind === 'read')).toHaveLength(1);
  });

  it('asks again for a phrase that was changed and changed back', async () => {
    const { asked, readings, reader } = begin();
    reader.read('eow');
    reader.read('eo');
    reader.read('eow');
    asked[0]?.answer(date('eow'));
    await vi.waitFor(() => expect(readings.at(-1)).toEqual({ kind: 'read', date: date('eow') }));
  });

  it('tells nothing of a phrase that was deleted, and asks nothing for blanks', async () => {
    const { asked, askedFor, readings, reader } = begin();
    reader.read('eow');
    reader.read('  ');
    asked[0]?.answer(date('eow'));
    await Promise.resolve();
    expect(readings).toEqual([{ kind: 'asking' }, { kind: 'empty' }]);
    reader.read('eom');
    await vi.waitFor(() => expect(askedFor()).toEqual(['eow', 'eom']));
  });

  it('tells what is not understood, and what could not be asked, and goes on', async () => {
    const { asked, readings, reader } = begin();
    reader.read('blorp');
    asked[0]?.answer(null);
    await vi.waitFor(() => expect(readings.at(-1)).toEqual({ kind: 'unknown' }));
    reader.read('eow');
    asked[1]?.fail();
    await vi.waitFor(() => expect(readings.at(-1)).toEqual({ kind: 'failed' }));
    reader.read('eom');
    asked[2]?.answer(date('eom'));
    await vi.waitFor(() => expect(readings.at(-1)).toEqual({ kind: 'read', date: date('eom') }));
  });

  it('tells and asks nothing once it is closed', async () => {
    const { asked, askedFor, readings, reader } = begin();
    reader.read('eow');
    reader.read('eom');
    reader.close();
    asked[0]?.answer(date('eow'));
    await Promise.resolve();
    expect(askedFor()).toEqual(['eow']);
    expect(readings).toEqual([{ kind: 'asking' }, { kind: 'asking' }]);
  });
});
