// A program that lacks the machine of an open clue does not start: it could neither show nor move it.
import { machineOf } from '../../workflows/catalogue.ts';
import { readOpenWorkflows } from '../store/clue-lists.ts';
import type { Engine } from './engine.ts';

/** @throws {UnknownWorkflow} naming the machine and version that are missing */
export const refuseUnknownWorkflows = async (engine: Engine): Promise<void> => {
  for (const { workflow, version } of await readOpenWorkflows(engine.pool)) machineOf(workflow, version);
};
