// Many requests at a time, but not all at once.

const LANES = 24;

/** Runs all works, so many at a time; the first failure stops the lanes. */
export const inLanes = async (works: readonly (() => Promise<void>)[]): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let work = works[next++]; work !== undefined; work = works[next++]) {
      try {
        await work();
      } catch (error) {
        next = works.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(LANES, works.length) }, lane));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
