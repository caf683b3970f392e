// What every test database holds from the start.

/** Called once per run with the address of the empty template database, before any test clones it. */
export function prepareTemplate(_url: string): Promise<void> {
  return Promise.resolve();
}
