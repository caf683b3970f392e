// The body of a write, given out when the caller's right to it is known: a route that `attachValidation`s judges role and place first, so
// that nobody learns from a 422 what a 403 or 404 keeps from them.
import type { FastifyRequest } from 'fastify';

/** @throws {WrongRequest} naming every field that its schema does not pass */
export const bodyOf = <B>(request: FastifyRequest & { readonly body: B }): B => {
  if (request.validationError !== undefined) throw request.validationError;
  return request.body;
};
