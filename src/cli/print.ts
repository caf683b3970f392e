// Two ways to answer: lines for people, JSON with --json for programs.

export interface Printing {
  readonly json?: boolean;
}

export const print = (options: Printing, found: unknown, lines: readonly string[]): void => {
  process.stdout.write(
    options.json === true ? `${JSON.stringify(found, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
  );
};

/** Everything on standard input; empty when it is a terminal. */
export const readInput = async (): Promise<string> => {
  if (process.stdin.isTTY) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
