const small = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
const scales = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const suffixes = new Map([
  ...scales,
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** "2,000", "2'000.50", "2000", "2k", "2 million"; also within a word: "SOC2". */
const written =
  /(\d{1,3}(?:[,'’\u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(hundred|dozen|thousand|million|billion|k|mn?|bn)(?!\p{L}))?/giu;

/**
 * The numbers in an English text by value: 2000 for "2k", "2,000" and "two thousand". "One" and "a" are no
 * numbers: "one more thing" counts nothing.
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const rest = text.normalize('NFKC').replace(written, (_, digits: string, suffix: string | undefined) => {
    const scale = suffixes.get(suffix?.toLowerCase() ?? '') ?? 1;
    found.add(Number((Number(digits.replace(/[^\d.]/gu, '')) * scale).toPrecision(12)));
    return ' # ';
  });
  for (const value of spelledIn(rest)) found.add(value);
  return found;
}

/** "twenty-five", "two hundred and six thousand". */
function spelledIn(text: string): number[] {
  const words = text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? [];
  const runs: string[][] = [];
  let run: string[] = [];
  for (const word of words) {
    if (!continues(run, word)) {
      runs.push(run);
      run = [];
    }
    if (run.length > 0 || isNumber(word)) run.push(word);
  }
  return [...runs, run].map(valueOf).filter((value) => value > 1);
}

function isNumber(word: string): boolean {
  return small.has(word) || tens.has(word) || scales.has(word);
}

/** Whether a word goes on with the number that was begun: "five" after "twenty", not after "six". */
function continues(run: readonly string[], word: string): boolean {
  const last = run.at(-1);
  if (last === undefined || scales.has(word)) return true;
  if (word === '-') return tens.has(last);
  if (word === 'and') return scales.has(last);
  const unit = small.get(word);
  if (tens.has(last) || last === '-') return unit !== undefined && unit > 0 && unit < 10;
  return (scales.has(last) || last === 'and') && isNumber(word);
}

function valueOf(run: readonly string[]): number {
  let whole = 0;
  let part = 0;
  for (const word of run) {
    const scale = scales.get(word);
    if (scale === undefined) part += small.get(word) ?? tens.get(word) ?? 0;
    else if (scale <= 100) part = Math.max(part, 1) * scale;
    else {
      whole += Math.max(part, 1) * scale;
      part = 0;
    }
  }
  return whole + part;
}
