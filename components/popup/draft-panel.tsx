import { channelName } from '@/lib/domain/describe-step';
import type { PointChange } from '@/lib/domain/point-change';
import type { AboutView, DraftView } from '@/lib/domain/views';
import { Points } from '../points/points';
import '../points/points.css';
import { useText } from '../text';
import { Button } from '../ui/button';
import { About, type AboutActions } from './about';
import { type DraftActions, DraftButtons } from './draft-buttons';
import { type DraftWanted, type ShownDraft, useDraft } from './use-draft';

export interface KnownActions extends AboutActions {
  read: (wanted: DraftWanted) => Promise<DraftView>;
  readAbout: () => Promise<AboutView>;
  onPoint: (change: PointChange) => void;
  onOpenMail: () => void;
  newId: () => string;
}

interface DraftPanelProps extends DraftActions {
  firstName: string;
  /** Another object once something has changed that this is made of. */
  revision: unknown;
  known: KnownActions;
}

/** What to write or say next, and what is known for it: all of it to be changed by the rep. */
export function DraftPanel({ known, revision, firstName, ...props }: DraftPanelProps) {
  const text = useText();
  const own = useDraft(known.read, revision);
  const { shown } = own;
  if (own.state === 'failed')
    return (
      <p className="draft error" role="alert">
        {text('draftUnread')}
      </p>
    );
  if (!shown) return <output className="draft soft">{text('loading')}</output>;
  return (
    <section className="draft" aria-label={text('draft')} aria-busy={own.state === 'loading'}>
      <Words own={own} draft={shown.draft} words={shown.text} />
      <DraftButtons
        {...props}
        draft={shown.draft}
        words={shown.text}
        onReplace={own.replace}
        onWanted={own.load}
      />
      <Points
        points={shown.draft.points}
        leftOut={shown.draft.leftOut}
        clock={{ now: props.now, zone: props.zone, locale: text.locale }}
        newId={known.newId}
        onChange={known.onPoint}
        onOpenMail={known.onOpenMail}
      />
      <About
        firstName={firstName}
        now={props.now}
        zone={props.zone}
        revision={revision}
        read={known.readAbout}
        actions={known}
      />
    </section>
  );
}

function Words({ own, draft, words }: { own: ShownDraft; draft: DraftView; words: string }) {
  const text = useText();
  const { instead } = draft;
  const open = draft.gaps.filter(({ shown }) => words.includes(shown));
  const list = new Intl.ListFormat(text.locale, { type: 'unit' }).format(
    open.map(({ means }) => text(means)),
  );
  return (
    <>
      {instead === null ? null : (
        <p className="doubt">
          {text('mailsInVain')}{' '}
          <Button kind="link" onClick={() => own.load({ templateId: null, channel: instead })}>
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
        onChange={(event) => own.type(event.currentTarget.value)}
      />
      {own.isOutdated ? (
        <Button kind="link" onClick={own.renew}>
          {text('renewWords')}
        </Button>
      ) : null}
      {own.hasBefore ? (
        <Button kind="link" onClick={own.goBack}>
          {text('draftBack')}
        </Button>
      ) : null}
    </>
  );
}
