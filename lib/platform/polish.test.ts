import { describe, expect, it } from 'vitest';
import { findPolish } from './polish';

const draft = 'Hi Dana,\n\nIs the pilot still of interest? See https://example.com/pilot.';

/** What a page of Chrome offers, with a model that answers as told; `log` tells what was asked of it. */
function browserWith(answer: unknown, availability: unknown = 'available') {
  const log: string[] = [];
  const LanguageModel = {
    async availability() {
      if (availability instanceof Error) throw availability;
      return availability;
    },
    async create(options: { initialPrompts: unknown[] }) {
      log.push(`create ${options.initialPrompts.length}`);
      return {
        async prompt(input: string, { signal }: { signal?: AbortSignal }) {
          signal?.throwIfAborted();
          log.push(`prompt ${input}`);
          if (answer instanceof Error) throw answer;
          return answer;
        },
        destroy: () => log.push('destroy'),
      };
    },
  };
  return { scope: { LanguageModel }, log };
}

async function run(answer: unknown, signal?: AbortSignal) {
  const { scope, log } = browserWith(answer);
  const polish = await findPolish(scope);
  return { log, outcome: polish?.(draft, 'Dana', signal) };
}

describe('polish', () => {
  it.each([
    {},
    { LanguageModel: undefined },
    { LanguageModel: null },
    { LanguageModel: 'x' },
    { LanguageModel: {} },
  ])('is not there in %j', async (scope) => {
    expect(await findPolish(scope)).toBeNull();
  });

  it.each(['unavailable', 'downloadable', 'downloading', null, 7, new Error('not allowed')])(
    'is not there, and downloads nothing, while the model is %s',
    async (availability) => {
      const { scope, log } = browserWith('', availability);
      expect(await findPolish(scope)).toBeNull();
      expect(log).toEqual([]);
    },
  );

  it('gives the model’s words where the facts are the same', async () => {
    const { outcome, log } = await run(
      ' Hello Dana,\r\n\r\n\r\nWould the pilot still be  useful? See https://example.com/pilot. \n',
    );
    expect(await outcome).toEqual({
      kind: 'polished',
      text: 'Hello Dana,\n\nWould the pilot still be useful? See https://example.com/pilot.',
    });
    expect(log).toEqual(['create 1', `prompt ${draft}`, 'destroy']);
  });

  it.each([
    'Hello Dana, Priya likes the pilot. See https://example.com/pilot.',
    'Hello Dana, 20 % off. See https://example.com/pilot.',
    'Hello Dana, see https://evil.com.',
    'Sure, here is a mail.',
  ])('refuses %j', async (answer) => {
    const { outcome, log } = await run(answer);
    expect(await outcome).toMatchObject({ kind: 'refused' });
    expect(log).toContain('destroy');
  });

  it.each([new Error('gone'), '', 7, undefined, 'x'.repeat(5_001)])(
    'fails on %.20s, and lets the model go',
    async (answer) => {
      const { outcome, log } = await run(answer);
      await expect(outcome).rejects.toBeInstanceOf(Error);
      expect(log).toContain('destroy');
    },
  );

  it('stops when told', async () => {
    const { outcome } = await run(draft, AbortSignal.abort());
    await expect(outcome).rejects.toThrow(/abort/i);
  });
});
