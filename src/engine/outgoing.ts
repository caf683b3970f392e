// What is waiting or parked on its way out, and handing what is parked to the workers again.
import { readOutgoing, releaseParked, type Outgoing } from '../store/outgoing.ts';
import type { Engine } from './engine.ts';

export const listOutgoing = (engine: Engine, onlyParked: boolean): Promise<readonly Outgoing[]> =>
  readOutgoing(engine.pool, onlyParked);

/** Returns how many were parked and are waiting again; `id` as {@link listOutgoing} shows it, null for all. */
export const retryOutgoing = (engine: Engine, id: string | null): Promise<number> => releaseParked(engine.pool, id);
