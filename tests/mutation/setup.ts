import fc from 'fast-check';

// The same examples for each mutant, and no search for a smaller one: that a test fails is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** What Stryker keeps in the global object, which lives as long as the thread. */
const stryker: { activeMutant?: unknown; mutantCoverage?: unknown } =
  Reflect.get(globalThis, '__stryker__') ?? {};

// The mutant of the run before is none for what this run's modules do when they are loaded; and each
// file tells of its own coverage.
delete stryker.activeMutant;
delete stryker.mutantCoverage;
