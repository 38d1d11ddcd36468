import type { SeedAccount } from '@/tests/gmail/world';

/** A mailbox whose inbox fills a list of `count` rows. */
export function busyInbox(count: number): SeedAccount {
  const threads = Array.from({ length: count }, (_, index) => ({
    subject: `Next steps for site ${index + 1}`,
    messages: [
      {
        from: { email: `dana.wu${index}@acme-robotics.com`, name: 'Dana Wu' },
        daysAgo: 1 + index / 4,
        html: '<div dir="ltr">Hi Sam, thanks for the outline. Could you break the price out per cell?</div>',
      },
    ],
  }));
  return { account: { email: 'sam@steadfast-demo.com', name: 'Sam Rivers' }, threads };
}
