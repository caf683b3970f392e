// What changed lately and who looks at what: hints for open pages, kept for minutes, lost with the server and then not missed.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create unlogged table change (
    id bigserial primary key,
    matter_id bigint not null,
    kind text not null,
    "at" timestamptz not null default now()
  );
  create unlogged table presence (
    stream text primary key,
    matter_id bigint not null,
    username text not null,
    "until" timestamptz not null
  );
  create index presence_matter_index on presence (matter_id);
`;

// One statement of any size leaves one row a matter, in the transaction of the move: what was rolled back is told to nobody.
const TRIGGERS = `
  create function note_moves() returns trigger language plpgsql as $$
  begin
    insert into change (matter_id, kind) select distinct clue_id, 'move' from added;
    return null;
  end $$;
  create trigger history_is_noted after insert on history
    referencing new table as added for each statement execute function note_moves();

  create function note_attachments() returns trigger language plpgsql as $$
  begin
    insert into change (matter_id, kind) select distinct matter_id, 'attachment' from added;
    return null;
  end $$;
  create trigger attachment_is_noted after insert on attachment
    referencing new table as added for each statement execute function note_attachments();
  create trigger withdrawal_is_noted after update on attachment
    referencing new table as added for each statement execute function note_attachments();

  create function note_claim() returns trigger language plpgsql as $$
  begin
    insert into change (matter_id, kind) values (new.clue_id, 'task');
    return null;
  end $$;
  create trigger claim_is_noted after update of assignee on task
    for each row when (old.assignee is distinct from new.assignee) execute function note_claim();
`;

const RIGHTS = `
  grant select, insert, delete on change to xiansuo_app;
  grant select, insert, update, delete on presence to xiansuo_app;
  grant usage, select on sequence change_id_seq to xiansuo_app;
`;

export class Live extends Migration {
  override name = '0018-live';

  override up(): void {
    for (const sql of [TABLES, TRIGGERS, RIGHTS]) this.addSql(sql);
  }
}
