// Who read and did what: searched by those who watch over it; the auditor verifies the chain, part by part, and sees how far it is.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Empty, Form, Input, Progress, Select, Space, Table, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { AUDIT_ACTIONS, auditWord } from '../../i18n/admin-words.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';

type Entry = Ok<'/api/audit', 'get'>['items'][number];
type Verified = Ok<'/api/audit/verify', 'get'>;

interface Filter {
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}

const PART = 5000;

const Outcome = ({ found, rows }: { readonly found: Verified; readonly rows: number }) => {
  const { t } = useTranslation();
  const { brokenAt } = found;
  if (brokenAt !== undefined)
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('audit.broken')}
        description={t('audit.brokenRow', {
          row: brokenAt.row ?? `#${brokenAt.position ?? ''}`,
          why: t(`audit.why.${brokenAt.why}`),
        })}
      />
    );
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={t('audit.whole', { rows, waiting: found.waiting })}
      description={
        found.head === null ? null : (
          <>
            {t('audit.head')} <code className="command">{found.head}</code>
          </>
        )
      }
    />
  );
};

const Verify = () => {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [done, setDone] = useState<{ readonly found: Verified; readonly rows: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const verify = async () => {
    setDone(null);
    setFailure(null);
    setShare(0);
    try {
      let rows = 0;
      for (let after: number | null = 0; after !== null;) {
        const query = { after, limit: PART, ...(anchor.trim() === '' ? {} : { anchor: anchor.trim() }) };
        const found: Verified = await ask(client.GET('/api/audit/verify', { params: { query } }));
        rows += found.rows;
        after = found.next;
        setShare(found.links === 0 ? 100 : Math.floor((100 * (found.next ?? found.links)) / found.links));
        if (after === null) setDone({ found, rows });
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setShare(null);
    }
  };
  return (
    <Card size="small" title={t('audit.verify')}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        <Typography.Text>{t('audit.verifyHint')}</Typography.Text>
        <Form layout="vertical" onFinish={() => void verify()}>
          <Form.Item label={t('audit.anchor')} extra={t('audit.anchorHint')} htmlFor="anchor">
            <Input id="anchor" value={anchor} onChange={(event) => setAnchor(event.target.value)} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={share !== null}>
            {t('audit.verify')}
          </Button>
        </Form>
        {share === null ? null : <Progress percent={share} aria-label={t('audit.progress')} />}
        {failure === null ? null : <Failure error={failure} />}
        {done === null ? null : <Outcome {...done} />}
      </Space>
    </Card>
  );
};

const words = (detail: Entry['detail']): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');

const filled = (filter: Filter): Filter =>
  Object.fromEntries(
    Object.entries(filter as Readonly<Record<string, string | undefined>>)
      .map(([name, value]) => [name, (value ?? '').trim()] as const)
      .filter(([, value]) => value !== ''),
  );

const Search = ({ search }: { readonly search: (filter: Filter) => void }) => {
  const { t } = useTranslation();
  return (
    <Form<Filter> layout="inline" role="search" onFinish={(filter) => search(filled(filter))} style={{ rowGap: 8 }}>
      <Form.Item name="actor" label={t('audit.who')}>
        <Input allowClear style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="action" label={t('audit.what')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 180 }}
          options={AUDIT_ACTIONS.map((value) => ({ value, label: auditWord(value) }))}
        />
      </Form.Item>
      <Form.Item name="subject" label={t('audit.subject')}>
        <Input allowClear style={{ width: 200 }} />
      </Form.Item>
      <Form.Item name="from" label={t('audit.from')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="to" label={t('audit.to')}>
        <Input type="date" />
      </Form.Item>
      <Button htmlType="submit" type="primary">
        {t('audit.search')}
      </Button>
    </Form>
  );
};

export const AuditPage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const [filter, setFilter] = useState<Filter>({});
  const found = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/audit', {
          params: { query: { ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  return (
    <AdminArea>
      {session?.role === 'auditor' ? <Verify /> : null}
      <Search search={setFilter} />
      {found.error === null ? null : <Failure error={found.error} retry={() => void found.refetch()} />}
      <Wide label={t('admin.audit')}>
        <Table<Entry>
          rowKey="id"
          size="small"
          loading={found.isPending}
          dataSource={found.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          locale={{ emptyText: <Empty description={t('audit.empty')} /> }}
          columns={[
            { title: t('admin.at'), dataIndex: 'at', render: (at: string) => minuteOf(at) },
            { title: t('audit.who'), dataIndex: 'actor' },
            { title: t('audit.what'), dataIndex: 'action', render: (code: string) => auditWord(code) },
            { title: t('audit.subject'), dataIndex: 'subject' },
            { title: t('audit.detail'), dataIndex: 'detail', render: (detail: Entry['detail']) => words(detail) },
            { title: t('audit.businessAt'), dataIndex: 'businessAt', render: (at: string) => minuteOf(at) },
          ]}
        />
      </Wide>
      {found.hasNextPage ? (
        <Button block loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </AdminArea>
  );
};
