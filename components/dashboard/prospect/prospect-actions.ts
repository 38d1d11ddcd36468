import type { TodayActions } from '../../today/today-actions';

/** What can be done with somebody's follow-ups on their page. */
export type ProspectActions = Pick<
  TodayActions,
  | 'open'
  | 'snooze'
  | 'done'
  | 'stop'
  | 'tell'
  | 'note'
  | 'point'
  | 'place'
  | 'decision'
  | 'tags'
  | 'newId'
  | 'readAbout'
  | 'readLater'
>;
