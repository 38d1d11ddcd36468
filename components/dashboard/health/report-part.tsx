import { useState } from 'react';
import type { HealthFacts } from '@/lib/domain/health-facts';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { useOwnId } from '../../ui/own-id';

export interface ReportActions {
  /** The report of a fault, without a name, an address or a word of a mail. */
  write: (facts: HealthFacts) => Promise<string>;
  copy: (words: string) => Promise<void>;
  /** As a file. */
  save: (words: string) => void;
}

/** A report of what is wrong, to be read before it is given to anybody. */
export function ReportPart({ facts, actions }: { facts: HealthFacts; actions: ReportActions }) {
  const text = useText();
  const id = useOwnId();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const give = async (how: (words: string) => Promise<void> | void, done: MessageKey) => {
    try {
      const report = await actions.write(facts);
      setWords(report);
      await how(report);
      setSaid(done);
    } catch {
      setSaid('diagnosisNotCopied');
    }
  };
  return (
    <section className="health-report" aria-labelledby={id}>
      <h2 id={id}>{text('healthReport')}</h2>
      <p className="soft">{text('healthReportAbout')}</p>
      <div className="buttons">
        <Button onClick={() => void give(actions.copy, 'diagnosisCopied')}>{text('healthReportCopy')}</Button>
        <Button onClick={() => void give(actions.save, 'saved')}>{text('dataExportNow')}</Button>
        <output className="hint">{said === null ? null : text(said)}</output>
      </div>
      {words === null ? null : (
        <details>
          <summary>{text('healthReportRead')}</summary>
          <pre>
            <samp>{words}</samp>
          </pre>
        </details>
      )}
    </section>
  );
}
