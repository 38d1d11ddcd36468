/** Characters that a note may have. Apart from its schema: Gmail's tab carries no parser. */
export const longestNote = 2_000;

/** Characters that the rep may make of a draft. */
export const longestDraft = 20_000;

/** The longest reason for a "no" that is kept, in characters. */
export const longestReason = 500;
