// What the start of a test run hands to its end; both are loaded in the same process.
import type { EmbeddedServer } from '../../src/embedded/server.ts';

interface Run {
  started?: { readonly server: EmbeddedServer; readonly dataDir: string };
}

const KEY = Symbol.for('xiansuo.test.run');
const shared = globalThis as unknown as Record<symbol, Run | undefined>;

export const run: Run = (shared[KEY] ??= {});
