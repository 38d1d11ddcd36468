import { config } from 'zod/mini';

// Extension pages forbid `new Function`, which zod's fast path would use.
config({ jitless: true });
