const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** How many days an arrow key goes on; null for other keys. */
export function stepOfKey(key: string, isRtl: boolean): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  return isRtl && Math.abs(step) === 1 ? -step : step;
}
