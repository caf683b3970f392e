// The environment of a test file. A file that leaves a connection, a server, a child process or a timer open fails, by its
// own name, instead of hanging the run at its end.
import { TestEnvironment } from 'jest-environment-node';
import { setTimeout as pause } from 'node:timers/promises';

const WATCHED = new Set([
  'ChildProcess',
  'MessagePort',
  'PipeWrap',
  'PipeServerWrap',
  'ProcessWrap',
  'TCPServerWrap',
  'TCPSocketWrap',
  'Timeout',
  'UDPWrap',
  'Worker',
]);
const GRACE_MS = 3000; // sockets need a moment to finish closing

export default class extends TestEnvironment {
  #before = new Map();
  #file;

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
  }

  async setup() {
    await super.setup();
    // Node opens the standard streams on first use, its own use at a socket's end included; in a worker process each is a pipe
    // that belongs to no test file.
    void [process.stdin, process.stdout, process.stderr];
    this.#before = openHandles();
  }

  async teardown() {
    const end = performance.now() + GRACE_MS;
    let left = this.#left();
    while (left.length > 0 && performance.now() < end) {
      await pause(20, undefined, { ref: false });
      left = this.#left();
    }
    await super.teardown();
    if (left.length > 0) {
      throw new Error(
        `${this.#file} left open: ${left.join(', ')}. Close what it opened in afterAll; --detectOpenHandles shows where.`,
      );
    }
  }

  #left() {
    return [...openHandles()]
      .map(([kind, count]) => [kind, count - (this.#before.get(kind) ?? 0)])
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${kind} (${count})`);
  }
}

function openHandles() {
  const counts = new Map();
  for (const kind of process.getActiveResourcesInfo()) {
    if (WATCHED.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
