import { nudgeIdOf } from '@/lib/domain/ids';
import { withSuggested } from '@/lib/domain/suggest-dates';
import type { FollowUpView, PopupView } from '@/lib/domain/views';
import { type OwnWords, ownMail } from '../draft/use-draft';
import type { Busy } from '../ui/use-busy';
import type { FollowUpRowProps } from './follow-up-row-props';
import type { RowContext } from './row-context';
import { rowsOf } from './rows-of';
import type { TodayActions } from './today-actions';
import type { Today } from './use-today';

/** What the rows are drawn from, and what happens with them. */
export interface ListedRows {
  view: PopupView;
  /** Epoch ms. */
  now: number;
  zone: string;
  actions: TodayActions;
  running: Pick<Busy, 'busy' | 'run'>;
  today: Pick<Today, 'roving' | 'selection' | 'drawn'>;
  words: OwnWords;
  /** Rewrites a draft with the same facts, in which the prospect's first name stays; null where there is nothing for it. */
  polish: ((words: string, firstName: string) => Promise<string | null>) | null;
  /** Goes to the draft where that of the current row stands beside the list; undefined: each opens in its row. */
  onDraftBeside?: (() => void) | undefined;
}

interface RowPropsOf {
  /** Of any row, by its key. */
  context: (key: string) => RowContext;
  followUp: (view: FollowUpView) => FollowUpRowProps;
  /** Does what takes the row out of its list: the next one is gone to. */
  act: (key: string, action: () => Promise<void>) => void;
}

/** What each row is given. */
export function rowProps({
  view,
  now,
  zone,
  actions,
  running: { busy, run },
  today: { roving, selection },
  words,
  polish,
  onDraftBeside,
}: ListedRows): RowPropsOf {
  const { suggested, choices, cadences, points } = view;
  const showsAccount = new Set(rowsOf(view).map((row) => row.account)).size > 1;
  const context = (key: string): RowContext => ({
    now,
    zone,
    choices: withSuggested(suggested[key] ?? [], choices),
    showsAccount,
    isBusy: busy.has(key),
    isCurrent: roving.current === key,
    cadences,
    point: points[key] ?? null,
    isSelected: selection.has(key),
    onSelect: () => selection.toggle(key),
    onNote: (note) => run(`${key} note`, () => actions.note(key, note)),
    words,
  });
  const act = (key: string, action: () => Promise<void>) => {
    if (run(key, action)) roving.leave(key);
  };
  const followUp = (view: FollowUpView): FollowUpRowProps => {
    const { key } = view;
    return {
      view,
      ...context(key),
      onOpen: () => run(key, () => actions.open(key)),
      onDraft: () => run(key, () => actions.draft(key, ownMail(words, nudgeIdOf(key, view.touch)))),
      onSnooze: (at) => act(key, () => actions.snooze(key, at)),
      onDone: () => act(key, () => actions.done(key)),
      onStop: () => act(key, () => actions.stop(key)),
      known: {
        read: (wanted) => actions.readDraft(key, wanted),
        readAbout: () => actions.readAbout(key),
        onPoint: (change) => run(`${key} ${JSON.stringify(change)}`, () => actions.point(key, change)),
        onPlace: (place) => run(`${key} place`, () => actions.place(key, place)),
        onDecision: (on) => run(`${key} decision`, () => actions.decision(key, on)),
        onTags: (tags) => {
          const kept = actions.tags(key, tags);
          run(`${key} ${tags.join()}`, () => kept);
          return kept;
        },
        onOpenMail: () => run(key, () => actions.open(key)),
        newId: actions.newId,
      },
      onReadLater: () => actions.readLater(key),
      onOpenText: (text) => run(key, () => actions.draft(key, text)),
      onCopy: actions.copy,
      onTell: (channel, told) => act(key, () => actions.tell(key, channel, told)),
      onCadence: (id) => act(key, () => actions.cadence(key, id)),
      polish: polish && ((draft) => polish(draft, view.firstName)),
      onDraftBeside,
    };
  };
  return { context, followUp, act };
}
