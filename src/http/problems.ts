// The one place that knows which refusal is which HTTP status. Problems are RFC 9457 with a stable `code`.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IllegalMove, InvalidInput, Refusal, StaleClue, type FieldProblem } from '../domain/errors.ts';

const STATUS: Readonly<Record<string, number>> = {
  not_authenticated: 401,
  second_factor_required: 401,
  wrong_code: 401,
  forbidden: 403,
  not_found: 404,
  stale_clue: 409,
  illegal_move: 409,
  conflict: 409,
  idempotency_mismatch: 422,
  invalid_input: 422,
  too_large: 413,
  unsupported_media_type: 415,
  no_room: 507,
};

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly [more: string]: unknown;
}

const titleOf = (code: string): string => code.replaceAll('_', ' ');

export const problem = (
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Problem => ({
  type: `urn:xiansuo:problem:${code}`,
  status,
  code,
  title: titleOf(code),
  detail,
  ...more,
});

export const sendProblem = (reply: FastifyReply, found: Problem): FastifyReply =>
  reply
    .code(found.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(found));

/** A field that a request's schema does not pass; thrown by the validators. */
export class WrongRequest extends InvalidInput {
  constructor(problems: readonly FieldProblem[]) {
    super(problems);
  }
}

const ofRefusal = (error: Refusal): Problem => {
  const more = {
    ...(error instanceof StaleClue ? { version: error.version } : {}),
    ...(error instanceof IllegalMove ? { offers: error.offers } : {}),
    ...(error instanceof InvalidInput ? { errors: error.problems } : {}),
  };
  return problem(STATUS[error.code] ?? 400, error.code, error.message, more);
};

const ofFastify = (error: FastifyError): Problem | null => {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem(400, 'malformed_json', `the body is no JSON: ${error.message}`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem(415, 'unsupported_media_type', 'expected content-type application/json');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem(413, 'too_large', 'the body is larger than is taken here');
    default:
      if (error.validation !== undefined) return problem(422, 'invalid_input', error.message);
      return error instanceof SyntaxError && error.statusCode === 400
        ? problem(400, 'malformed_json', `the body is no JSON: ${error.message}`)
        : null;
  }
};

const answer = (error: FastifyError | Refusal): Problem | null => {
  if (error instanceof Refusal) return ofRefusal(error);
  const inner = (error as { cause?: unknown }).cause;
  return inner instanceof Refusal ? ofRefusal(inner) : ofFastify(error);
};

/** Everything that is thrown becomes a problem; what nobody foresaw is logged, and says nothing of its inside. */
export const handleProblems = (server: FastifyInstance): void => {
  server.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const known = answer(error);
    if (known !== null) return sendProblem(reply, known);
    if (typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500) {
      return sendProblem(reply, problem(error.statusCode, 'bad_request', error.message));
    }
    request.log.error({ err: error.message, stack: error.stack, code: error.code }, 'a request failed');
    return sendProblem(
      reply,
      problem(500, 'internal', 'something failed here; it is logged under this request id', { requestId: request.id }),
    );
  });
  server.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      problem(404, 'not_found', `there is nothing at ${request.method} ${request.url.split('?')[0] ?? ''}`),
    ),
  );
};
