import type { CheckSwitch } from '@/lib/app/ports/checks';

export interface FakeChecks extends CheckSwitch {
  isOn: boolean;
}

/** @param isOn what the rep has said; the real one is on until then */
export function fakeChecks(isOn = true): FakeChecks {
  let isUsed = false;
  let isExplained = false;
  return {
    isOn,
    async read() {
      return { isOn: this.isOn, isToExplain: this.isOn && isUsed && !isExplained };
    },
    async save(wanted) {
      this.isOn = wanted;
      isExplained = true;
    },
    async explained() {
      isExplained = true;
    },
    async used() {
      isUsed = true;
    },
  };
}
