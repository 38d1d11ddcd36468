import type { Benchmark } from './benchmark';
import { measureBackground, measureTab } from './large/background-work';
import { measureList } from './large/list-page';
import { measureMemory } from './large/memory';
import { measurePages } from './large/other-pages';
import { measureEmptyPopup, measurePopup } from './large/popup-pages';
import { createSamples } from './large/samples';
import { openLarge } from './large/store';
import { openSteadfast } from './room';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

/** Everything with 100,000 follow-ups. `BENCH_LARGE=popup,list` measures only these parts. */
export const large: Benchmark = {
  name: 'large',
  needsExtension: true,
  async run() {
    const steadfast = await openLarge();
    const wanted = process.env['BENCH_LARGE']?.split(',');
    const isWanted = (part: string) => wanted === undefined || wanted.includes(part);
    const samples = createSamples();
    const empty = isWanted('popup') ? await openSteadfast() : null;
    try {
      if (isWanted('popup')) await measurePopup(steadfast, createSamples());
      if (empty) await measureEmptyPopup(empty, createSamples());
      for (let round = 0; round < rounds; round += 1) {
        console.log(`Round ${round + 1}`);
        if (isWanted('popup')) await measurePopup(steadfast, samples);
        if (empty) await measureEmptyPopup(empty, samples);
        if (isWanted('list')) await measureList(steadfast, samples);
        if (isWanted('pages')) await measurePages(steadfast, samples);
        if (isWanted('memory')) await measureMemory(steadfast, samples);
        if (isWanted('background')) await measureBackground(steadfast, samples);
      }
      if (isWanted('tab')) {
        const gmail = await steadfast.openGmail();
        for (let round = 0; round < rounds; round += 1) await measureTab(steadfast, gmail, samples);
      }
      return samples.all();
    } finally {
      await empty?.close();
      await steadfast.close();
    }
  },
};
