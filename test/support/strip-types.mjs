// Turns TypeScript into JavaScript by blanking out the types: lines and columns stay where they are, so stack traces need
// no source map.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const self = readFileSync(fileURLToPath(import.meta.url));

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, path) =>
    createHash('sha256').update(self).update(process.version).update(path).update('\0').update(source).digest('hex'),
};
