// Warnings of risk with their history: drawn up once a business day, looked at by people.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table risk (
    id bigserial primary key,
    subject text not null,
    "key" text not null,
    "name" text not null,
    region text not null,
    colour text not null,
    score double precision not null,
    reasons jsonb not null,
    "state" text not null,
    raised_at timestamptz not null,
    updated_at timestamptz not null,
    ended_at timestamptz null,
    inspection text null
  );
  create unique index risk_standing_unique on risk (subject, region, key) where state <> 'ended';
  create index risk_region_index on risk (region, score, id);

  create table risk_change (
    id bigserial primary key,
    risk_id bigint not null,
    "change" text not null,
    colour text not null,
    score double precision not null,
    reasons jsonb not null,
    "at" timestamptz not null,
    actor text not null,
    key_id text null,
    reason bytea null
  );
  create index risk_change_risk_index on risk_change (risk_id, id);

  create table risk_run (
    "on" date not null,
    "at" timestamptz not null,
    primary key ("on")
  );
`;

const RIGHTS = `
  grant select, insert, update on risk to xiansuo_app;
  grant select, insert on risk_change, risk_run to xiansuo_app;
  grant usage, select on sequence risk_id_seq, risk_change_id_seq to xiansuo_app;
`;

export class RiskWarnings extends Migration {
  override name = '0009-risk';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}
