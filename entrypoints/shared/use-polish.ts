import { useEffect, useState } from 'react';
import { report } from '@/lib/platform/log';
import { findPolish, type Polish } from '@/lib/platform/polish';
import { storedPolish } from '@/lib/platform/stored-polish';

/** Better words for a draft with the same facts, or null where the model gave other ones. */
type PolishDraft = (words: string, firstName: string) => Promise<string | null>;

/** Null where the rep has not switched it on, or the browser has no model at hand. */
export function usePolish(): PolishDraft | null {
  const [polish, setPolish] = useState<{ run: Polish } | null>(null);
  useEffect(() => {
    readPolish().then(
      (found) => setPolish(found && { run: found }),
      (error: unknown) => report('Drafts cannot be polished', error),
    );
  }, []);
  if (!polish) return null;
  return async (words, firstName) => {
    const polished = await polish.run(words, firstName);
    return polished.kind === 'polished' ? polished.text : null;
  };
}

async function readPolish(): Promise<Polish | null> {
  return (await storedPolish.read()) ? findPolish() : null;
}
