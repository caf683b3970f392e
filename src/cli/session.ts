// What a command runs in: environment, database (joined or started), engine, all closed again whatever happens.
import { pino } from 'pino';
import { readEnvironment } from '../../config/environment.ts';
import { compose, openDatabase } from '../compose.ts';
import type { Engine } from '../engine/engine.ts';

const CONNECTIONS = 4;

/** Runs `work` with an engine. Warnings of the engine go to standard error. */
export const withEngine = async <T>(work: (engine: Engine) => Promise<T>): Promise<T> => {
  const environment = readEnvironment();
  const log = pino({ level: 'warn' }, pino.destination(2));
  const database = await openDatabase(environment, log, true);
  try {
    const { engine, close } = await compose(environment, database, log, CONNECTIONS);
    try {
      return await work(engine);
    } finally {
      await close();
    }
  } finally {
    await database.stop();
  }
};
