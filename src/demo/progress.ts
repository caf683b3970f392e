// A live bar on a terminal, plain lines elsewhere.
import cliProgress from 'cli-progress';

export interface Progress {
  readonly set: (done: number, note: string) => void;
  readonly stop: () => void;
}

export const openProgress = (total: number): Progress => {
  if (!process.stdout.isTTY) {
    let last = -1;
    return {
      set: (done, note) => {
        const tenth = Math.floor((done / total) * 10);
        if (tenth !== last) process.stdout.write(`${done} of ${total} ended, ${note}\n`);
        last = tenth;
      },
      stop: () => undefined,
    };
  }
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {value}/{total} ended · {note} · {duration_formatted}', hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { note: '' });
  return { set: (done, note) => bar.update(done, { note }), stop: () => bar.stop() };
};
