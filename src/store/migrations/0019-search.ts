// What clues are found by: pieces of names and numbers, fingerprints of descriptions. What is there already waits for the next indexing.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table clue_search (
    clue_id bigint not null,
    "text" text null,
    grams text[] null,
    primary key (clue_id)
  );
  create index clue_search_grams_index on clue_search using gin (grams);
  create index clue_search_waiting_index on clue_search (clue_id) where grams is null;

  create table clue_print (
    clue_id bigint not null,
    prints int[] not null,
    primary key (clue_id)
  );
  create index clue_print_prints_index on clue_print using gin (prints);

  insert into clue_search (clue_id) select id from clue;
`;

// Whoever forgets a person destroys the clue's key; the fingerprints of the person's words go in the same statement.
const FORGETTING = `
  create function forget_prints() returns trigger language plpgsql as $$
    begin
      delete from clue_print where clue_id = new.clue_id;
      return null;
    end
  $$;
  create trigger clue_secret_forgotten after update of wrapped_key on clue_secret
    for each row when (new.wrapped_key is null) execute function forget_prints();
`;

const RIGHTS = `
  grant select, insert, update on clue_search to xiansuo_app;
  grant select, insert, update, delete on clue_print to xiansuo_app;
`;

export class Search extends Migration {
  override name = '0019-search';

  override up(): void {
    for (const sql of [TABLES, FORGETTING, RIGHTS]) this.addSql(sql);
  }
}
