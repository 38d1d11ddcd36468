import type { Dexie } from 'dexie';
import { initial } from './0001-initial';
import { notesAndComposeChoices } from './0002-notes-and-compose-choices';
import { cadencesAndWords } from './0003-cadences-and-words';
import { answers } from './0004-answers';
import { peopleByName } from './0005-people-by-name';
import { journalByKind } from './0006-journal-by-kind';

/**
 * Every schema there was, oldest first. To add one: a new numbered file (never change an old one,
 * import no app code, never catch), its line here, and a fixture of a database before it.
 */
export const migrations: readonly ((db: Dexie) => void)[] = [
  initial,
  notesAndComposeChoices,
  cadencesAndWords,
  answers,
  peopleByName,
  journalByKind,
];
