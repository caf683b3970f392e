// Who is to be told: people by office and role as they are today, with their deputies.
import type { Pool, PoolClient } from 'pg';

export interface Addressee {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unit: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: 'zh' | 'en';
  readonly disabled: boolean;
  readonly absent: boolean;
  readonly deputy: string | null;
}

const COLUMNS = `username, display_name as "displayName", role, unit, email, phone, language, disabled_at is not null as disabled, deputy,
  coalesce(absent_from <= (business_now() at time zone 'Asia/Shanghai')::date
    and (business_now() at time zone 'Asia/Shanghai')::date <= coalesce(absent_to, 'infinity'), false) as absent`;

export const readAddressees = async (
  db: Pool | PoolClient,
  usernames: readonly string[],
): Promise<readonly Addressee[]> => {
  if (usernames.length === 0) return [];
  const { rows } = await db.query<Addressee>({
    name: 'read-addressees',
    text: `select ${COLUMNS} from account where username = any($1::text[]) order by username`,
    values: [usernames],
  });
  return rows;
};

/** All accounts of a role in a unit that are not disabled. */
export const readStaff = async (db: Pool | PoolClient, unit: string, role: string): Promise<readonly Addressee[]> => {
  const { rows } = await db.query<Addressee>({
    name: 'read-staff',
    text: `select ${COLUMNS} from account where unit = $1 and role = $2 and disabled_at is null order by username`,
    values: [unit, role],
  });
  return rows;
};

/** The names of all accounts, also of those that are gone: old papers name them. */
export const readStaffNames = async (db: Pool | PoolClient): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await db.query<{ username: string; displayName: string }>({
    name: 'read-staff-names',
    text: 'select username, display_name as "displayName" from account',
  });
  return new Map(rows.map((row) => [row.username, row.displayName]));
};
