import { useEffect, useState } from 'react';
import { type WelcomePlace, type WelcomeStep, welcomeStepAt } from '@/lib/domain/welcome';
import { report } from '@/lib/platform/log';
import { storedWelcome } from '@/lib/platform/stored-welcome';

/**
 * The step that the address names, else the one where the rep was; null until that is read. Each step that is shown is
 * kept, until the first minutes are over: who looks at them again begins nothing anew.
 */
export function useStep(): [WelcomeStep | null, (step: WelcomeStep) => void] {
  const [begun, setBegun] = useState<WelcomePlace | null>(null);
  const hash = useHash();
  useEffect(() => {
    storedWelcome.read().then(setBegun, (error: unknown) => {
      report('The step cannot be read', error);
      setBegun('over');
    });
  }, []);
  const step = begun && welcomeStepAt(hash, begun);
  useEffect(() => {
    if (step !== null && begun !== 'over')
      storedWelcome.save(step).catch((error: unknown) => report('The step was not kept', error));
  }, [step, begun]);
  return [step, (next) => void (location.hash = next)];
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const show = () => setHash(location.hash);
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);
  return hash;
}
