// Who pays first, and what stands behind the wages: of a project, and of a clue's project.
import { Type } from 'typebox';
import { clueSafeguards, projectSafeguards } from '../engine/safeguards.ts';
import { callerIn } from './caller.ts';
import { LiableView, Number_, problems } from './contract.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const fen = () => Type.Integer({ description: 'money in 分' });

const View = Type.Object({
  project: nullable(Type.String({ description: 'its number on the register' })),
  liable: Type.Array(LiableView),
  deposit: nullable(
    Type.Object({
      leastFen: nullable(fen()),
      mostFen: nullable(fen()),
      floorFen: nullable(fen()),
      mayBeExempt: Type.Boolean(),
      exemption: nullable(Type.String()),
      providedFen: fen(),
      usedFen: fen(),
      dueFen: fen(),
      leftFen: fen(),
      short: Type.Boolean(),
    }),
  ),
  clean: nullable(
    Type.Object({
      years: Type.Integer({ description: 'whole years without established arrears' }),
      reason: Type.String(),
      since: nullable(Type.String()),
      last: nullable(Type.Object({ clue: Type.String(), on: Type.String() })),
      mayBeLowered: Type.Boolean(),
      mayBeExempted: Type.Boolean(),
    }),
  ),
  emergency: nullable(Type.Object({ advancedFen: fen(), dueFen: fen(), recoveredFen: fen() })),
});

const schema = (tag: string, summary: string) => ({
  tags: [tag],
  summary,
  params: Number_,
  response: { 200: View, ...problems },
});

export const safeguardRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/projects/:number/safeguards',
    { schema: schema('projects', 'Who pays first, deposit and emergency fund of a project') },
    (request) => projectSafeguards(engine, callerIn(request), request.params.number),
  );
  server.get(
    '/api/clues/:number/safeguards',
    { schema: schema('clues', 'Who pays first and what stands behind the wages of a clue’s project') },
    (request) => clueSafeguards(engine, callerIn(request), request.params.number),
  );
};
