// What the report's figures of service read of a campaign's period: return visits, ended clocks, marks of duplicates.
import { Migration } from '@mikro-orm/migrations';

const INDEXES = [
  `create index history_revisit_index on history (at, clue_id) where type = 'revisit'`,
  `create index history_duplicate_index on history (clue_id, seq) where type in ('markDuplicate', 'unmarkDuplicate')`,
  `create index deadline_ended_index on deadline (ended_at)
     where clock in ('finish', 'receipt', 'firstContact') and state in ('met', 'missed')`,
];

export class Service extends Migration {
  override name = '0016-service';

  override up(): void {
    INDEXES.forEach((sql) => {
      this.addSql(sql);
    });
  }
}
