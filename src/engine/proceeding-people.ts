// Who may handle a proceeding: active handlers of its unit, two of them where the law asks for two (Decree 423 art. 16).
import { businessDate } from '../domain/business-date.ts';
import type { FieldProblem } from '../domain/errors.ts';
import { readMembers } from '../store/organisation.ts';
import type { Engine } from './engine.ts';
import { unfitness } from './facts.ts';

/** Employers whose clues it is about: nobody with an interest in them handles it. */
export interface Interest {
  readonly employerName: string;
  readonly employerCode: string | null;
}

const NOBODY: Interest = { employerName: '', employerCode: null };

export const peopleProblems = async (
  engine: Engine,
  kind: string,
  unit: string,
  handlers: readonly string[],
  now: string,
  interests: readonly Interest[] = [],
): Promise<readonly FieldProblem[]> => {
  const members = await readMembers(engine.pool, [unit], handlers, businessDate(now));
  const tooFew: FieldProblem[] =
    kind === 'case' && handlers.length < 2
      ? [
          {
            path: '/handlers',
            message: `found ${handlers.length}, expected at least 2: inspection is done by two (Decree 423 art. 16)`,
          },
        ]
      : [];
  return [
    ...tooFew,
    ...handlers.flatMap((username, index) => {
      const member = members.find((found) => found.username === username);
      const why =
        member === undefined
          ? `${username} is not known in unit ${unit}`
          : ([NOBODY, ...interests]
              .map((interest) => unfitness(member, { unit, ...interest }, unit))
              .find((found) => found !== null) ?? null);
      return why === null ? [] : [{ path: `/handlers/${index}`, message: why }];
    }),
  ];
};
