import type { Random } from './clock';

/** Makes ids as Gmail's server does. One maker serves one mailbox: ids never repeat inside it. */
export interface Ids {
  /** 16 hex digits whose upper part is the time: `id >> 20` is `at` in epoch ms. */
  legacyId(at: number): string;
  /** `r<±int64>`, what Gmail's page makes for what was written here. */
  clientPart(): string;
  /** `<CA…@mail.gmail.com>`, the Message-ID header. */
  rfcMessageId(): string;
}

export function createIds(random: Random): Ids {
  const taken = new Set<bigint>();
  const bits = (count: number) => BigInt(Math.floor(random() * 2 ** count));
  return {
    legacyId(at) {
      let id = (BigInt(Math.trunc(at)) << 20n) | bits(20);
      // Counting up could spill into the time's bits, so a taken id is drawn again.
      while (taken.has(id)) id = (BigInt(Math.trunc(at)) << 20n) | bits(20);
      taken.add(id);
      return toHex(id);
    },
    clientPart() {
      const size = (bits(31) << 32n) | bits(32);
      return `r${random() < 0.5 ? '-' : ''}${size}`;
    },
    rfcMessageId() {
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789=+_-';
      const letters = Array.from({ length: 50 }, () =>
        alphabet.charAt(Math.floor(random() * alphabet.length)),
      );
      return `<CA${letters.join('')}@mail.gmail.com>`;
    },
  };
}

/** The moment inside a legacy id, epoch ms. */
export function readLegacyTime(legacyId: string): number {
  return Number(BigInt(`0x${legacyId}`) >> 20n);
}

/** `thread-f:<dec>` and `msg-f:<dec>` are the legacy id in decimal; BigInt, because they exceed 2^53. */
export function toDecimal(legacyId: string): string {
  return BigInt(`0x${legacyId}`).toString();
}

/** The legacy id of a `…-f:<dec>` id, or null for ids with no such arithmetic (`…-a:r…`). */
export function toLegacyId(id: string): string | null {
  const decimal = /^(?:thread|msg)-f:(\d+)$/.exec(id)?.[1];
  return decimal === undefined ? null : toHex(BigInt(decimal));
}

function toHex(id: bigint): string {
  return id.toString(16).padStart(16, '0');
}
