import { type Clock, formatDay } from '@/lib/domain/format';
import type { Text } from '@/lib/domain/text';
import type { RowView } from '@/lib/domain/views';

export interface RowWords {
  look: 'waiting' | 'due' | 'replied';
  /** At most two short words; '' where the drawing says enough. */
  label: string;
  /** The same as a whole sentence, for a tooltip and for screen readers. */
  sentence: string;
}

/** What a row's badge says. */
export function describeRow(view: RowView, clock: Clock, text: Text): RowWords {
  const { state, who, dueAt, silentDays, touch } = view;
  // Before the first touch they wrote last: it is not them who are silent.
  const isOurTurn = touch === 1;
  const isSilent = !isOurTurn && silentDays > 0;
  const why = isOurTurn ? [text('yourTurn')] : isSilent ? [text.count('silentDays', silentDays)] : [];
  const sentence = (...parts: string[]) => parts.join(' · ');
  switch (state) {
    case 'due':
      return { look: 'due', label: text('due'), sentence: sentence(text('rowDue', who), ...why) };
    case 'replied':
      return { look: 'replied', label: text('chipReplied'), sentence: text('rowReplied', who) };
    case 'paused':
      return {
        look: 'waiting',
        label: text('chipPaused'),
        sentence: sentence(text('nudgeTitle', who), text('chipPaused')),
      };
    case 'held':
    case 'waiting':
    case 'nurture': {
      const when = dueAt === null ? [] : [text('chipFollowUp', formatDay(dueAt, clock))];
      return {
        look: 'waiting',
        label: isSilent ? text('rowSilent', silentDays) : '',
        sentence: sentence(text(isOurTurn ? 'nudgeTitle' : 'rowWaiting', who), ...why, ...when),
      };
    }
  }
}
