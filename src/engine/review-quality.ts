// The reviewer's checklist for one clue, from what is stored; it writes nothing.
import { Conflict } from '../domain/errors.ts';
import { contextOf } from '../domain/move.ts';
import type { Person } from '../domain/permission.ts';
import { qualityOf, type QualityCheck } from '../domain/quality.ts';
import { readHistory } from '../store/clue-lists.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';

const CONCLUDING = new Set(['conclude', 'notEstablish']);

/** @throws {NotFound} for a clue that the person may not see; {Conflict} when nothing was concluded yet */
export const reviewQuality = async (
  engine: Engine,
  person: Person,
  number: string,
): Promise<readonly QualityCheck[]> => {
  const { read } = await seeClue(engine, person, number);
  const { clue, deadlines } = read;
  if (clue.conclusion === null || clue.duplicateOf !== null)
    throw new Conflict(`clue ${number} has no conclusion to review; it is ${clue.state}`);
  const said = (await readHistory(engine.pool, clue.id)).findLast((row) => CONCLUDING.has(row.type));
  return qualityOf({
    clue,
    context: contextOf(clue, engine.rulesFor(clue.region).machines.clues),
    deadlines,
    conclusion: engine.packages.conclusions.find((found) => found.code === clue.conclusion),
    accountGiven: said?.input['account'] === true,
    duties: engine
      .rulesFor(clue.region)
      .clocks.rules.filter((rule) => rule.duty)
      .map((rule) => rule.id),
  });
};
