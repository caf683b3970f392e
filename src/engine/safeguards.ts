// What protects the wages of a project: who pays first, its deposit, what was advanced; for the project and for a clue of it.
import { liablePartyRule, partiesOf, type Liable } from '../domain/liable-party.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import { depositOf, emergencyOf, nearestTo, type Deposit, type Emergency } from '../domain/safeguards.ts';
import type { ClueRecord, ProceedingRecord } from '../domain/records.ts';
import { findProject } from '../store/projects.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { seeProceeding } from './proceeding-view.ts';

export interface Safeguards {
  /** The project's number on the register, null when it is not there. */
  readonly project: string | null;
  readonly liable: readonly Liable[];
  readonly deposit: Deposit | null;
  readonly emergency: Emergency | null;
}

const ofProject = (engine: Engine, project: ProceedingRecord, employer: string | null): Safeguards => {
  const { fields } = memoryOf(project);
  return {
    project: project.number,
    liable: liablePartyRule(partiesOf(fields, employer)),
    deposit: depositOf(fields, nearestTo(engine.packages.safeguards.deposits, project.region)),
    emergency: emergencyOf(fields),
  };
};

/** @throws {NotFound} also for what the person may not see */
export const projectSafeguards = async (engine: Engine, person: Person, number: string): Promise<Safeguards> =>
  ofProject(engine, (await seeProceeding(engine, person, number, ['project'])).read.proceeding, null);

/** What the clue alone knows of its project. */
const unregistered = ({ generalContractor, employerName }: ClueRecord): Safeguards => ({
  project: null,
  liable: liablePartyRule(partiesOf({ generalContractor }, employerName)),
  deposit: null,
  emergency: null,
});

/**
 * Of the project of a clue: the parties stand on the site's board (Decree 724 art. 34), so whoever sees the clue sees them.
 * @throws {NotFound} also for a clue that the person may not see
 */
export const clueSafeguards = async (engine: Engine, person: Person, number: string): Promise<Safeguards> => {
  const { clue } = (await seeClue(engine, person, number)).read;
  const project = await findProject(engine.pool, number, clue.projectName, clue.region);
  if (project !== null) return ofProject(engine, project, clue.employerName);
  return clue.projectName === null ? { project: null, liable: [], deposit: null, emergency: null } : unregistered(clue);
};
