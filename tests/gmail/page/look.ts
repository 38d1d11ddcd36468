import type { LayoutSwitches } from '@/tests/gmail/layout-switches';

export type Look = Pick<LayoutSwitches, 'density' | 'theme'>;

/** Height of a row and of an item in the left column, px. */
const heights = { default: [40, 32], comfortable: [36, 32], compact: [28, 24] } as const;

const dark = `
  --ground: #111318;
  --paper: #1b1b1f;
  --ink: #e3e3e3;
  --quiet: #bdc1c6;
  --line: #3c4043;
  --hover: #2d2f33;
  --field: #282a2e;
  --accent: #a8c7fa;
  --accent-soft: #004a77;
  --accent-ink: #c2e7ff;
  --read: #141519;
  --dark: #e3e3e3;
  --toast-ink: #1f1f1f;
  --toast-link: #0b57d0;
  --draft: #f2b8b5;
  --compose: #004a77;
  --compose-ink: #c2e7ff;
  --on-accent: #062e6f;
  --shadow: 0 1px 3px rgb(0 0 0 / 60%), 0 4px 12px 2px rgb(0 0 0 / 50%);
  color-scheme: dark;`;

const sheets = new Map<string, HTMLStyleElement>();

/** Density and theme come as inline sheets that are swapped; the theme also changes the body's style. */
export function applyLook({ density, theme }: Look): void {
  const [row, item] = heights[density];
  swap('density', `:root { --row: ${row}px; --item: ${item}px; }`);
  swap('theme', theme === 'dark' ? `:root { ${dark} }` : '');
  document.body.style.colorScheme = theme;
}

function swap(name: string, css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  sheets.get(name)?.remove();
  sheets.set(name, sheet);
  document.head.append(sheet);
}
