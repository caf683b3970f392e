// What the log-in page has to know before anybody is logged in: whether this installation is empty, and, of the embedded demonstration
// only, which accounts it has. Nothing is said of an installation's own people, and never a password.
import { Type } from 'typebox';
import { readDemoAccounts, readMissing } from '../store/organisation.ts';
import type { Routes } from './parts.ts';

const Installation = Type.Object({
  missing: Type.Array(Type.Enum(['units', 'administrator', 'people', 'sources']), {
    description: 'what there is none of yet',
  }),
  demo: Type.Array(Type.Object({ username: Type.String(), role: Type.String(), unit: Type.String() }), {
    description: 'accounts of the embedded demonstration; empty elsewhere',
  }),
});

export const installationRoutes: Routes = (server, { engine, embedded }) => {
  server.get(
    '/installation',
    {
      schema: {
        tags: ['public'],
        summary: 'Whether there is anything here yet, and the accounts of a demonstration',
        security: [],
        response: { 200: Installation },
      },
    },
    async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
      const names = engine.packages.organisation.accounts.map((account) => account.username);
      return {
        missing: await readMissing(engine.pool),
        demo: embedded ? await readDemoAccounts(engine.pool, names) : [],
      };
    },
  );
};
