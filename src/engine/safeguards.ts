// What protects the wages of a project: who pays first, its deposit, what was advanced; for the project and for a clue of it.
import { businessDate } from '../domain/business-date.ts';
import { mayBeExempted, mayBeLowered, type CleanYears } from '../domain/clean-years.ts';
import { liablePartyRule, partiesOf, type Liable } from '../domain/liable-party.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import { depositOf, emergencyOf, nearestTo, type Deposit, type Emergency } from '../domain/safeguards.ts';
import type { ClueRecord, ProceedingRecord } from '../domain/records.ts';
import { businessNow } from '../store/reads.ts';
import { findProject } from '../store/projects.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { cleanYearsOf } from './register-problems.ts';
import { seeProceeding } from './proceeding-view.ts';

export interface Safeguards {
  /** The project's number on the register, null when it is not there. */
  readonly project: string | null;
  readonly liable: readonly Liable[];
  readonly deposit: Deposit | null;
  readonly emergency: Emergency | null;
  /** Of the general contractor, counted; null without one. */
  readonly clean: (CleanYears & { readonly mayBeLowered: boolean; readonly mayBeExempted: boolean }) | null;
}

const ofProject = async (engine: Engine, project: ProceedingRecord, employer: string | null): Promise<Safeguards> => {
  const { fields } = memoryOf(project);
  const counted = await cleanYearsOf(engine, project, businessDate(await businessNow(engine.pool)));
  return {
    project: project.number,
    liable: liablePartyRule(partiesOf(fields, employer)),
    deposit: depositOf(fields, nearestTo(engine.packages.safeguards.deposits, project.region)),
    emergency: emergencyOf(fields),
    clean:
      counted === null
        ? null
        : { ...counted, mayBeLowered: mayBeLowered(counted), mayBeExempted: mayBeExempted(counted) },
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
  clean: null,
});

/**
 * Of the project of a clue: the parties stand on the site's board (Decree 724 art. 34), so whoever sees the clue sees them.
 * @throws {NotFound} also for a clue that the person may not see
 */
export const clueSafeguards = async (engine: Engine, person: Person, number: string): Promise<Safeguards> => {
  const { clue } = (await seeClue(engine, person, number)).read;
  const project = await findProject(engine.pool, number, clue.projectName, clue.region);
  if (project !== null) return ofProject(engine, project, clue.employerName);
  return clue.projectName === null
    ? { project: null, liable: [], deposit: null, emergency: null, clean: null }
    : unregistered(clue);
};
