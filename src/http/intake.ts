// What somebody has to be told before a clue is taken down from them: that a false complaint has consequences.
import { Type } from 'typebox';
import { problems, Words } from './contract.ts';
import type { Routes } from './parts.ts';

const Warning = Type.Object({
  text: Words,
  source: Type.String(),
  verified: Type.String({ description: 'LAW: the article was read in its text; every other mark is unverified' }),
});

export const intakeRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/intake/warning',
    {
      schema: {
        tags: ['clues'],
        summary: 'The warning of liability for false complaints, to be read out before a clue is taken down',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: Warning, ...problems },
      },
    },
    () => engine.packages.intake.warning,
  );
};
