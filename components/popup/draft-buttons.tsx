import { useState } from 'react';
import type { Channel } from '@/lib/domain/cadence';
import type { DraftView, LaterChoice } from '@/lib/domain/views';
import { resultsOf } from '../outcome-keys';
import { OutcomeMenu, type Told } from '../outcome-menu';
import { useText } from '../text';
import { Button } from '../ui/button';
import { ChevronIcon } from '../ui/icons';
import type { DraftWanted } from './use-draft';

/** Rewrites a draft with the same facts; null where it could not. */
export type Polish = (text: string) => Promise<string | null>;

export interface DraftActions {
  /** Epoch ms. */
  now: number;
  zone: string;
  isBusy: boolean;
  /** Null where the browser has nothing for it, or the rep does not want it. */
  polish: Polish | null;
  readLater: () => Promise<LaterChoice[]>;
  /** Opens Gmail and puts the text into a reply. */
  onOpen: (text: string) => void;
  onCopy: (text: string) => Promise<void>;
  onTell: (channel: Channel, told: Told) => void;
}

interface DraftButtonsProps extends DraftActions {
  draft: DraftView;
  words: string;
  onReplace: (text: string) => void;
  onWanted: (wanted: DraftWanted) => void;
}

/** What can be done with the words: a mail goes into a reply, everything else is logged once it was said. */
export function DraftButtons({ draft, words, onReplace, onWanted, ...props }: DraftButtonsProps) {
  const text = useText();
  const [alternative] = draft.alternatives;
  const { channel } = draft;
  return (
    <div className="draft-actions">
      {draft.isMail ? (
        <Button
          kind="primary"
          disabled={props.isBusy || words.trim() === ''}
          onClick={() => props.onOpen(words)}
        >
          {text('openDraft')}
        </Button>
      ) : (
        <LogIt
          channel={channel}
          now={props.now}
          zone={props.zone}
          readLater={props.readLater}
          onTell={props.onTell}
        />
      )}
      <CopyButton onCopy={() => props.onCopy(words)} />
      {alternative === undefined ? null : (
        <Button onClick={() => onWanted({ templateId: alternative, channel })}>{text('otherWords')}</Button>
      )}
      {props.polish && draft.isMail ? (
        <PolishButton polish={props.polish} words={words} onPolished={onReplace} />
      ) : null}
    </div>
  );
}

function LogIt({
  channel,
  now,
  zone,
  readLater,
  onTell,
}: Pick<DraftActions, 'now' | 'zone' | 'readLater' | 'onTell'> & { channel: Channel }) {
  const text = useText();
  return (
    <OutcomeMenu
      name={text('logResult')}
      results={resultsOf[channel]}
      now={now}
      zone={zone}
      readLater={readLater}
      onTell={(told) => onTell(channel, told)}
      renderTrigger={(bind) => (
        <Button kind="primary" {...bind}>
          {text('logIt')}
          <ChevronIcon />
        </Button>
      )}
    />
  );
}

function CopyButton({ onCopy }: { onCopy: () => Promise<void> }) {
  const text = useText();
  const [said, setSaid] = useState('');
  const copy = () => {
    onCopy().then(
      () => setSaid(text('copied')),
      () => setSaid(text('actionFailed')),
    );
  };
  return (
    <>
      <Button onClick={copy}>{text('copyText')}</Button>
      <output>{said}</output>
    </>
  );
}

function PolishButton({
  polish,
  words,
  onPolished,
}: {
  polish: Polish;
  words: string;
  onPolished: (text: string) => void;
}) {
  const text = useText();
  const [state, setState] = useState<'idle' | 'busy' | 'refused'>('idle');
  const run = () => {
    setState('busy');
    polish(words).then(
      (better) => {
        setState(better === null ? 'refused' : 'idle');
        if (better !== null) onPolished(better);
      },
      () => setState('refused'),
    );
  };
  return (
    <>
      <Button disabled={state === 'busy'} onClick={run}>
        {text('polish')}
      </Button>
      <output>{state === 'refused' ? text('polishRefused') : ''}</output>
    </>
  );
}
