import { dates } from './development/dates';
import { german } from './development/german';
import { hostile } from './development/hostile';
import { nonNative } from './development/non-native';
import { objections } from './development/objections';
import { peopleAndNumbers } from './development/people-numbers';
import { quoted } from './development/quoted';
import { replies } from './development/replies';
import { sales } from './development/sales';
import { terse } from './development/terse';
import { answers } from './held-out/answers';
import { mixed } from './held-out/mixed';
import { repMails } from './held-out/rep-mails';
import { second } from './held-out/second';
import { fourthProspects } from './held-out/fourth-prospects';
import { fourthReps } from './held-out/fourth-reps';
import { third } from './held-out/third';
import type { LabelledMail } from './labelled-mail';

/** What the rules were written with. */
export const developmentMails: readonly LabelledMail[] = [
  ...terse,
  ...replies,
  ...sales,
  ...objections,
  ...dates,
  ...peopleAndNumbers,
  ...quoted,
  ...nonNative,
  ...hostile,
  ...german,
];

/** What they were judged by, first once and unseen; see the README. */
export const heldOutMails: readonly LabelledMail[] = [
  ...answers,
  ...repMails,
  ...mixed,
  ...second,
  ...third,
  ...fourthProspects,
  ...fourthReps,
];
