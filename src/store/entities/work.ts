// What is to be done and by when: deadlines, tasks, alerts.
import { defineEntity, p } from '@mikro-orm/core';
import type { Extension, Pause } from '../../domain/deadline.ts';
import { codes, day, instant } from './columns.ts';

export const DeadlineEntity = defineEntity({
  name: 'Deadline',
  indexes: [
    { name: 'deadline_clue_index', properties: ['clueId'] },
    {
      name: 'deadline_next_index',
      expression: `create index "deadline_next_index" on "deadline" ("next_at") where state = 'open' and next_at is not null`,
    },
    {
      name: 'deadline_due_index',
      expression: `create index "deadline_due_index" on "deadline" ((coalesce(due_at, 'infinity'::timestamptz)), "id") where state = 'open'`,
    },
    {
      name: 'deadline_ended_index',
      expression: `create index "deadline_ended_index" on "deadline" ("ended_at") where clock in ('finish', 'receipt', 'firstContact') and state in ('met', 'missed')`,
    },
  ],
  properties: {
    id: p.text().primary(),
    clueId: p.bigint('number'),
    clock: p.text(),
    state: p.text(),
    startedAt: instant(),
    startedSeq: p.integer(),
    endedAt: instant().nullable(),
    endedSeq: p.integer().nullable(),
    unit: p.text(),
    length: p.integer().nullable(),
    givenOn: day().nullable(),
    pauses: p.json().$type<readonly Pause[]>(),
    extensions: p.json().$type<readonly Extension[]>(),
    dueOn: day().nullable(),
    dueAt: instant().nullable(),
    provisional: p.boolean(),
    calendarVersion: p.text(),
    ruleVersion: p.text(),
    level: p.integer(),
    nextAt: instant().nullable(),
    revision: p.integer(),
    about: p.text().nullable(),
  },
});

export const Task = defineEntity({
  name: 'Task',
  indexes: [
    { name: 'task_clue_index', properties: ['clueId'] },
    { name: 'task_eligible_index', properties: ['eligible'], type: 'gin' },
    {
      name: 'task_queue_index',
      expression: `create index "task_queue_index" on "task" ("unit", "due_at", "id") where state = 'open'`,
    },
    {
      name: 'task_due_index',
      expression: `create index "task_due_index" on "task" ((coalesce(due_at, 'infinity'::timestamptz)), "id") where state = 'open'`,
    },
    {
      name: 'task_assignee_index',
      expression: `create index "task_assignee_index" on "task" ("assignee") where state = 'open' and assignee is not null`,
    },
  ],
  properties: {
    id: p.text().primary(),
    clueId: p.bigint('number'),
    key: p.text(),
    kind: p.text(),
    audience: p.text(),
    unit: p.text(),
    /** The people it is meant for by name (handlers); empty: the audience's role in the unit. */
    eligible: codes(),
    assignee: p.text().nullable(),
    clock: p.text().nullable(),
    dueAt: instant().nullable(),
    state: p.text().$type<'open' | 'done'>(),
    openedSeq: p.integer(),
    openedAt: instant(),
    closedSeq: p.integer().nullable(),
    closedAt: instant().nullable(),
  },
});

export const Alert = defineEntity({
  name: 'Alert',
  uniques: [{ name: 'alert_once_unique', properties: ['deadlineId', 'level', 'recipient'] }],
  indexes: [{ name: 'alert_recipient_index', properties: ['recipient', 'at'] }],
  properties: {
    id: p.bigint('string').primary(),
    clueId: p.bigint('number'),
    clueNumber: p.text(),
    clock: p.text(),
    deadlineId: p.text(),
    level: p.integer(),
    recipient: p.text(),
    at: instant(),
    acknowledgedAt: instant().nullable(),
  },
});
