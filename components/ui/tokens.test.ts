import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--sf-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)]
    .reverse()
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(ink: string, ground: string, theme: 'light' | 'dark'): number {
  const [a, b] = [ink, ground].map((name) => luminance(colours.get(name)?.[theme] ?? ''));
  if (a === undefined || b === undefined || Number.isNaN(a + b)) throw new Error(`${ink} on ${ground}`);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['ground', 'raised', 'hover'];
const texts: [ink: string, ground: string][] = ['ink', 'soft', 'accent', 'due', 'replied', 'error'].flatMap(
  (ink) => grounds.map((ground): [string, string] => [ink, ground]),
);

// WCAG 2.2: 4.5 for text (1.4.3), 3 for what a control is known by (1.4.11).
describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each([
    ...texts,
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['accent', 'accent-ground'],
    ['ink', 'accent-ground'],
    ['on-inverse', 'inverse'],
    ['inverse-accent', 'inverse'],
    ['inverse-accent', 'inverse-hover'],
    ['due', 'due-ground'],
    ['replied', 'replied-ground'],
  ])('%s is readable on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the edge of a field is seen on %s', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
