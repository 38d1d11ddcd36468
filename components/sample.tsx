import { useState } from 'react';
import { sampleDraft, sampleFollowUp } from '@/lib/domain/sample-follow-up';
import './sample.css';
import { useText } from './text';
import { Facts, When } from './today/follow-up-facts';
import { Row } from './today/row';
import './today/today.css';
import { Button } from './ui/button';
import { useOwnId } from './ui/own-id';

export interface SampleProps {
  /** Epoch ms. */
  now: number;
  zone: string;
  onRemove: () => void;
}

/** A follow-up that there is not, for who has none yet: how one looks on its day, and its draft on a press. */
export function Sample({ now, zone, onRemove }: SampleProps) {
  const text = useText();
  const id = useOwnId();
  const [isOpen, setIsOpen] = useState(false);
  const clock = { now, zone, locale: text.locale };
  const view = sampleFollowUp(text, clock);
  return (
    <section className="sample" aria-labelledby={id}>
      <h2 id={id}>{text('sampleTitle')}</h2>
      <p className="about-sample">
        {text('sampleAbout')}{' '}
        <Button kind="link" onClick={onRemove}>
          {text('sampleRemove')}
        </Button>
      </p>
      <ul>
        <Row
          id={view.key}
          who={view.who}
          email={view.email}
          company={view.company}
          subject={view.subject}
          when={<When view={view} clock={clock} isDue />}
          facts={<Facts view={view} clock={clock} showsAccount={false} point={text('samplePoint')} />}
          isCurrent={false}
          isBusy={false}
          renderMain={(content) => (
            <button type="button" className="main" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {content}
            </button>
          )}
          below={
            isOpen ? (
              <div className="example">
                <p className="words" lang="en" dir="ltr">
                  {sampleDraft(view)}
                </p>
                <p className="soft">{text('sampleDraftAbout')}</p>
              </div>
            ) : null
          }
          actions={null}
        />
      </ul>
    </section>
  );
}
