import { channelName } from '@/lib/domain/describe-step';
import { type Clock, formatPast } from '@/lib/domain/format';
import type { ProspectView, TimelineLine } from '@/lib/domain/prospect-view';
import type { Text } from '@/lib/domain/text';
import { describeHistory } from '../../gmail/describe-card';
import { resultKeys } from '../../outcome-keys';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { useOwnId } from '../../ui/own-id';

interface TimelineProps {
  view: Pick<ProspectView, 'timeline' | 'hasMore'>;
  /** Of several threads each line says which it is of. */
  showsThread: boolean;
  clock: Clock;
  onMore: () => void;
}

/** What happened with somebody, newest first. */
export function Timeline({ view: { timeline, hasMore }, showsThread, clock, onMore }: TimelineProps) {
  const text = useText();
  const id = useOwnId();
  return (
    <section className="timeline" aria-labelledby={id}>
      <h2 id={id}>{text('prospectTimeline')}</h2>
      {timeline.length === 0 ? <p className="soft">{text('prospectNothing')}</p> : null}
      <ol>
        {timeline.map((one) => (
          <li key={one.id} className={one.line.what}>
            <span className="when soft">{formatPast(one.line.at, clock)}</span>
            <div>
              {one.note ? (
                <p className="note" dir="auto">
                  {one.note.text}
                </p>
              ) : (
                <p>{describeLine(one, clock, text)}</p>
              )}
              {showsThread ? (
                <p className="soft cut" dir="auto">
                  {one.subject || text('noSubject')}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {hasMore ? <Button onClick={onMore}>{text('showMore')}</Button> : null}
    </section>
  );
}

/** "Call: reached", "They answered". */
function describeLine({ line, made }: TimelineLine, clock: Clock, text: Text): string {
  if (made === null || made.result === null) return describeHistory(line, clock, text);
  return text('prospectMade', channelName(made.channel, text), text(resultKeys[made.result]));
}
