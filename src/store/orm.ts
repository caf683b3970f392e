// Opens the database: entities, migrations by list, one pool. As owner it migrates; as the application it runs under the
// role `xiansuo_app`, which may neither change nor delete history.
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Pool } from 'pg';
import * as attachment from './entities/attachment.ts';
import * as campaign from './entities/campaign.ts';
import * as chain from './entities/chain.ts';
import * as clue from './entities/clue.ts';
import * as document from './entities/document.ts';
import * as duplicates from './entities/duplicates.ts';
import * as dispatch from './entities/dispatch.ts';
import * as imports from './entities/import.ts';
import * as intake from './entities/intake.ts';
import * as organisation from './entities/organisation.ts';
import * as live from './entities/live.ts';
import * as outbox from './entities/outbox.ts';
import * as outlet from './entities/outlet.ts';
import * as privacy from './entities/privacy.ts';
import * as proceeding from './entities/proceeding.ts';
import * as rules from './entities/rules.ts';
import * as risk from './entities/risk.ts';
import * as search from './entities/search.ts';
import * as view from './entities/view.ts';
import * as versions from './entities/versions.ts';
import * as work from './entities/work.ts';
import { MIGRATIONS } from './migrations/list.ts';

export const APPLICATION_ROLE = 'xiansuo_app';

/** Which migrations a database has had. */
export const MIGRATION_TABLE = 'schema_migration';

export const ENTITIES = [
  organisation.Unit,
  organisation.Account,
  organisation.Session,
  organisation.SecondFactor,
  organisation.Source,
  organisation.SourceSecret,
  intake.Delivery,
  imports.ImportFileEntity,
  imports.ImportRowEntity,
  clue.Clue,
  clue.ClueSecret,
  clue.History,
  clue.Payment,
  proceeding.ProceedingEntity,
  duplicates.ClueMatch,
  duplicates.ClueBlock,
  duplicates.DuplicateSuggestion,
  duplicates.DuplicateDismissal,
  duplicates.ClueWorker,
  proceeding.Visit,
  document.DocumentEntity,
  document.DocumentRendering,
  document.DocumentSeries,
  attachment.AttachmentEntity,
  live.Change,
  live.Presence,
  rules.RuleChangeEntity,
  rules.DeadlineMove,
  search.ClueSearch,
  search.CluePrint,
  view.SavedView,
  risk.Risk,
  risk.RiskChangeEntity,
  risk.RiskRun,
  versions.VersionBatch,
  versions.VersionMove,
  dispatch.DispatchEntity,
  campaign.CampaignEntity,
  campaign.ReportSnapshot,
  work.DeadlineEntity,
  work.Task,
  work.Alert,
  outbox.OutboxEntity,
  outbox.Notification,
  outbox.Callback,
  outlet.OutletEntity,
  outbox.Alarm,
  outbox.IdempotencyKey,
  outbox.BusinessClock,
  outbox.Audit,
  chain.SealEntity,
  chain.UnsealedEntity,
  chain.AuditReadEntity,
  outbox.InstallationKeyEntity,
  privacy.LegalHold,
];

export const ormOptions = (url: string): Options => ({
  clientUrl: url,
  entities: ENTITIES,
  extensions: [Migrator],
  discovery: { warnWhenNoEntities: true },
  migrations: { migrationsList: MIGRATIONS, snapshot: false, tableName: MIGRATION_TABLE, allOrNothing: true },
  forceUtcTimezone: true,
  debug: false,
  // What it would print is said by whoever migrates, in the log's own form.
  logger: () => undefined,
});

/** As the owner: for migrations and the schema's own commands. */
export const openAsOwner = (url: string): Promise<MikroORM> => MikroORM.init(ormOptions(url));

/** As the application. `connections` is the size of the pool. */
export const openAsApplication = (url: string, connections: number): Promise<MikroORM> =>
  MikroORM.init({
    ...ormOptions(url),
    pool: { min: 0, max: connections },
    driverOptions: { options: `-c role=${APPLICATION_ROLE}`, application_name: 'xiansuo' },
  });

/** The pool beneath the ORM, for the measured statements of this floor. */
export const poolOf = async (orm: MikroORM): Promise<Pool> =>
  await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> }).getNativeClient();
