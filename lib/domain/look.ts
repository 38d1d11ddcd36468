/** How popup and dashboard look; `system`: as the browser. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** @param stored whatever is in storage */
export function readTheme(stored: unknown): Theme {
  return themes.find((theme) => theme === stored) ?? 'system';
}
