// The campaigns there are: those of the rule packages, which nobody changes here, and those that administrators have added.
import { Type, type Static } from 'typebox';
import type { Campaign } from '../domain/campaign.ts';
import { regionsFor } from '../domain/campaign.ts';
import { check, unstorable } from '../domain/check.ts';
import { Conflict, Forbidden, InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { SECTORS } from '../domain/inputs.ts';
import { isDepartment, isWithin, type Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { listCampaigns, readCampaign, writeCampaign, type CampaignRow } from '../store/campaigns.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { once, requestHash } from './once.ts';

export const NewCampaign = Type.Object(
  {
    id: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$' }),
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
    regions: Type.Array(Type.String({ pattern: '^[0-9]{6}$' }), { minItems: 1, maxItems: 100, uniqueItems: true }),
    sectors: Type.Optional(Type.Array(Type.Enum([...SECTORS]), { uniqueItems: true })),
    previous: Type.Optional(Type.String({ maxLength: 40, description: 'a campaign to be compared with' })),
  },
  { additionalProperties: false },
);
export type NewCampaign = Static<typeof NewCampaign>;

const ofRow = (row: CampaignRow): Campaign => ({ ...row, source: null, verified: null });

const configured = (engine: Engine): readonly Campaign[] =>
  engine.packages.campaigns.map((campaign) => ({ ...campaign, previous: campaign.previous ?? null }));

/** Every campaign whose regions the person reads something of, the latest first. A department has none. */
export const campaignsFor = async (engine: Engine, person: Person): Promise<readonly Campaign[]> => {
  if (isDepartment(person.unit) && person.role !== 'auditor') return [];
  const all = [...configured(engine), ...(await listCampaigns(engine.pool)).map(ofRow)];
  return all
    .filter((campaign) => regionsFor(person, campaign).length > 0)
    .sort((a, b) => b.from.localeCompare(a.from) || a.id.localeCompare(b.id));
};

export const findCampaign = async (engine: Engine, id: string): Promise<Campaign | null> => {
  const found = configured(engine).find((campaign) => campaign.id === id);
  if (found !== undefined) return found;
  const row = await readCampaign(engine.pool, id);
  return row === null ? null : ofRow(row);
};

/** @throws {NotFound} also for one that lies outside of the person's region; {Forbidden} for a department */
export const seeCampaign = async (
  engine: Engine,
  person: Person,
  id: string,
): Promise<{ readonly campaign: Campaign; readonly regions: readonly string[] }> => {
  const campaign = await findCampaign(engine, id);
  const regions = campaign === null ? [] : regionsFor(person, campaign);
  if (campaign === null || regions.length === 0)
    throw new NotFound(`there is no campaign '${id.slice(0, 40)}' that you may see`);
  return { campaign, regions };
};

const problemsOf = async (engine: Engine, person: Person, body: NewCampaign): Promise<FieldProblem[]> => [
  ...(body.to < body.from ? [{ path: '/to', message: `found ${body.to}, expected ${body.from} (from) or later` }] : []),
  ...body.regions.flatMap((region, index): FieldProblem[] => {
    const path = `/regions/${index}`;
    if (!engine.packages.divisions.has(region))
      return [{ path, message: `found ${region}, expected a division code that is known` }];
    return isWithin(region, person.unit)
      ? []
      : [{ path, message: `found ${region}, which lies outside of your unit ${person.unit}` }];
  }),
  ...(body.previous === undefined || (body.previous !== body.id && (await findCampaign(engine, body.previous)) !== null)
    ? []
    : [{ path: '/previous', message: `found '${body.previous}', expected the id of another campaign` }]),
];

/**
 * Adds a campaign; it stays as it is, for its reports were made of it.
 * @throws {Forbidden} unless an administrator asks; {InvalidInput}; {Conflict} when the id is taken
 */
export const addCampaign = async (
  engine: Engine,
  person: Person,
  body: unknown,
  idempotencyKey: string | null,
): Promise<{ readonly id: string }> => {
  if (person.role !== 'admin') throw new Forbidden(`a ${person.role} adds no campaigns; administrators do`);
  return once(engine, person, idempotencyKey, requestHash('campaign', body), async (keep) => {
    const wrong = [...unstorable(body), ...check(NewCampaign, body)];
    if (wrong.length > 0) throw new InvalidInput(wrong);
    const campaign = body as NewCampaign;
    const deeper = await problemsOf(engine, person, campaign);
    if (deeper.length > 0) throw new InvalidInput(deeper);
    const taken = engine.packages.campaigns.some((found) => found.id === campaign.id);
    const row = { ...campaign, sectors: campaign.sectors ?? [], previous: campaign.previous ?? null };
    await inTransaction(engine.pool, async (client) => {
      if (taken || !(await writeCampaign(client, row, person.username)))
        throw new Conflict(`there is a campaign '${campaign.id}' already`);
      await writeAudit(client, person.username, 'addCampaign', campaign.id, { regions: campaign.regions });
      await keep(client, { id: campaign.id });
    });
    return { id: campaign.id };
  });
};
