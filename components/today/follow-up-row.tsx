import { useState } from 'react';
import { DatesFor } from '../also-touched';
import { cadenceName } from '../cadence-name';
import { useText } from '../text';
import { Button } from '../ui/button';
import { ChoiceMenu } from '../ui/choice-menu';
import { ChevronIcon } from '../ui/icons';
import { FollowUpButtons } from './follow-up-buttons';
import { Facts, When } from './follow-up-facts';
import type { FollowUpRowProps } from './follow-up-row-props';
import { Row } from './row';
import { RowDraft } from './row-draft';

/** The row itself: what is due is written, what is not is looked at. */
export function FollowUpRow({ view, ...props }: FollowUpRowProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  const isDue = view.dueAt !== null && view.dueAt <= props.now;
  const stop = props.isCurrent ? 0 : -1;
  const [isDraftOpen, setIsDraftOpen] = useState(false);
  return (
    <DatesFor person={view}>
      <Row
        id={view.key}
        who={view.who}
        email={view.email}
        company={view.company}
        subject={view.subject || text('noSubject')}
        when={<When view={view} clock={clock} isDue={isDue} />}
        facts={<Facts view={view} clock={clock} showsAccount={props.showsAccount} point={props.point} />}
        isBusy={props.isBusy}
        isCurrent={props.isCurrent}
        renderMain={(content) => (
          <button
            type="button"
            className="main"
            tabIndex={stop}
            onClick={isDue ? props.onDraft : props.onOpen}
          >
            {content}
          </button>
        )}
        below={
          <>
            {view.step === null && isDue ? <WhatNext {...props} stop={stop} /> : null}
            {isDraftOpen ? <RowDraft view={view} {...props} /> : null}
          </>
        }
        actions={
          <FollowUpButtons
            view={view}
            {...props}
            isDraftOpen={props.onDraftBeside ? undefined : isDraftOpen}
            onDraftOpen={props.onDraftBeside ?? (() => setIsDraftOpen(!isDraftOpen))}
          />
        }
        select={{
          isSelected: props.isSelected,
          onSelect: props.onSelect,
        }}
      />
    </DatesFor>
  );
}

/** The cadence is over, and nobody has answered: what shall come now. */
function WhatNext({
  stop,
  cadences,
  onCadence,
  onStop,
}: Pick<FollowUpRowProps, 'cadences' | 'onCadence' | 'onStop'> & { stop: 0 | -1 }) {
  const text = useText();
  return (
    <div className="what-next">
      <Button kind="primary" tabIndex={stop} onClick={() => onCadence('longGame')}>
        {text('startLongGame')}
      </Button>
      <ChoiceMenu
        name={text('anotherCadence')}
        items={cadences
          .filter(({ id }) => id !== 'longGame')
          .map((cadence) => ({
            id: cadence.id,
            label: cadenceName(cadence, text),
            onSelect: () => onCadence(cadence.id),
          }))}
        renderTrigger={(bind) => (
          <Button tabIndex={stop} {...bind}>
            {text('anotherCadence')}
            <ChevronIcon />
          </Button>
        )}
      />
      <Button
        kind="quiet"
        aria-label={text('stopTracking')}
        title={text('stopTracking')}
        tabIndex={stop}
        onClick={onStop}
      >
        {text('stopShort')}
      </Button>
    </div>
  );
}
