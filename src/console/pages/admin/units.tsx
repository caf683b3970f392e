// The offices and departments of one's subtree.
import { useQuery } from '@tanstack/react-query';
import { Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { unitsQuery, type Unit } from '../../api/run-queries.ts';
import { otherWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';

export const UnitsPage = () => {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <AdminArea>
      {units.error === null ? null : <Failure error={units.error} retry={() => void units.refetch()} />}
      <Wide label={t('admin.units')}>
        <Table<Unit>
          rowKey="code"
          size="small"
          loading={units.isPending}
          dataSource={units.data ?? []}
          pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: <Empty description={t('admin.emptyUnits')} /> }}
          columns={[
            { title: t('col.number'), dataIndex: 'code' },
            { title: t('col.unit'), dataIndex: 'name' },
            { title: t('admin.kind'), dataIndex: 'kind', render: (kind: string) => otherWord(kind) },
            { title: t('admin.level'), dataIndex: 'level', render: (level: string) => otherWord(level) },
            { title: t('admin.parent'), dataIndex: 'parent', render: (code: string | null) => code ?? '—' },
          ]}
        />
      </Wide>
    </AdminArea>
  );
};
