// Private-use characters that tell, while a text is put together, what of it is a value and what is missing.
export const openValue = '\uE000';
export const closeValue = '\uE001';
export const openGap = '\uE002';
export const closeGap = '\uE003';

const any = /[\uE000-\uE003]/gu;

/** Text from outside cannot pose as a value or a gap. */
export function withoutMarks(text: string): string {
  return text.replace(any, '');
}
