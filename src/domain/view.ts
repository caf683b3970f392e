// What a saved view of a list may hold: the filters of its page, nothing else.
import { Type, type Static } from 'typebox';
import { CLUE_STATES } from '../../workflows/states.ts';

const closed = { additionalProperties: false } as const;
const yes = () => Type.Optional(Type.Literal(true));

const ClueFilters = Type.Object(
  {
    q: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    state: Type.Optional(Type.Array(Type.Enum([...CLUE_STATES]), { minItems: 1, maxItems: 20, uniqueItems: true })),
    region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
    handler: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })),
    unit: Type.Optional(Type.String({ pattern: '^[0-9]{6}(-[a-z]+)?$' })),
    below: yes(),
    overdue: yes(),
    soon: yes(),
    open: yes(),
  },
  closed,
);

/** The kinds of tasks, as the machines name them before a colon. */
const Kind = Type.String({ pattern: '^[A-Za-z]{1,40}$' });

export const TaskFilters = Type.Object(
  {
    scope: Type.Optional(Type.Enum(['mine', 'unit'])),
    kind: Type.Optional(Type.Array(Kind, { minItems: 1, maxItems: 20, uniqueItems: true })),
    overdue: yes(),
    free: yes(),
  },
  closed,
);

export const VIEW_PAGES = ['clues', 'desk'] as const;
export type ViewPage = (typeof VIEW_PAGES)[number];

/** The schema of a page's filters. */
export const filtersOf = (page: ViewPage) => (page === 'clues' ? ClueFilters : TaskFilters);

const name = () => Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' });
const choices = {
  shared: Type.Optional(Type.Boolean({ description: 'people of the own unit see and use it too' })),
  first: Type.Optional(Type.Boolean({ description: 'the page opens with it, for its owner' })),
};

export const NewView = Type.Object(
  { page: Type.Enum([...VIEW_PAGES]), name: name(), filters: Type.Record(Type.String(), Type.Unknown()), ...choices },
  closed,
);
export type NewView = Static<typeof NewView>;

export const ViewChange = Type.Object(
  { name: Type.Optional(name()), filters: Type.Optional(Type.Record(Type.String(), Type.Unknown())), ...choices },
  { ...closed, minProperties: 1 },
);
export type ViewChange = Static<typeof ViewChange>;
