// The README's diagram is the machine's; a change of the machine that forgets it fails here.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMermaid } from '../../workflows/mermaid.ts';

test('the README shows the machine as it is (npm run xiansuo -- export machine)', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const shown = /<!-- machine -->\s*```mermaid\n([\s\S]*?)```\s*<!-- \/machine -->/.exec(readme)?.[1];
  expect(shown?.trim()).toBe(toMermaid().trim());
});
