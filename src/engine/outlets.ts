// Outlets beside mail: adding and retiring them, and who hears what. Addresses and secrets lie encrypted; no list shows them.
import { Conflict, InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { hears } from '../domain/outlet-message.ts';
import { writeAudit } from '../store/audit.ts';
import { readUnitCodes } from '../store/organisation.ts';
import { addOutletRow, readOutlets, retireOutletRow, type OutletRow } from '../store/outlets.ts';
import type { Matter } from '../store/matters.ts';
import type { Addressee } from '../store/people.ts';
import { businessDate } from '../domain/business-date.ts';
import { businessNow } from '../store/reads.ts';
import type { Engine } from './engine.ts';

export const OUTLET_PURPOSE = 'outlet';

export interface NewOutlet {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly url: string;
  readonly secret?: string;
  /** Kinds of notices; absent: all. */
  readonly notices?: readonly string[];
  /** Ladder steps from this level on; 1 unless given. */
  readonly fromLevel?: number;
}

export interface Outlet {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  /** The address's host; the rest is a key. */
  readonly host: string;
  readonly notices: readonly string[];
  readonly fromLevel: number;
  readonly retired: boolean;
}

const urlProblem = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')
    ? 'expected an address that begins with https:// (or http:// inside a closed network)'
    : null;
};

const problemsOf = (engine: Engine, outlet: NewOutlet, units: readonly string[]): FieldProblem[] => {
  const kind = engine.packages.outletKinds.find((found) => found.id === outlet.kind);
  const known = Object.keys(engine.packages.templates.zh.messages);
  const url = urlProblem(outlet.url);
  return [
    ...(/^[a-z0-9][a-z0-9-]{0,62}$/.test(outlet.name)
      ? []
      : [{ path: '/name', message: 'expected small letters, digits and hyphens, at most 63' }]),
    ...(kind === undefined
      ? [
          {
            path: '/kind',
            message: `found '${outlet.kind}', expected one of ${engine.packages.outletKinds.map((one) => one.id).join(', ')}`,
          },
        ]
      : []),
    ...(kind !== undefined && kind.sign !== 'none' && outlet.secret === undefined
      ? [{ path: '/secret', message: `is missing; a ${kind.id} is signed` }]
      : []),
    ...(units.includes(outlet.unit)
      ? []
      : [{ path: '/unit', message: `found '${outlet.unit}', expected the code of an office or department` }]),
    ...(url === null ? [] : [{ path: '/url', message: url }]),
    ...(outlet.notices ?? [])
      .filter((notice) => notice !== 'ladder' && !known.includes(notice))
      .map((notice) => ({ path: '/notices', message: `found '${notice}', expected ladder, ${known.join(', ')}` })),
  ];
};

/** @throws {InvalidInput} naming every wrong field; {Conflict} when the name is taken */
export const addOutlet = async (engine: Engine, outlet: NewOutlet): Promise<void> => {
  const units = await readUnitCodes(engine.pool, businessDate(await businessNow(engine.pool)));
  const problems = problemsOf(engine, outlet, units);
  if (problems.length > 0) throw new InvalidInput(problems);
  const seal = (text: string) => engine.crypto.seal(Buffer.from(text, 'utf8'), OUTLET_PURPOSE);
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const { keyId, sealed } = seal(outlet.url);
  const added = await addOutletRow(engine.pool, {
    name: outlet.name,
    kind: outlet.kind,
    unit: outlet.unit,
    keyId,
    url: base64(sealed),
    secret: outlet.secret === undefined ? null : base64(seal(outlet.secret).sealed),
    notices: outlet.notices ?? [],
    fromLevel: outlet.fromLevel ?? 1,
  });
  if (!added) throw new Conflict(`there is an outlet '${outlet.name}' already`);
  await writeAudit(engine.pool, 'system', 'outletAdded', outlet.name, { kind: outlet.kind, unit: outlet.unit });
};

/** @throws {NotFound} when there is none of this name in use */
export const retireOutlet = async (engine: Engine, name: string): Promise<void> => {
  if (!(await retireOutletRow(engine.pool, name))) throw new NotFound(`there is no outlet '${name}' in use`);
  await writeAudit(engine.pool, 'system', 'outletRetired', name, {});
};

/** What lies sealed in a row, opened. */
export const openSealed = (engine: Engine, row: OutletRow, sealed: string): string =>
  Buffer.from(engine.crypto.open(row.keyId, Buffer.from(sealed, 'base64'), OUTLET_PURPOSE)).toString('utf8');

export const listOutlets = async (engine: Engine): Promise<readonly Outlet[]> =>
  (await readOutlets(engine.pool)).map((row) => ({
    name: row.name,
    kind: row.kind,
    unit: row.unit,
    host: new URL(openSealed(engine, row, row.url)).host,
    notices: row.notices,
    fromLevel: row.fromLevel,
    retired: row.retiredAt !== null,
  }));

/** Who of the outlets is told of a notice: a group once, a person under a name that no account has. */
export const outletsFor = (
  engine: Engine,
  outlets: readonly OutletRow[],
  matter: Matter,
  payload: Readonly<Record<string, unknown>>,
  people: readonly Addressee[],
): readonly { readonly recipient: string; readonly outlet: string }[] =>
  outlets
    .filter((row) => row.retiredAt === null && hears(row, matter.unit, String(payload['notice']), payload['level']))
    .flatMap((row) => {
      const kind = engine.packages.outletKinds.find((found) => found.id === row.kind);
      if (kind?.to !== 'person') return [{ recipient: `#${row.name}`, outlet: row.name }];
      return people
        .filter((person) => person.phone !== null)
        .map((person) => ({ recipient: `${person.username}#${row.name}`, outlet: row.name }));
    });
