/** What the page of the first minutes shows, one after the other. */
export const welcomeSteps = ['does', 'reads', 'setUp'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** Where the rep is in it; `over`: they have been through it, or skipped the rest. */
export type WelcomePlace = WelcomeStep | 'over';

/** @param stored whatever is in storage; who had Steadfast before there was such a page has nothing there */
export function readWelcome(stored: unknown): WelcomePlace {
  return welcomeSteps.find((step) => step === stored) ?? 'over';
}

/**
 * The step that is shown.
 *
 * @param hash of the page's address, `#reads`: it comes first, so that the browser's Back goes a step back
 */
export function welcomeStepAt(hash: string, place: WelcomePlace): WelcomeStep {
  const asked = welcomeSteps.find((step) => `#${step}` === hash);
  return asked ?? (place === 'over' ? 'does' : place);
}

/** @returns null before the first and after the last */
export function welcomeStepBeside(step: WelcomeStep, by: 1 | -1): WelcomeStep | null {
  return welcomeSteps[welcomeSteps.indexOf(step) + by] ?? null;
}
