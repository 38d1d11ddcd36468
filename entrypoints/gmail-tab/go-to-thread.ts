/**
 * Opens a thread in this tab as a click on a link in Gmail does. Setting the address instead would
 * make Gmail carry open composes over in it.
 */
export function goToThread(page: Document, legacyThreadId: string): true {
  const link = page.createElement('a');
  link.href = `#all/${legacyThreadId}`;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  return true;
}
