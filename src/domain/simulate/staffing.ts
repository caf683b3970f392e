// Who is there to do the work: people of each office and the moves that one of them makes on a working day.
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = () => Type.Integer({ minimum: 0, maximum: 10_000 });
const moves = () => Type.Integer({ minimum: 0, maximum: 1000 });

/** `--staff FILE`: what is other than in the organisation. */
export const StaffFile = Type.Object(
  {
    /** Moves of one handler on one working day. */
    handlerMoves: Type.Optional(moves()),
    supervisorMoves: Type.Optional(moves()),
    units: Type.Optional(
      Type.Record(
        Type.String(),
        Type.Object(
          {
            handlers: Type.Optional(count()),
            supervisors: Type.Optional(count()),
            handlerMoves: Type.Optional(moves()),
          },
          closed,
        ),
        { propertyNames: { pattern: '^[0-9]{6}$' } },
      ),
    ),
  },
  closed,
);
export type StaffFile = Static<typeof StaffFile>;

export interface People {
  readonly unit: string;
  readonly handlers: number;
  readonly supervisors: number;
}

/** Moves that an office makes on one working day. */
export interface Capacity {
  readonly handlers: number;
  readonly supervisors: number;
}

/** The product's own plain assumption: reading, calling, writing down one step takes about an hour; deciding on one a quarter. */
const HANDLER_MOVES = 7;
const SUPERVISOR_MOVES = 28;

export const staffing = (people: readonly People[], file: StaffFile = {}): ReadonlyMap<string, Capacity> => {
  const units = new Map(people.map((one) => [one.unit, one]));
  for (const unit of Object.keys(file.units ?? {}))
    if (!units.has(unit)) units.set(unit, { unit, handlers: 0, supervisors: 0 });
  return new Map(
    [...units.values()].map((one) => {
      const own = file.units?.[one.unit] ?? {};
      return [
        one.unit,
        {
          handlers: (own.handlers ?? one.handlers) * (own.handlerMoves ?? file.handlerMoves ?? HANDLER_MOVES),
          supervisors: (own.supervisors ?? one.supervisors) * (file.supervisorMoves ?? SUPERVISOR_MOVES),
        },
      ];
    }),
  );
};
