/** What a message's labels say about it. Mail in the Undo hold carries `^pfg`, a draft `^r`. */
export type Stage = 'draft' | 'held' | 'scheduled' | 'settled';

export const draftLabels = ['^all', '^r', '^r_bt'];
export const sendLabels = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
export const scheduledLabels = ['^all', '^scheduled', '^f_bt', '^f_btns'];
/** What leaves a message when its sending is dropped. */
export const outgoingLabels = ['^a', '^scheduled', '^pfg', '^f', '^f_bt', '^f_btns', '^f_cl', '^i', '^u'];

export function readStage(labels: readonly string[]): Stage {
  if (labels.includes('^scheduled')) return 'scheduled';
  if (labels.includes('^pfg')) return 'held';
  return labels.includes('^r') ? 'draft' : 'settled';
}

/**
 * The labels that Gmail's server keeps (and answers, sorted) for those that the page asked for.
 * Seen in recorded traffic: a send gains `^f`, loses `^f_btns`, and mail to oneself gains the inbox category.
 */
export function toStoredLabels(written: readonly string[]): string[] {
  const kept = written.filter((label) => label !== '^f_btns' && label !== '^a');
  const sent = readStage(written) === 'held' ? ['^f'] : [];
  const own = kept.includes('^i') ? ['^sq_ig_i_personal'] : [];
  return sortLabels([...kept, ...sent, ...own]);
}

/** What remains once the Undo hold is over. */
export function toDeliveredLabels(held: readonly string[]): string[] {
  return held.filter((label) => label !== '^pfg' && label !== '^f_cl');
}

export function changeLabels(
  labels: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] {
  return sortLabels([...labels.filter((label) => !remove.includes(label)), ...add]);
}

/** Whether a mail of the inbox is under a tab; what is of no other is under the first. */
export function isInCategory(labels: readonly string[], category: string): boolean {
  if (!labels.includes('^i')) return false;
  const others = ['^smartlabel_promo', '^smartlabel_social'];
  if (category === 'primary') return !others.some((label) => labels.includes(label));
  return labels.includes(category === 'social' ? '^smartlabel_social' : '^smartlabel_promo');
}

function sortLabels(labels: readonly string[]): string[] {
  return [...new Set(labels)].sort();
}
