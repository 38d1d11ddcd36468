import { useState } from 'react';
import type { Channel } from '@/lib/domain/cadence';
import type { LaterChoice } from '@/lib/domain/views';
import { DraftTools } from '../draft/draft-words';
import type { ShownDraft } from '../draft/use-draft';
import { LogIt } from '../log-it';
import type { Told } from '../outcome-menu';
import { useText } from '../text';
import { Button } from '../ui/button';

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
  draft: ShownDraft;
}

/** What can be done with the words: a mail goes into a reply, everything else is logged once it was said. */
export function DraftButtons({ draft: own, polish, onOpen, ...props }: DraftButtonsProps) {
  const text = useText();
  const { shown } = own;
  if (!shown) return null;
  const { channel, isMail } = shown.draft;
  const words = shown.text;
  return (
    <div className="draft-actions">
      {isMail ? (
        <Button kind="primary" disabled={props.isBusy || words.trim() === ''} onClick={() => onOpen(words)}>
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
      <DraftTools draft={own} onCopy={props.onCopy} />
      {polish && isMail ? <PolishButton polish={polish} words={words} onPolished={own.replace} /> : null}
    </div>
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
