// The first schema. Forward only: a later change is a new file beside this one.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table account (
    username text not null,
    display_name text not null,
    "role" text not null,
    unit text not null,
    email text not null,
    phone text null,
    "language" text not null default 'zh',
    password_hash text not null,
    disabled_at timestamptz null,
    absent_from date null,
    absent_to date null,
    deputy text null,
    conflicts text[] not null default '{}',
    failed_logins int not null default 0,
    locked_until timestamptz null,
    created_at timestamptz not null,
    primary key (username)
  );

  create index account_unit_index on account (unit, role);

  create table alarm (
    id bigserial primary key,
    "kind" text not null,
    subject text not null,
    detail jsonb not null,
    "at" timestamptz not null,
    "times" int not null default 1,
    acknowledged_at timestamptz null
  );

  alter table alarm add constraint alarm_once_unique unique (kind, subject);

  create table alert (
    id bigserial primary key,
    clue_id bigint not null,
    clue_number text not null,
    clock text not null,
    deadline_id text not null,
    "level" int not null,
    recipient text not null,
    "at" timestamptz not null,
    acknowledged_at timestamptz null
  );

  create index alert_recipient_index on alert (recipient, at);

  alter table alert add constraint alert_once_unique unique (deadline_id, level, recipient);

  create table audit (
    id bigserial primary key,
    "at" timestamptz not null default clock_timestamp(),
    business_at timestamptz not null default business_now(),
    actor text not null,
    action text not null,
    subject text not null,
    detail jsonb not null
  );

  create index audit_subject_index on audit (subject, id);

  create table callback (
    id text not null,
    "source" text not null,
    clue_id bigint not null,
    "event" text not null,
    "data" jsonb not null,
    "at" timestamptz not null,
    "state" text not null,
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    leased_until timestamptz null,
    last_status int null,
    error text null,
    sent_at timestamptz null,
    "position" bigserial,
    primary key (id)
  );

  create index callback_clue_index on callback (clue_id, position) where state = 'waiting';

  create index callback_waiting_index on callback (next_attempt_at) where state = 'waiting';

  create table clue (
    id bigint not null,
    number text not null,
    "source" text null,
    external_id text null,
    intake_channel text not null,
    workflow text not null,
    workflow_version int not null,
    rule_version text not null,
    "state" text not null,
    context jsonb not null,
    version int not null,
    unit text not null,
    reader_units text[] not null,
    handlers text[] not null,
    referred_to text null,
    region text not null,
    sector text not null,
    submission text not null,
    anonymous boolean not null,
    reported_at timestamptz not null,
    received_at timestamptz not null,
    employer_name text not null,
    employer_code text null,
    employer_address text null,
    project_name text null,
    project_funding text null,
    general_contractor text null,
    arrears_from date null,
    arrears_to date null,
    workers int not null,
    claimed_fen bigint not null,
    verified_fen bigint null,
    verified_workers int null,
    ordered_fen bigint null,
    agreed_fen bigint null,
    paid_fen bigint not null,
    workers_paid int not null,
    conclusion text null,
    public_reply text null,
    ground text null,
    duplicate_of text null,
    closed_at timestamptz null,
    due_at timestamptz null,
    updated_at timestamptz not null,
    primary key (id)
  );

  create index clue_unit_index on clue (unit, state, id);

  create index clue_region_index on clue (region, id);

  create index clue_handlers_index on clue using gin (handlers);

  create index clue_readers_index on clue using gin (reader_units);

  create index clue_duplicate_index on clue (duplicate_of);

  alter table clue add constraint clue_number_unique unique (number);

  alter table clue add constraint clue_source_external_unique unique (source, external_id);

  create table clue_secret (
    clue_id bigint not null,
    key_id text not null,
    wrapped_key bytea null,
    sealed bytea null,
    phone_index bytea null,
    id_number_index bytea null,
    forgotten_at timestamptz null,
    primary key (clue_id)
  );

  create index clue_secret_phone_index on clue_secret (phone_index);

  create index clue_secret_id_index on clue_secret (id_number_index);

  create table deadline (
    id text not null,
    clue_id bigint not null,
    clock text not null,
    "state" text not null,
    started_at timestamptz not null,
    started_seq int not null,
    ended_at timestamptz null,
    ended_seq int null,
    unit text not null,
    length int null,
    given_on date null,
    pauses jsonb not null,
    extensions jsonb not null,
    due_on date null,
    due_at timestamptz null,
    provisional boolean not null,
    calendar_version text not null,
    rule_version text not null,
    "level" int not null,
    next_at timestamptz null,
    revision int not null,
    about text null,
    primary key (id)
  );

  create index deadline_clue_index on deadline (clue_id);

  create index deadline_next_index on deadline (next_at) where state = 'open' and next_at is not null;

  create index deadline_due_index on deadline (due_at, id) where state = 'open';

  create table delivery (
    receipt text not null,
    "source" text not null,
    webhook_id text not null,
    body_hash bytea not null,
    key_id text not null,
    body bytea not null,
    "type" text null,
    external_id text null,
    event_at timestamptz null,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    status text not null,
    problems jsonb null,
    clue_id bigint null,
    attempts int not null default 0,
    next_attempt_at timestamptz null,
    error text null,
    corrected_by text null,
    settled_at timestamptz null,
    primary key (receipt)
  );

  create index delivery_status_index on delivery (status, received_at);

  create index delivery_external_index on delivery (source, external_id);

  alter table delivery add constraint delivery_source_webhook_id_unique unique (source, webhook_id);

  create table history (
    clue_id bigint not null,
    seq int not null,
    "type" text not null,
    actor text not null,
    "at" timestamptz not null,
    from_state text null,
    to_state text not null,
    "input" jsonb not null,
    facts jsonb not null,
    sealed bytea null,
    request_id text null,
    workflow_version int not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (clue_id, seq)
  );

  create index history_at_index on history (at);

  create table idempotency_key (
    username text not null,
    "key" text not null,
    request_hash text not null,
    status int not null,
    response jsonb not null,
    created_at timestamptz not null,
    primary key (username, key)
  );

  create index idempotency_key_created_index on idempotency_key (created_at);

  create table notification (
    id bigserial primary key,
    event_key text not null,
    "kind" text not null,
    recipient text not null,
    clue_id bigint not null,
    payload jsonb not null,
    "state" text not null,
    attempts int not null default 0,
    next_attempt_at timestamptz null,
    leased_until timestamptz null,
    message_id text null,
    error text null,
    created_at timestamptz not null,
    sent_at timestamptz null
  );

  create index notification_waiting_index on notification (recipient, id) where state in ('waiting', 'sending');

  alter table notification add constraint notification_once_unique unique (event_key, kind, recipient);

  create table outbox (
    id bigserial primary key,
    "kind" text not null,
    event_key text not null,
    clue_id bigint not null,
    payload jsonb not null,
    "state" text not null,
    attempts int not null default 0,
    available_at timestamptz not null,
    leased_until timestamptz null,
    error text null,
    created_at timestamptz not null
  );

  alter table outbox add constraint outbox_event_key_unique unique (event_key);

  create index outbox_waiting_index on outbox (state, available_at);

  create table payment (
    clue_id bigint not null,
    seq int not null,
    amount_fen bigint not null,
    workers int not null,
    channel text not null,
    paid_on date not null,
    booked_at timestamptz not null,
    booked_by text not null,
    corrected_seq int null,
    corrected_at timestamptz null,
    primary key (clue_id, seq)
  );

  create index payment_paid_on_index on payment (paid_on);

  create table installation_key (
    id text not null,
    proof bytea not null,
    first_used_at timestamptz not null,
    primary key (id)
  );

  create table session (
    token_hash text not null,
    username text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (token_hash)
  );

  create index session_username_index on session (username);

  create table source (
    "name" text not null,
    retired_at timestamptz null,
    rate int not null,
    callback_url text null,
    created_at timestamptz not null,
    primary key (name)
  );

  create table source_secret (
    id text not null,
    "source" text not null,
    "kind" text not null,
    key_id text null,
    sealed bytea null,
    public_key text null,
    created_at timestamptz not null,
    retired_at timestamptz null,
    primary key (id)
  );

  create index source_secret_source_index on source_secret (source);

  create table task (
    id text not null,
    clue_id bigint not null,
    "key" text not null,
    "kind" text not null,
    audience text not null,
    unit text not null,
    eligible text[] not null,
    assignee text null,
    clock text null,
    due_at timestamptz null,
    "state" text not null,
    opened_seq int not null,
    opened_at timestamptz not null,
    closed_seq int null,
    closed_at timestamptz null,
    primary key (id)
  );

  create index task_clue_index on task (clue_id);

  create index task_eligible_index on task using gin (eligible);

  create index task_queue_index on task (unit, due_at, id) where state = 'open';

  create table unit (
    code text not null,
    "name" text not null,
    "kind" text not null,
    "level" text not null,
    region text not null,
    parent text null,
    department text null,
    active_from date null,
    active_to date null,
    primary key (code)
  );
`;

// The engine's only clock. Without a row it is the server's time; with one it runs from an anchor at a rate (0 stands).
const CLOCK = `
  create table business_clock (
    id int not null,
    anchor_machine timestamptz not null,
    anchor_business timestamptz not null,
    rate double precision not null,
    primary key (id)
  );

  create sequence clue_id_seq;

  create function business_now() returns timestamptz language sql volatile as $$
    select date_trunc('milliseconds', coalesce(
      (select anchor_business + (clock_timestamp() - anchor_machine) * rate from business_clock where id = 1),
      clock_timestamp()))
  $$;
`;

// Lists are read by prefix of a unit's code, hot rows are updated in place, settled work is found by state.
const STORAGE = `
  alter table clue set (fillfactor = 70);
  alter table deadline set (fillfactor = 80);
  alter table task set (fillfactor = 80);
  alter table delivery set (fillfactor = 80);
  alter table outbox set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);
  alter table notification set (fillfactor = 80);
`;

// The application may add to what a court may ask for, and settle it; it may never change or delete it.
const APPLICATION_ROLE = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'xiansuo_app') then create role xiansuo_app nologin; end if;
  exception when duplicate_object then null; end $$;
  do $$ begin
    execute format('grant xiansuo_app to %I', current_user);
  exception when insufficient_privilege then
    -- An administrator made the role: it has to be granted already, which the first connection as the application shows.
    null;
  end $$;
  grant usage on schema public to xiansuo_app;
  grant select on all tables in schema public to xiansuo_app;
  grant insert, update on
    unit, account, session, source, source_secret, clue, clue_secret, deadline, task, alert, delivery,
    outbox, notification, callback, alarm, idempotency_key, business_clock, installation_key to xiansuo_app;
  grant insert on history, payment, audit to xiansuo_app;
  grant update (corrected_seq, corrected_at) on payment to xiansuo_app;
  grant delete on session, idempotency_key, outbox, business_clock to xiansuo_app;
  grant usage, select on all sequences in schema public to xiansuo_app;
`;

export class FirstSchema extends Migration {
  override name = '0001-first-schema';

  override up(): void {
    for (const sql of [CLOCK, TABLES, STORAGE, APPLICATION_ROLE]) this.addSql(sql);
  }
}
