// Campaigns (专项行动) added by administrators, and their frozen reports. Append-only: only src/store/campaigns.ts and snapshots.ts write them.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, codes, day, instant } from './columns.ts';

export const CampaignEntity = defineEntity({
  name: 'Campaign',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    /** Division codes, each with its subtree. */
    regions: codes(),
    /** Empty: every sector. */
    sectors: codes(),
    fromOn: day(),
    toOn: day(),
    /** The campaign that it is compared with. */
    previous: p.text().nullable(),
    createdBy: p.text(),
    createdAt: instant(),
  },
});

export const ReportSnapshot = defineEntity({
  name: 'ReportSnapshot',
  uniques: [{ name: 'report_snapshot_number_unique', properties: ['campaign', 'number'] }],
  properties: {
    id: p.bigint('string').primary(),
    campaign: p.text(),
    /** 1, 2, 3 … within the campaign. */
    number: p.integer(),
    asOf: instant(),
    regions: codes(),
    figures: p.json(),
    groups: p.json(),
    /** What differs from the snapshot before it of the same regions: the revision log. */
    changes: p.json(),
    ruleVersion: p.text(),
    noteKeyId: p.text(),
    /** The freezer's words, encrypted with the installation's key. */
    note: bytes(),
    takenBy: p.text(),
    takenAt: instant(),
  },
});
