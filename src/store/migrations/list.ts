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
import { Service } from './0016-service.ts';
import { Attachments } from './0017-attachments.ts';
import { Live } from './0018-live.ts';
import { Search } from './0019-search.ts';
import { Queue } from './0020-queue.ts';
import { Views } from './0020-views.ts';
import { AuditChain } from './0021-audit-chain.ts';
import { Imports } from './0022-imports.ts';
import { SessionsAndUnsureMails } from './0024-sessions-and-unsure-mails.ts';
import { LegalHolds } from './0025-legal-holds.ts';
import { Instant } from './0026-instant.ts';
import { SecondFactors } from './0027-second-factor.ts';

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
  Service,
  Attachments,
  Live,
  Search,
  Queue,
  Views,
  AuditChain,
  Imports,
  SessionsAndUnsureMails,
  LegalHolds,
  Instant,
  SecondFactors,
];
