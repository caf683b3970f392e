// A matter that goes on with another version of its machine: what its `migrated` row says, which is all that replay needs of it.

export interface Place {
  readonly version: number;
  readonly state: string;
}

/** The input of a `migrated` row. */
export interface Migration {
  readonly batch: string;
  readonly from: Place;
  readonly to: Place;
  /** Fields of the context that are other than before, with their new values. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that are gone. */
  readonly unset: readonly string[];
  /** It takes back the migration of the same batch. */
  readonly undone?: true;
}

/** The context after the migration. */
export const changedContext = <T extends object>(context: T, { set, unset }: Pick<Migration, 'set' | 'unset'>): T =>
  ({ ...Object.fromEntries(Object.entries(context).filter(([name]) => !unset.includes(name))), ...set }) as T;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What changes one context into the other. */
export const contextChange = (before: object, after: object): Pick<Migration, 'set' | 'unset'> => {
  const old = before as Readonly<Record<string, unknown>>;
  return {
    set: Object.fromEntries(Object.entries(after).filter(([name, found]) => !same(old[name], found))),
    unset: Object.keys(before).filter((name) => !(name in after)),
  };
};
