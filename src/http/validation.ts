// Requests are checked by the schemas that document them: a body exactly as it came, a query with its numbers and lists spelled out.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { check, problemsOf, unstorable } from '../domain/check.ts';
import { WrongRequest } from './problems.ts';

const coercing = new Ajv2020({
  allErrors: true,
  strict: false,
  verbose: true,
  coerceTypes: 'array',
  useDefaults: true,
  removeAdditional: false,
});
ajvFormats.default(coercing, ['date', 'date-time']);

const compiled = new WeakMap<object, ValidateFunction>();

const coerce = (schema: object): ValidateFunction => {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = coercing.compile(schema)));
  return validate;
};

/** A query that says more than its route knows is a mistake of the caller's, not a wish that may be ignored. */
const closeQueries = (server: FastifyInstance): void => {
  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/')) return;
    const found = (route.schema?.querystring ?? { type: 'object', properties: {} }) as Record<string, unknown>;
    route.schema = { ...route.schema, querystring: { ...found, additionalProperties: false } };
  });
  // Where the body's own check waits for the caller's right, the query's does not.
  server.addHook('preHandler', (request, _reply, done) => {
    const { validationError } = request;
    done(validationError?.validationContext === 'querystring' ? validationError : undefined);
  });
};

export const validateRequests = (server: FastifyInstance): void => {
  closeQueries(server);
  server.setValidatorCompiler(({ schema, httpPart }) => {
    if (httpPart === 'body') {
      return (value: unknown) => {
        const problems = [...unstorable(value), ...check(schema as object, value)];
        return problems.length === 0 ? { value } : { error: new WrongRequest(problems) };
      };
    }
    const validate = coerce(schema as object);
    return (value: unknown) => {
      const stored = unstorable(value);
      if (stored.length > 0) return { error: new WrongRequest(stored) };
      if (validate(value)) return { value };
      return { error: new WrongRequest(problemsOf(validate, `/${httpPart ?? ''}`)) };
    };
  });
  // Answers are documented by their schemas and sent as they are.
  server.setSerializerCompiler(() => (data) => JSON.stringify(data));
};
