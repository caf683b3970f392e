// The other side's list against ours: which arrived, which did not, which clue each became.
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input, Select, Space, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sourcesQuery } from '../../api/run-queries.ts';
import { statusWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { IntakeArea } from './area.tsx';

const MOST = 10_000;

interface Asked {
  readonly source: string;
  readonly ids: string;
}

const idsIn = (text: string): string[] => [...new Set(text.split(/[\s,;，；、]+/).filter((id) => id !== ''))];

const reconcile = ({ source, ids }: Asked) =>
  ask(client.POST('/api/deliveries/reconcile', { body: { source, externalIds: idsIn(ids) } }));

type Item = Awaited<ReturnType<typeof reconcile>>['items'][number];

const Result = ({ items }: { readonly items: readonly Item[] }) => {
  const { t } = useTranslation();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const arrived = items.filter((item) => item.arrived).length;
  const counts = {
    total: items.length,
    arrived,
    missing: items.length - arrived,
    clues: items.filter((item) => item.clue !== null).length,
  };
  return (
    <>
      <Space wrap>
        <Typography.Text strong role="status">
          {t('reconcile.summary', counts)}
        </Typography.Text>
        <Checkbox checked={onlyMissing} onChange={(event) => setOnlyMissing(event.target.checked)}>
          {t('reconcile.onlyMissing')}
        </Checkbox>
      </Space>
      <Wide label={t('intake.reconcile')}>
        <Table<Item>
          rowKey="externalId"
          size="small"
          pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={items.filter((item) => !onlyMissing || !item.arrived)}
          locale={{ emptyText: <Typography.Text>{t('reconcile.allThere')}</Typography.Text> }}
          columns={[
            { title: t('intake.externalId'), dataIndex: 'externalId' },
            {
              title: t('reconcile.result'),
              dataIndex: 'arrived',
              render: (there: boolean) => (
                <Tag color={there ? 'success' : 'error'}>{t(there ? 'reconcile.arrived' : 'reconcile.missing')}</Tag>
              ),
            },
            {
              title: t('intake.clue'),
              dataIndex: 'clue',
              render: (number: string | null) =>
                number === null ? (
                  '—'
                ) : (
                  <Link to="/clues/$number" params={{ number }} className="numbers">
                    {number}
                  </Link>
                ),
            },
            {
              title: t('intake.deliveries'),
              dataIndex: 'deliveries',
              render: (deliveries: Item['deliveries']) => (
                <Space wrap>
                  {deliveries.map((one) => (
                    <Link key={one.receipt} to="/intake/$receipt" params={{ receipt: one.receipt }}>
                      {statusWord(one.status)}
                    </Link>
                  ))}
                </Space>
              ),
            },
          ]}
        />
      </Wide>
    </>
  );
};

export const ReconcilePage = () => {
  const { t } = useTranslation();
  const { data: sources = [] } = useQuery(sourcesQuery);
  const asked = useMutation({ mutationFn: reconcile });
  const [form] = Form.useForm<Asked>();
  const only = sources.length === 1 ? sources[0]?.name : undefined;
  return (
    <IntakeArea>
      <Form<Asked>
        key={only ?? ''}
        form={form}
        layout="vertical"
        initialValues={only === undefined ? {} : { source: only }}
        onFinish={(values) => asked.mutate(values)}
        style={{ maxWidth: 640 }}
      >
        <Form.Item name="source" label={t('intake.source')} rules={[{ required: true, message: t('field.missing') }]}>
          <Select options={sources.map((source) => ({ value: source.name, label: source.name }))} />
        </Form.Item>
        <Form.Item
          name="ids"
          label={t('reconcile.ids')}
          extra={t('reconcile.empty')}
          rules={[
            { required: true, message: t('field.missing') },
            {
              validator: (_, text: string | undefined) => {
                const count = idsIn(text ?? '').length;
                return count > MOST ? Promise.reject(new Error(t('reconcile.tooMany', { count }))) : Promise.resolve();
              },
            },
          ]}
        >
          <Input.TextArea rows={8} className="code" spellCheck={false} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={asked.isPending}>
          {t('reconcile.go')}
        </Button>
      </Form>
      {asked.error === null ? null : <Failure error={asked.error} />}
      {asked.data === undefined ? null : <Result items={asked.data.items} />}
    </IntakeArea>
  );
};
