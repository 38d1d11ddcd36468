import type { PointChange } from '@/lib/domain/point-change';
import type { AboutView } from '@/lib/domain/views';
import '../draft/draft.css';
import { DraftUnread, DraftWords } from '../draft/draft-words';
import { type OwnWords, type ReadDraft, useDraft } from '../draft/use-draft';
import { Points } from '../points/points';
import '../points/points.css';
import { useText } from '../text';
import { About, type AboutActions } from './about';
import { type DraftActions, DraftButtons } from './draft-buttons';

export interface KnownActions extends AboutActions {
  read: ReadDraft;
  readAbout: () => Promise<AboutView>;
  onPoint: (change: PointChange) => void;
  onOpenMail: () => void;
  newId: () => string;
}

interface DraftPanelProps extends DraftActions {
  firstName: string;
  /** Another object once something has changed that this is made of. */
  revision: unknown;
  /** The touch that it is for. */
  touch: string;
  words: OwnWords;
  known: KnownActions;
}

/** What to write or say next, and what is known for it: all of it to be changed by the rep. */
export function DraftPanel({ known, revision, touch, words, firstName, ...props }: DraftPanelProps) {
  const text = useText();
  const own = useDraft(known.read, revision, touch, words);
  const { shown } = own;
  if (!shown)
    return (
      <div className="draft">
        {own.state === 'failed' ? <DraftUnread /> : <output className="soft">{text('loading')}</output>}
      </div>
    );
  return (
    <section className="draft" aria-label={text('draft')} aria-busy={own.state === 'loading'}>
      <DraftWords draft={own} />
      <DraftButtons {...props} draft={own} />
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
