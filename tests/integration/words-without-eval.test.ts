import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { composeDraft } from '@/lib/domain/words/compose-draft';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As the extension's pages and worker take it, in a world that makes no code of strings, as theirs do not. */
async function loadWords() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@/lib/domain/words/compose-draft'", resolveDir: root },
    tsconfig: `${root}/tsconfig.json`,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'words',
    platform: 'browser',
  });
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? '', world);
  return (code: string): unknown => runInContext(code, world);
}

describe('drafts', () => {
  it('are composed where strings cannot become code', async () => {
    const run = await loadWords();
    expect(() => run('new Function("return 1")()')).toThrow(/Code generation from strings disallowed/);
    const input: Parameters<typeof composeDraft>[0] = {
      followUp: {
        key: 'k',
        prospect: { email: 'dana@acme.com', name: 'Dana Wu' },
        company: 'Acme',
        subject: 'Pilot',
        touches: 1,
        lastTouchAt: 0,
        lastTouchChannel: 'email',
        decisionOn: null,
      },
      step: { purpose: 'nudge', channel: 'email', templateId: 'own' },
      templates: [
        {
          id: 'own',
          purpose: 'nudge',
          channel: 'email',
          name: 'Own',
          body: '{% if touch > 1 %}Hi {{ first_name | upcase }}, is it {{ subject }}?{% endif %} I sent {{ my_promise }}.',
        },
      ],
      points: [],
      resource: null,
      me: { name: 'Sam' },
      now: 0,
      zone: 'UTC',
      locale: 'en',
    };
    expect(run(`words.composeDraft(${JSON.stringify(input)}).text`)).toBe('Hi DANA, is it Pilot?');
  });
});
