// A delivery's body as those who run the system may see it: what people said and who they are stays closed, also where it stands in a
// wrong place; what was not known when this was written is closed too. A correction puts back what was closed, each at its own place.
import type { FieldProblem } from './errors.ts';

/** Stands for what is not shown; in a correction: what came there stays. */
export const KEPT = '[kept]';

/** `*` is any place of a list. */
const OPEN: ReadonlySet<string> = new Set([
  '/type',
  '/timestamp',
  ...['externalId', 'submission', 'reportedAt', 'region', 'sector', 'employmentRelation'].map(
    (name) => `/data/${name}`,
  ),
  ...['name', 'creditCode', 'address'].map((name) => `/data/employer/${name}`),
  ...['name', 'funding', 'generalContractor'].map((name) => `/data/project/${name}`),
  ...['amountFen', 'workers', 'from', 'to'].map((name) => `/data/arrears/${name}`),
  ...['mediaType', 'size', 'sha256'].map((name) => `/data/attachments/*/${name}`),
]);
/** Objects whose fields are named, whatever is closed in them. */
const NAMED: ReadonlySet<string> = new Set(['', '/data', '/data/reporter']);

const leadsOn = (path: string): boolean => NAMED.has(path) || [...OPEN].some((open) => open.startsWith(`${path}/`));

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const closeBody = (value: unknown, path = ''): unknown => {
  if (value === null) return null;
  if (typeof value !== 'object') return OPEN.has(path) ? value : KEPT;
  if (!leadsOn(path)) return KEPT;
  return Array.isArray(value)
    ? value.map((item) => closeBody(item, `${path}/*`))
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, closeBody(item, `${path}/${name}`)]));
};

/** A correction with what was closed put back; `problems` names each place where nothing had come that could stay. */
export const reopenBody = (
  corrected: unknown,
  came: unknown,
  path = '',
): { readonly body: unknown; readonly problems: readonly FieldProblem[] } => {
  if (corrected === KEPT) {
    return came === undefined
      ? { body: corrected, problems: [{ path, message: `found ${KEPT}, but nothing came here; type the value` }] }
      : { body: came, problems: [] };
  }
  if (Array.isArray(corrected)) {
    const items = corrected.map((item, index) =>
      reopenBody(item, Array.isArray(came) ? came[index] : undefined, `${path}/${index}`),
    );
    return { body: items.map((item) => item.body), problems: items.flatMap((item) => item.problems) };
  }
  if (!isObject(corrected)) return { body: corrected, problems: [] };
  const fields = Object.entries(corrected).map(
    ([name, item]) =>
      [
        name,
        reopenBody(item, isObject(came) && Object.hasOwn(came, name) ? came[name] : undefined, `${path}/${name}`),
      ] as const,
  );
  return {
    body: Object.fromEntries(fields.map(([name, field]) => [name, field.body])),
    problems: fields.flatMap(([, field]) => field.problems),
  };
};
