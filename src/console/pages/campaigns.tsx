// The campaigns that there are.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, Space, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '../i18n/codes.ts';
import { Failure } from '../parts/failure.tsx';
import { campaignsQuery } from './campaign/queries.ts';

export const CampaignsPage = () => {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(campaignsQuery);
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t('campaigns.title')}
      </Typography.Title>
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      <Table
        rowKey="id"
        size="middle"
        loading={isPending}
        dataSource={data?.items ?? []}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty description={t('campaigns.empty')} /> }}
        columns={[
          {
            title: t('campaigns.name'),
            dataIndex: 'name',
            render: (name: string, { id }) => (
              <Link to="/campaigns/$id" params={{ id }}>
                {name}
              </Link>
            ),
          },
          {
            title: t('campaigns.period'),
            render: (_, { from, to }) => (
              <span className="numbers">
                {from} – {to}
              </span>
            ),
          },
          { title: t('campaigns.regions'), render: (_, { regions }) => regions.join('、') },
          {
            title: t('campaigns.sectors'),
            render: (_, { sectors }) =>
              sectors.length === 0 ? t('campaigns.allSectors') : sectors.map(choiceWord).join('、'),
          },
        ]}
      />
    </Space>
  );
};
