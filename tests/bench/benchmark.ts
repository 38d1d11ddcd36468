/** What one benchmark found out about one thing. Samples are in the order in which they were taken. */
export interface Measure {
  name: string;
  unit: 'ms' | 'kB' | 'MB' | '%' | '/s';
  samples: readonly number[];
  /** The same without Steadfast: sample for sample the other half of a pair. */
  without?: readonly number[];
  /** What it may be at most, where somebody decided that. */
  budget?: number;
}

export interface Benchmark {
  /** What it is called on the command line. */
  name: string;
  /** Whether there is a built extension to measure; not for what runs in Node. */
  needsExtension: boolean;
  /** Rejects when what it should measure did not happen. */
  run: () => Promise<Measure[]>;
}
