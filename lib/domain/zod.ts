import * as z from 'zod/mini';

// Extension pages forbid `new Function`, which zod's fast path would use.
z.config({ jitless: true });

export { z };
