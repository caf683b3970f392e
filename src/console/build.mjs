// Builds the console unless what lies in .build/console was built from these very sources, and compresses each file once.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, '.build', 'console');
const MARK = join(OUT, 'built-from');

const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of [
    ...filesIn(join(ROOT, 'src', 'console')),
    ...filesIn(join(ROOT, 'workflows')),
    join(ROOT, 'package-lock.json'),
  ])
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
};

const compress = () => {
  for (const file of filesIn(OUT).filter((path) => /\.(js|css|svg)$/.test(path))) {
    const plain = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    writeFileSync(`${file}.br`, brotliCompressSync(plain, { params }));
  }
};

const wanted = fingerprint();
if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== wanted) {
  try {
    const { build } = await import('vite');
    await build({
      configFile: join(ROOT, 'src', 'console', 'vite.config.mjs'),
      root: join(ROOT, 'src', 'console'),
      logLevel: 'warn',
    });
    compress();
    writeFileSync(MARK, wanted);
  } catch (error) {
    // An install that cannot build the pages still runs the engine; `npm run build` tells what is wrong.
    if (process.env['npm_lifecycle_event'] !== 'postinstall') throw error;
    process.stderr.write(`xiansuo: the console was not built (${error.message}); the API runs without it\n`);
  }
}
