import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../text';
import { CheckIcon, StopIcon } from '../ui/icons';

/** The same facts as under “Privacy” in the README. */
const reads: readonly MessageKey[] = ['welcomeReadsSent', 'welcomeReadsThreads', 'welcomeReadsClosed'];
const never: readonly MessageKey[] = ['welcomeNeverSends', 'welcomeNeverTells', 'welcomeNeverHinders'];

/** What is read and kept, what is never done, and where all of it can be seen. */
export function WhatItReads() {
  const text = useText();
  return (
    <div className="promises">
      <section>
        <h2>{text('welcomeItReads')}</h2>
        <ul>
          {reads.map((key) => (
            <li key={key}>
              <CheckIcon />
              <span>{text(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text('welcomeItNever')}</h2>
        <ul>
          {never.map((key) => (
            <li key={key}>
              <StopIcon />
              <span>{text(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="soft">{text('welcomeKept')}</p>
    </div>
  );
}
