// Whether there is an employment relation (1.2.10): asked where work comes through a platform. Null: nobody has said.
import { Migration } from '@mikro-orm/migrations';

export class Employment extends Migration {
  override name = '0012-employment';

  override up(): void {
    this.addSql('alter table clue add column employment_relation text null;');
  }
}
