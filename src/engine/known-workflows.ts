// A program that lacks the machine of an open clue or proceeding does not start: it could neither show nor move it.
import { machineOf } from '../../workflows/catalogue.ts';
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { readOpenProceedingWorkflows, readOpenWorkflows } from '../store/clue-lists.ts';
import type { Engine } from './engine.ts';

/** @throws {UnknownWorkflow} naming the machine and version that are missing */
export const refuseUnknownWorkflows = async (engine: Engine): Promise<void> => {
  const { machines } = engine.rulesFor('000000');
  for (const { workflow, version } of await readOpenWorkflows(engine.pool))
    machineOf(workflow, version, machines.clues);
  for (const { kind, version } of await readOpenProceedingWorkflows(engine.pool))
    madeOf(kind, version, machines.proceedings);
};
