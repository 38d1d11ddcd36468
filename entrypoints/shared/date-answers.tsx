import type { ReactNode } from 'react';
import { AlsoTouchedProvider, type ReadAlsoTouched } from '@/components/also-touched';
import { DateReaderProvider } from '@/components/date-reader';
import { sendToBackground } from '@/lib/messaging/send';

const readAlsoTouched: ReadAlsoTouched = ({ key, email }, moments) =>
  sendToBackground('date.alsoTouched', { key, email, moments: [...moments] });
const readDate = (phrase: string) => sendToBackground('date.read', { phrase });

/** Lets the menus of dates below ask the background what a date means, and who else is touched on it. */
export function DateAnswers({ children }: { children: ReactNode }) {
  return (
    <DateReaderProvider readDate={readDate}>
      <AlsoTouchedProvider read={readAlsoTouched}>{children}</AlsoTouchedProvider>
    </DateReaderProvider>
  );
}
