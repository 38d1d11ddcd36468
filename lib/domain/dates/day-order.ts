const known = new Map<string, boolean>();

/** Whether 3/4 is in March where a locale (BCP 47) is written, as in the United States; else it is in April. */
export function isMonthFirst(locale: string): boolean {
  const answer = known.get(locale) ?? ask(locale);
  known.set(locale, answer);
  return answer;
}

function ask(locale: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
    const order = parts.map(({ type }) => type);
    return order.indexOf('month') < order.indexOf('day');
  } catch {
    // Not a locale: what most of the world does.
    return false;
  }
}
