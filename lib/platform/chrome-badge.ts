import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/app/ports/deps';

const colour = '#b3261e';

export const chromeBadge: Badge = {
  async show(count) {
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  },
};
