// Waits for what workers do, by asking again and again without a pause of its own; the test's own limit ends it.

/** Resolves with the first answer that is neither false nor null. */
export const until = async <T>(ask: () => Promise<T | false | null>): Promise<T> => {
  for (;;) {
    const found = await ask();
    if (found !== false && found !== null) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
