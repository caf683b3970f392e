// Bull Board over the queues, to look at only: they hold knocks, and who paused or emptied one would stop clocks without a trace.
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';

export interface Board {
  /** A plugin of the web server, to be registered under the path it was opened for. */
  readonly plugin: unknown;
  /** Connects it; called when somebody looks, so that a process that nobody asks opens nothing. */
  readonly open: () => void;
}

export const openBoard = (path: string, names: readonly string[], queueOf: (name: string) => Queue): Board => {
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(path);
  const board = createBullBoard({
    queues: [],
    serverAdapter,
    options: {
      uiConfig: {
        boardTitle: 'xiansuo',
        hideRedisDetails: true,
        favIcon: { default: '/assets/icon.svg', alternative: '' },
      },
    },
  });
  let opened = false;
  return {
    plugin: serverAdapter.registerPlugin(),
    open: () => {
      if (opened) return;
      opened = true;
      for (const name of names)
        board.addQueue(new BullMQAdapter(queueOf(name), { readOnlyMode: true, allowRetries: false }) as never);
    },
  };
};
