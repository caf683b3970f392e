// Attached files (证据材料): what each is, who added it and whether it was withdrawn; the files themselves lie sealed under DATA_DIR.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table attachment (
    id bigserial primary key,
    matter_id bigint not null,
    file text not null,
    media_type text not null,
    size int not null,
    sha256 text not null,
    sealed bytea not null,
    added_by text not null,
    added_at timestamptz not null,
    withdrawn_by text null,
    withdrawn_at timestamptz null,
    withdrawn_reason bytea null
  );
  alter table attachment add constraint attachment_file_unique unique (file);
  create unique index attachment_content_unique on attachment (matter_id, sha256) where withdrawn_at is null;
  create index attachment_matter_index on attachment (matter_id, id);
`;

// Evidence: added, never deleted; only the mark of a withdrawal may be put on it.
const RIGHTS = `
  grant select, insert on attachment to xiansuo_app;
  grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on attachment to xiansuo_app;
  grant usage, select on sequence attachment_id_seq to xiansuo_app;
`;

export class Attachments extends Migration {
  override name = '0017-attachments';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}
