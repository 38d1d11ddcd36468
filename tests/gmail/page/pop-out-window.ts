/** Opens a draft in a window of its own, or a new mail when nothing is saved yet. */
export function openComposeWindow(draft: { threadId: string; messageId: string } | null): void {
  const ids = draft === null ? { view: 'cm' } : { th: `#${draft.threadId}`, msg: `#${draft.messageId}` };
  openWindow({ ...ids, ver: toVersion(), fs: '1' });
}

/** Opens a conversation in a window of its own. */
export function openThreadWindow(threadId: string): void {
  openWindow({ ver: toVersion(), search: 'inbox', th: `#${threadId}`, cvid: '1' });
}

/** `/mail/u/N/` or the delegated mailbox's path, with the slash. */
export function toMailPath(pathname: string): string {
  return pathname.replace(/popout\/?$/, '').replace(/\/?$/, '/');
}

function openWindow(query: Record<string, string>): void {
  const address = `${toMailPath(location.pathname)}popout?${new URLSearchParams(query).toString()}`;
  window.open(address, '_blank', 'popup,width=800,height=600');
}

/** Gmail names its build there. */
function toVersion(): string {
  return Math.floor(Math.random() * 1e12).toString(36);
}
