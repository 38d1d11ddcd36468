import fc from 'fast-check';

/**
 * Text of any UTF-16 code units, lone surrogates and private use too; most of it ASCII. fast-check's own `binary`
 * takes seconds to set itself up.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const ascii = fc.integer({ min: 0, max: 0x7f });
  const unit = fc.oneof({ arbitrary: ascii, weight: 3 }, fc.integer({ min: 0, max: 0xffff }));
  return fc.string({ unit: unit.map((code) => String.fromCharCode(code)), maxLength });
}
