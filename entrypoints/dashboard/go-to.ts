/**
 * Goes to a place of a page, as a link there would.
 *
 * @param path what stands behind the page's id; '' for the page itself
 */
export function goTo(page: string, path: string): void {
  location.hash = path === '' ? page : `${page}/${encodeURIComponent(path)}`;
}
