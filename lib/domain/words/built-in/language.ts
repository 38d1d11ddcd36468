import type { Channel } from '../../cadence';
import type { Template } from '../../library';

/** All words of one language that end up in front of prospects. */
export interface Language {
  /** BCP 47; dates in drafts are written in it. */
  id: string;
  templates: readonly Template[];
  /** Where the prospect wrote last: thanks, and what is open. Of no purpose, so it stands apart. */
  answer: Template;
  /** How a sentence on the last touch begins, by who made it and how; $1: "3 days ago". */
  lastTouch: Readonly<Record<Channel | 'theirs', string>>;
}
