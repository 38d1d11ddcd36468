import type { MessageKey } from '@/lib/domain/text';
import type { DateChoice } from '@/lib/domain/views';

/** What the usual answers to "When?" are called. */
export const choiceKeys: Record<DateChoice['id'], MessageKey> = {
  cadence: 'choiceCadence',
  laterToday: 'choiceLaterToday',
  tomorrow: 'choiceTomorrow',
  nextWeek: 'choiceNextWeek',
  inTwoWeeks: 'choiceInTwoWeeks',
  theirDate: 'choiceTheirDate',
  habit: 'choiceHabit',
};
