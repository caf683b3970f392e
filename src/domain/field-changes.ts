// What a move changed in a clue's fields: before and after, for those who read its history.

export interface FieldChange {
  /** Such as `employer.name`. */
  readonly field: string;
  /** null: nothing stood there, or nobody wrote it down (moves before it was kept). */
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (found: unknown): found is Fields =>
  found !== null && typeof found === 'object' && !Array.isArray(found);

const flat = (fields: Fields, prefix = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).flatMap(([name, found]): readonly (readonly [string, unknown])[] =>
    isFields(found) ? flat(found, `${prefix}${name}.`) : [[`${prefix}${name}`, found]],
  );

/** Of a correction by what it remembers, of a repeated report by what it found. */
export const fieldChanges = (type: string, input: Fields, facts: Fields): readonly FieldChange[] => {
  if (type === 'correct' && isFields(input['fields'])) {
    const { funding, ...before } = isFields(facts['before']) ? facts['before'] : ({} as Fields);
    const old = new Map([...flat(before), ['project.funding', funding]] as [string, unknown][]);
    return flat(input['fields'])
      .map(([field, after]) => ({ field, before: old.get(field) ?? null, after }))
      .filter((change) => change.before !== change.after)
      .sort((a, b) => a.field.localeCompare(b.field));
  }
  if (type === 'supplement' && isFields(input['changes']))
    return Object.entries(input['changes']).flatMap(([field, found]) =>
      isFields(found) ? [{ field, before: found['before'] ?? null, after: found['after'] ?? null }] : [],
    );
  return [];
};
