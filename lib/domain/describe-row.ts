import { type Clock, formatDay } from './format';
import type { Text } from './text';
import type { RowView, RowWords } from './views';

/** What a row's badge says. */
export function describeRow(view: RowView, clock: Clock, text: Text): RowWords {
  const { legacyThreadId, state, who, dueAt, silentDays, touch } = view;
  // Before the first touch they wrote last: it is not them who are silent.
  const isOurTurn = touch === 1;
  const isSilent = !isOurTurn && silentDays > 0;
  const why = isOurTurn ? [text('yourTurn')] : isSilent ? [text.count('silentDays', silentDays)] : [];
  const sentence = (...parts: string[]) => parts.join(' · ');
  switch (state) {
    case 'due':
      return {
        legacyThreadId,
        look: 'due',
        label: text('due'),
        sentence: sentence(text('rowDue', who), ...why),
      };
    case 'replied':
      return {
        legacyThreadId,
        look: 'replied',
        label: text('chipReplied'),
        sentence: text('rowReplied', who),
      };
    case 'paused':
      return {
        legacyThreadId,
        look: 'waiting',
        label: text('chipPaused'),
        sentence: sentence(text('nudgeTitle', who), text('chipPaused')),
      };
    case 'held':
    case 'waiting': {
      const when = dueAt === null ? [] : [text('chipFollowUp', formatDay(dueAt, clock))];
      return {
        legacyThreadId,
        look: 'waiting',
        label: isSilent ? text('rowSilent', silentDays) : '',
        sentence: sentence(text(isOurTurn ? 'nudgeTitle' : 'rowWaiting', who), ...why, ...when),
      };
    }
  }
}
