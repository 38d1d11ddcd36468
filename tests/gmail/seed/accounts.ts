import type { SeedAccount } from '../world';
import { personalThreads } from './personal';
import { workThreads } from './work';

/** `u/0` is the work account and `u/1` the private one. */
export const demoAccounts: readonly SeedAccount[] = [
  { account: { email: 'sam@steadfast-demo.com', name: 'Sam Rivers' }, threads: workThreads },
  { account: { email: 'sam.rivers@gmail.com', name: 'Sam Rivers' }, threads: personalThreads },
];
