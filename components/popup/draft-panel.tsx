import { useEffect, useRef, useState } from 'react';
import { channelName } from '@/lib/domain/describe-step';
import type { Channel } from '@/lib/domain/cadence';
import type { DraftView, LaterChoice } from '@/lib/domain/views';
import { resultsOf } from '../outcome-keys';
import { OutcomeMenu, type Told } from '../outcome-menu';
import { useText } from '../text';
import { Button } from '../ui/button';
import { ChevronIcon } from '../ui/icons';

/** A template (null: one that fits) in a channel (null: the planned one). */
export interface DraftWanted {
  templateId: string | null;
  channel: Channel | null;
}

/** Rewrites a draft with the same facts; null where it could not. */
export type Polish = (text: string) => Promise<string | null>;

interface DraftPanelProps {
  /** Epoch ms. */
  now: number;
  zone: string;
  isBusy: boolean;
  read: (wanted: DraftWanted) => Promise<DraftView>;
  /** Null where the browser has nothing for it, or the rep does not want it. */
  polish: Polish | null;
  readLater: () => Promise<LaterChoice[]>;
  /** Opens Gmail and puts the text into a reply. */
  onOpen: (text: string) => void;
  onCopy: (text: string) => Promise<void>;
  onTell: (channel: Channel, told: Told) => void;
}

interface Shown {
  draft: DraftView;
  text: string;
}

/** What to write or say next, to be changed by the rep: a mail for a reply, or words to copy and points to make. */
export function DraftPanel({ read, ...props }: DraftPanelProps) {
  const text = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [before, setBefore] = useState<Shown | null>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('loading');
  const load = (wanted: DraftWanted) => {
    setState('loading');
    read(wanted).then(
      (draft) => {
        setBefore(shown);
        setShown({ draft, text: draft.text });
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  const first = useRef(load);
  useEffect(() => first.current({ templateId: null, channel: null }), []);
  if (state === 'failed')
    return (
      <p className="draft error" role="alert">
        {text('draftUnread')}
      </p>
    );
  if (!shown) return <output className="draft soft">{text('loading')}</output>;
  return (
    <section className="draft" aria-label={text('draft')} aria-busy={state === 'loading'}>
      <Words
        {...props}
        {...shown}
        onChange={(words) => setShown({ ...shown, text: words })}
        onWanted={load}
        onReplace={(words) => {
          setBefore(shown);
          setShown({ ...shown, text: words });
        }}
      />
      {before ? (
        <Button
          kind="link"
          onClick={() => {
            setShown(before);
            setBefore(null);
          }}
        >
          {text('draftBack')}
        </Button>
      ) : null}
    </section>
  );
}

interface WordsProps extends Omit<DraftPanelProps, 'read'>, Shown {
  onChange: (text: string) => void;
  onReplace: (text: string) => void;
  onWanted: (wanted: DraftWanted) => void;
}

function Words({ draft, text: words, onChange, onReplace, onWanted, ...props }: WordsProps) {
  const text = useText();
  const [alternative] = draft.alternatives;
  const { instead, channel } = draft;
  const open = draft.gaps.filter(({ shown }) => words.includes(shown));
  const list = new Intl.ListFormat(text.locale, { type: 'unit' }).format(
    open.map(({ means }) => text(means)),
  );
  return (
    <>
      {instead === null ? null : (
        <p className="doubt">
          {text('mailsInVain')}{' '}
          <Button kind="link" onClick={() => onWanted({ templateId: null, channel: instead })}>
            {channelName(instead, text)}
          </Button>
        </p>
      )}
      {open.length === 0 ? null : <p className="gaps">{text('fillIn', list)}</p>}
      <textarea
        aria-label={text('draft')}
        dir="auto"
        rows={Math.min(words.split('\n').length + 2, 14)}
        value={words}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {draft.points.length === 0 ? null : (
        <>
          <p className="soft">{text('alsoSaid')}</p>
          <ul className="points">
            {draft.points.map((point) => (
              <li key={point.id} dir="auto">
                {point.text}
              </li>
            ))}
          </ul>
        </>
      )}
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
    </>
  );
}

function LogIt({
  channel,
  now,
  zone,
  readLater,
  onTell,
}: Pick<DraftPanelProps, 'now' | 'zone' | 'readLater' | 'onTell'> & { channel: Channel }) {
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
