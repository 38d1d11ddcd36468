import { describe, expect, it } from 'vitest';
import { plainLine } from './plain-line';

describe('a line from outside', () => {
  it.each([
    0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x180e, 0x200b, 0x202e, 0x2060, 0x2064, 0x2069, 0x2800, 0x3164,
    0xfeff, 0xfff9, 0xfffb, 0xe0000, 0xe0041, 0xe007f,
  ])('is without the invisible %i', (code) => {
    const hidden = String.fromCodePoint(code);
    expect(plainLine(`Da${hidden}na${hidden}`, 300)).toBe('Dana');
    expect(plainLine(hidden.repeat(3), 300)).toBe('');
  });

  it.each([
    'Zoë Müller',
    'Nguyễn Thị Hương',
    'مُحَمَّد',
    'שָׁלוֹם',
    'श्रीकृष्ण',
    'น้ำทิพย์',
    '김민준',
    'やまだ がんま',
    '❤️',
  ])('leaves %s alone', (name) => {
    expect(plainLine(name, 300)).toBe(name.normalize('NFC'));
  });

  it('is composed, and has no more than four further marks on a letter', () => {
    expect(plainLine('Zoe\u0308', 300)).toBe('Zoë');
    expect(plainLine(`x${'\u0336'.repeat(200)}y`, 300)).toBe(`x${'\u0336'.repeat(4)}y`);
  });

  it('is one line, no longer than asked', () => {
    expect(plainLine(' Dana\r\n\t Wu\u0000 ', 300)).toBe('Dana Wu');
    expect(plainLine('abcdef', 3)).toBe('abc');
  });
});
