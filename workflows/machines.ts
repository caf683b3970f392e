// Every machine that a program brings, as one value. It is handed down with the rules, so that a program of tomorrow can be tried today.
import { CLUE_WORKFLOWS, type ClueWorkflows } from './catalogue.ts';
import { PROCEEDING_WORKFLOWS, type ProceedingWorkflows } from './proceedings/catalogue.ts';

export interface Machines {
  readonly clues: ClueWorkflows;
  readonly proceedings: ProceedingWorkflows;
}

export const MACHINES: Machines = { clues: CLUE_WORKFLOWS, proceedings: PROCEEDING_WORKFLOWS };
