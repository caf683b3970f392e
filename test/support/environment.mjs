// The environment of a test file. A file that leaves a connection, a server, a child process or a timer open fails, by its
// own name, instead of hanging the run at its end.
import { TestEnvironment } from 'jest-environment-node';
import { setTimeout as pause } from 'node:timers/promises';

// What has no handle of its own to be told apart by is counted.
const COUNTED = new Set(['MessagePort', 'Timeout', 'Worker']);
const GRACE_MS = 3000; // sockets need a moment to finish closing

export default class extends TestEnvironment {
  #before = new Set();
  #counts = new Map();
  #file;

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
  }

  async setup() {
    await super.setup();
    this.#before = new Set(openHandles());
    this.#counts = counts();
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
    const handles = openHandles().filter((handle) => !this.#before.has(handle));
    const more = [...counts()].map(([kind, count]) => [kind, count - (this.#counts.get(kind) ?? 0)]);
    return [
      ...handles.map(nameOf),
      ...more.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} (${count})`),
    ];
  }
}

// The standard streams of a worker process are pipes that Node opens when they are first used, its own use at a socket's end
// included, and its line to the run is a bare pipe that is held while somebody listens: neither belongs to a test file. A child
// that a test left behind is found as itself.
function openHandles() {
  const own = new Set([process.stdin, process.stdout, process.stderr]);
  return process._getActiveHandles().filter((handle) => !own.has(handle) && handle.constructor.name !== 'Pipe');
}

function counts() {
  const found = new Map();
  for (const kind of process.getActiveResourcesInfo()) {
    if (COUNTED.has(kind)) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}

function nameOf(handle) {
  const name = handle.constructor.name;
  if (name === 'ChildProcess') return `${name} ${String(handle.spawnfile)}`;
  if (handle.remotePort !== undefined) return `${name} to port ${handle.remotePort}`;
  return typeof handle.address === 'function' && handle.address()?.port
    ? `${name} at port ${handle.address().port}`
    : name;
}
