import { calendarDates } from './calendar-dates';
import { periodDates } from './period-dates';
import { relativeDates } from './relative-dates';
import { weekdayDates } from './weekday-dates';

/** What the rules for dates mean. Each gives nothing where there is no such day. */
export const dateMeanings = { ...relativeDates, ...weekdayDates, ...calendarDates, ...periodDates };
export type DateMeaning = keyof typeof dateMeanings;
