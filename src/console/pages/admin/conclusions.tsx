// The ten classes of conclusion: when each may be given, what it needs, and that nobody has verified their names.
import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok } from '../../api/client.ts';
import { conclusionWord } from '../../i18n/admin-words.ts';
import { language } from '../../i18n/setup.ts';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';

type Conclusion = Ok<'/api/conclusions', 'get'>['items'][number];

const readConclusions = async () => (await ask(client.GET('/api/conclusions'))).items;

export const ConclusionsPage = () => {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['conclusions'], queryFn: readConclusions, staleTime: 300_000 });
  const several = (codes: readonly string[]): string =>
    codes.length === 0 ? t('conclusions.none') : codes.map(conclusionWord).join('、');
  const text = (width: number) => (words: string) => <div style={{ width, whiteSpace: 'normal' }}>{words}</div>;
  return (
    <AdminArea>
      {found.error === null ? null : <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data?.some(({ verified }) => !verified) === true ? (
        <Alert type="warning" showIcon title={t('conclusions.unverified')} />
      ) : null}
      <Wide label={t('admin.conclusions')}>
        <Table<Conclusion>
          rowKey="code"
          size="small"
          loading={found.isPending}
          dataSource={found.data ?? []}
          pagination={false}
          columns={[
            {
              title: t('conclusions.label'),
              dataIndex: 'label',
              render: (label: Conclusion['label']) => label[language()],
            },
            { title: t('conclusions.code'), dataIndex: 'code' },
            {
              title: t('conclusions.for'),
              dataIndex: 'for',
              render: (codes: string[]) => (codes.length === 0 ? t('conclusions.duplicateOnly') : several(codes)),
            },
            {
              title: t('conclusions.needs'),
              dataIndex: 'needs',
              render: (codes: string[]) => several(codes),
            },
            {
              title: t('conclusions.requires'),
              dataIndex: 'requires',
              render: (codes: string[]) => several(codes),
            },
            { title: t('conclusions.when'), dataIndex: 'when', render: text(220) },
            { title: t('conclusions.caution'), dataIndex: 'caution', render: text(220) },
            { title: t('conclusions.reply'), dataIndex: 'reply', render: text(320) },
          ]}
        />
      </Wide>
    </AdminArea>
  );
};
