/**
 * Gmail lets the rep take a mail back for 5, 10, 20 or 30 s after its answer (an account setting
 * that we cannot read). After this long, ms, the mail is gone whatever the setting.
 */
export const holdMs = 32_000;
