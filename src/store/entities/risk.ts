// Warnings of risk and what became of them. Their changes are append-only.
import { defineEntity, p } from '@mikro-orm/core';
import type { Reason } from '../../domain/risk.ts';
import { bytes, day, instant } from './columns.ts';

export const Risk = defineEntity({
  name: 'Risk',
  indexes: [
    {
      name: 'risk_standing_unique',
      expression: `create unique index "risk_standing_unique" on "risk" ("subject", "region", "key") where state <> 'ended'`,
    },
    { name: 'risk_region_index', properties: ['region', 'score', 'id'] },
  ],
  properties: {
    id: p.bigint('string').primary(),
    subject: p.text(),
    key: p.text(),
    name: p.text(),
    region: p.text(),
    colour: p.text(),
    score: p.double(),
    reasons: p.json().$type<readonly Reason[]>(),
    state: p.text(),
    raisedAt: instant(),
    updatedAt: instant(),
    endedAt: instant().nullable(),
    /** The number of the inspection that it became. */
    inspection: p.text().nullable(),
  },
});

export const RiskChangeEntity = defineEntity({
  name: 'RiskChange',
  indexes: [{ name: 'risk_change_risk_index', properties: ['riskId', 'id'] }],
  properties: {
    id: p.bigint('string').primary(),
    riskId: p.bigint('string'),
    change: p.text(),
    colour: p.text(),
    score: p.double(),
    reasons: p.json().$type<readonly Reason[]>(),
    at: instant(),
    actor: p.text(),
    keyId: p.text().nullable(),
    /** What a person wrote, sealed. */
    reason: bytes().nullable(),
  },
});

/** The business days on which warnings were drawn up. */
export const RiskRun = defineEntity({
  name: 'RiskRun',
  properties: { on: day().primary(), at: instant() },
});
