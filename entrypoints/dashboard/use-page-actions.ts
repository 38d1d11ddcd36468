import { isolate } from '@/components/isolate';
import { useText } from '@/components/text';
import { describeAction } from '@/components/today/describe-action';
import type { TodayActions } from '@/components/today/today-actions';
import { type Busy, useBusy } from '@/components/ui/use-busy';
import type { FollowUpView } from '@/lib/domain/views';
import { createFollowUpActions } from '../shared/follow-up-actions';
import type { PageProps } from './page';

interface PageActions {
  actions: TodayActions;
  running: Pick<Busy, 'busy' | 'run'>;
  /** Why the last one was refused, in a sentence. */
  trouble: string | null;
}

/**
 * What a page can do with follow-ups; what was done is offered to be taken back in the frame.
 *
 * @param shown the follow-ups that the page shows
 */
export function usePageActions(
  shown: readonly FollowUpView[],
  { now, calendar, offerUndo }: Pick<PageProps, 'now' | 'calendar' | 'offerUndo'>,
): PageActions {
  const text = useText();
  const { busy, run, failure } = useBusy();
  const viewOf = (key: string) => shown.find((view) => view.key === key);
  const actions = createFollowUpActions(
    (key) => viewOf(key)?.who ?? '',
    ({ action, undo }) => {
      const clock = { now, zone: calendar.zone, locale: text.locale };
      if (undo) offerUndo(describeAction(action, clock, text), undo);
    },
  );
  const refused = failure && viewOf(failure.key);
  const isMissing = failure?.error instanceof Error && failure.error.name === 'NotSignedInError';
  const missing =
    refused && isMissing ? text('notSignedIn', isolate(refused.who), isolate(refused.account)) : null;
  return { actions, running: { busy, run }, trouble: missing ?? (failure ? text('actionFailed') : null) };
}
