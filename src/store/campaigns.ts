// Campaigns that administrators have added.
import type { Pool, PoolClient } from 'pg';

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly previous: string | null;
}

const COLUMNS = `id, name, regions, sectors, from_on::text as "from", to_on::text as "to", previous`;

export const listCampaigns = async (pool: Pool): Promise<readonly CampaignRow[]> => {
  const { rows } = await pool.query<CampaignRow>(`select ${COLUMNS} from campaign order by from_on desc, id`);
  return rows;
};

export const readCampaign = async (pool: Pool, id: string): Promise<CampaignRow | null> => {
  const { rows } = await pool.query<CampaignRow>(`select ${COLUMNS} from campaign where id = $1`, [id]);
  return rows[0] ?? null;
};

/** Returns whether the id was free. */
export const writeCampaign = async (db: Pool | PoolClient, campaign: CampaignRow, by: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    `insert into campaign (id, name, regions, sectors, from_on, to_on, previous, created_by, created_at)
     values ($1, $2, $3::text[], $4::text[], $5, $6, $7, $8, business_now()) on conflict (id) do nothing`,
    [campaign.id, campaign.name, campaign.regions, campaign.sectors, campaign.from, campaign.to, campaign.previous, by],
  );
  return rowCount === 1;
};
