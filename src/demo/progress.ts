// A live bar on a terminal, plain lines elsewhere.
import cliProgress from 'cli-progress';

export interface Progress {
  readonly start: (total: number) => void;
  readonly set: (done: number, day: string) => void;
  readonly stop: () => void;
}

/** So many plain lines at most. */
const LINES = 20;

const plain = (): Progress => {
  let total = 1;
  let last = -1;
  return {
    start: (all) => {
      total = all;
    },
    set: (done, day) => {
      const part = Math.floor((done / total) * LINES);
      if (part !== last) process.stdout.write(`${done} of ${total} steps, ${day}\n`);
      last = part;
    },
    stop: () => undefined,
  };
};

const bar = (): Progress => {
  const shown = new cliProgress.SingleBar(
    { format: '{bar} {value}/{total} steps · {day} · {duration_formatted}', hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  return {
    start: (total) => shown.start(total, 0, { day: '' }),
    set: (done, day) => shown.update(done, { day }),
    stop: () => shown.stop(),
  };
};

export const openProgress = (): Progress => (process.stdout.isTTY ? bar() : plain());
