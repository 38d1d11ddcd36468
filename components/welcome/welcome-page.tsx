import { type ReactNode, useEffect, useRef } from 'react';
import { welcomeSteps, welcomeStepBeside, type WelcomeStep } from '@/lib/domain/welcome';
import { useLanguage, useText } from '../text';
import '../ui/tokens.css';
import '../ui/controls.css';
import { Button } from '../ui/button';
import { MarkIcon } from '../ui/icons';
import { SetUp, type SetUpProps } from './set-up';
import './welcome.css';
import { WhatItDoes } from './what-it-does';
import { WhatItReads } from './what-it-reads';

export interface WelcomePageProps extends SetUpProps {
  step: WelcomeStep;
  /** Whether Gmail is open: then it is brought forward, and reloaded where Steadfast is not in it. */
  gmail: 'closed' | 'open' | 'needsReload';
  hasFailed: boolean;
  onStep: (step: WelcomeStep) => void;
  /** The rest is skipped, or there is none; Gmail is to be opened. */
  onGmail: () => void;
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
}

/** The first minutes: what it does, what it reads, and what is set before it begins. Each can be left for Gmail. */
export function WelcomePage({ step, gmail, hasFailed, onStep, onGmail, theme, ...setUp }: WelcomePageProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useFocusOnChange(title, step);
  const before = welcomeStepBeside(step, -1);
  const after = welcomeStepBeside(step, 1);
  const heading = (words: string, about: string): ReactNode => (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words}
      </h1>
      <p className="lead">{about}</p>
    </>
  );
  const needsReload = gmail === 'needsReload';
  return (
    <main className="sf welcome" data-theme={theme} {...useLanguage()}>
      <header>
        <p className="brand">
          <MarkIcon />
          {text('extensionShortName')}
        </p>
        <p className="soft">{text('welcomeStep', welcomeSteps.indexOf(step) + 1, welcomeSteps.length)}</p>
      </header>
      {step === 'does' ? (
        <>
          {heading(text('welcomeDoes'), text('welcomeDoesAbout'))}
          <WhatItDoes />
        </>
      ) : null}
      {step === 'reads' ? (
        <>
          {heading(text('welcomeReads'), text('welcomeReadsAbout'))}
          <WhatItReads />
        </>
      ) : null}
      {step === 'setUp' ? (
        <>
          {heading(text('welcomeSetUp'), text('welcomeSetUpAbout'))}
          <SetUp {...setUp} />
        </>
      ) : null}
      <footer>
        {needsReload ? <p className="soft">{text('welcomeReload')}</p> : null}
        {hasFailed ? (
          <p className="error" role="alert">
            {text('welcomeGmailFailed')}
          </p>
        ) : null}
        <div className="ways">
          {after ? (
            <Button kind="primary" onClick={() => onStep(after)}>
              {text('welcomeNext')}
            </Button>
          ) : (
            <Button kind="primary" onClick={onGmail}>
              {text(needsReload ? 'frontReload' : 'welcomeGmail')}
            </Button>
          )}
          {before ? <Button onClick={() => onStep(before)}>{text('welcomeBack')}</Button> : null}
          {after ? (
            <Button kind="quiet" onClick={onGmail}>
              {text('welcomeSkip')}
            </Button>
          ) : null}
        </div>
      </footer>
    </main>
  );
}

/** As after a page load: who uses the keyboard or a screen reader begins at the top of the new step. */
function useFocusOnChange(title: { current: HTMLElement | null }, step: WelcomeStep): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title, step]);
}
