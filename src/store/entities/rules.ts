// What an administrator changed of the rules, and which deadlines moved because of it. Append-only.
import { defineEntity, p } from '@mikro-orm/core';
import { codes, day, instant } from './columns.ts';

export const RuleChangeEntity = defineEntity({
  name: 'RuleChange',
  indexes: [
    {
      name: 'rule_change_open_index',
      expression: `create index "rule_change_open_index" on "rule_change" ("id") where settled_at is null`,
    },
  ],
  properties: {
    /** The number of the change is the version of the rules from then on. */
    id: p.bigint('string').primary(),
    kind: p.text().$type<'calendar' | 'clock'>(),
    /** The calendar's or the clock's id. */
    subject: p.text(),
    /** Of a clock: regions with their subtrees; empty: everywhere. */
    regions: codes(),
    content: p.json(),
    source: p.text(),
    verified: p.text(),
    enteredBy: p.text(),
    /** Machine time: from it on other processes have had time to hear of it. */
    enteredAt: instant(),
    businessAt: instant(),
    /** Machine time of the second count, which finds what another process decided by the rules before. */
    settledAt: instant().nullable(),
  },
});

export const DeadlineMove = defineEntity({
  name: 'DeadlineMove',
  indexes: [{ name: 'deadline_move_deadline_index', properties: ['deadlineId', 'id'] }],
  properties: {
    id: p.bigint('string').primary(),
    deadlineId: p.text(),
    clueId: p.bigint('number'),
    /** The change that moved it; null when the files of CONFIG_DIR were changed. */
    ruleChange: p.bigint('string').nullable(),
    beforeOn: day().nullable(),
    afterOn: day().nullable(),
    beforeCalendar: p.text(),
    afterCalendar: p.text(),
    at: instant(),
  },
});
