import type { Badge } from '@/lib/app/ports/deps';

export interface FakeBadge extends Badge {
  text: string;
}

export function fakeBadge(): FakeBadge {
  return {
    text: '',
    async show(count) {
      this.text = count === 0 ? '' : count > 999 ? '999+' : String(count);
    },
  };
}
