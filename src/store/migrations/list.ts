// Every migration, oldest first. Never edit one that has landed: add another.
import type { Migration } from '@mikro-orm/migrations';
import { FirstSchema } from './0001-first-schema.ts';
import { Proceedings } from './0002-proceedings.ts';
import { Inspection } from './0003-inspection.ts';
import { Campaigns } from './0004-campaigns.ts';
import { Groups } from './0005-groups.ts';
import { Documents } from './0006-documents.ts';
import { Rules } from './0007-rules.ts';
import { Versions } from './0008-versions.ts';
import { RiskWarnings } from './0009-risk.ts';
import { Outlets } from './0010-outlets.ts';
import { Desk } from './0011-desk.ts';
import { Employment } from './0012-employment.ts';
import { Search } from './0019-search.ts';
import { Views } from './0020-views.ts';
import { SessionsAndUnsureMails } from './0024-sessions-and-unsure-mails.ts';
import { LegalHolds } from './0025-legal-holds.ts';
import { Instant } from './0026-instant.ts';

export const MIGRATIONS: (new (...args: ConstructorParameters<typeof Migration>) => Migration)[] = [
  FirstSchema,
  Proceedings,
  Inspection,
  Campaigns,
  Groups,
  Documents,
  Rules,
  Versions,
  RiskWarnings,
  Outlets,
  Desk,
  Employment,
  Search,
  Views,
  SessionsAndUnsureMails,
  LegalHolds,
  Instant,
];
