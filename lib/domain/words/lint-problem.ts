import type { MessageKey } from '../text';

/** What is wrong with a template, or could be better. */
export interface LintProblem {
  key: MessageKey;
  /** What goes into the message. */
  values: readonly (string | number)[];
  /** The first line is 1; null: the template as a whole. */
  line: number | null;
  /** It cannot be used like this. */
  isError: boolean;
}
