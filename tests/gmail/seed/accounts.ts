import type { SeedAccount } from '../world';
import { deskThreads } from './desk';
import { personalThreads } from './personal';
import { workThreads } from './work';

/** `u/0` is the work account, `u/1` the private one; the team's mailbox is shared with them. */
export const demoAccounts: readonly SeedAccount[] = [
  { account: { email: 'sam@steadfast-demo.com', name: 'Sam Rivers' }, threads: workThreads },
  { account: { email: 'sam.rivers@gmail.com', name: 'Sam Rivers' }, threads: personalThreads },
  {
    account: { email: 'desk@steadfast-demo.com', name: 'Sales Desk' },
    threads: deskThreads,
    delegateId: 'AEoRXRTeamDesk',
  },
];
