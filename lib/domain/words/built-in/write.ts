import type { Channel, Purpose } from '../../cadence';
import type { Template } from '../../library';

/** A built-in template as its author writes it. */
export interface Words {
  /** Stays for good: follow-ups and the rep's choices name it. */
  id: string;
  name: string;
  /** For mails the paragraphs, for prompts the lines. */
  parts: readonly string[];
}

export type ByPurpose = Readonly<Record<Purpose, readonly Words[]>>;

/** @param language BCP 47, the first part of each id */
export function templatesOf(language: string, channel: Channel, words: ByPurpose): Template[] {
  return (Object.keys(words) as Purpose[]).flatMap((purpose) =>
    words[purpose].map((one) => templateOf(language, channel, purpose, one)),
  );
}

export function templateOf(language: string, channel: Channel, purpose: Purpose, words: Words): Template {
  return {
    id: `${language}.${channel}.${words.id}`,
    purpose,
    channel,
    name: words.name,
    body: words.parts.join(channel === 'call' ? '\n' : '\n\n'),
  };
}
