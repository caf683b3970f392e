// A table of clues, step by step: the file, its columns, its rows, what became of them, and back. The address holds the import, so that
// a reload or another day goes on where it was.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import {
  Alert,
  Button,
  Card,
  Empty,
  Form,
  Input,
  Modal,
  Progress,
  Skeleton,
  Space,
  Steps,
  Table,
  Typography,
} from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { choiceWord } from '../../i18n/codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { Wide } from '../../parts/wide.tsx';
import { IntakeArea } from './area.tsx';
import { MappingForm } from './import-mapping.tsx';
import { bringFile, importQuery, importsQuery, isMoving, type Import } from './import-queries.ts';
import { ImportRows } from './import-rows.tsx';

type Summary = Pick<Import, 'id' | 'name' | 'createdBy' | 'createdAt' | 'rows' | 'state' | 'source' | 'intakeChannel'>;

const useTarget = () => {
  const { t } = useTranslation();
  return ({ source, intakeChannel }: Pick<Summary, 'source' | 'intakeChannel'>): string => {
    if (source !== null) return t('import.asSource', { name: source });
    return intakeChannel === null ? '—' : t('import.byHand', { channel: choiceWord(intakeChannel) });
  };
};

const STEP: Readonly<Record<Import['state'], number>> = {
  uploaded: 1,
  mapped: 1,
  running: 2,
  done: 3,
  undoing: 3,
  undone: 3,
};

const StateWord = ({ state }: { readonly state: Import['state'] }) => {
  const { t } = useTranslation();
  switch (state) {
    case 'uploaded':
    case 'mapped':
      return t('import.step.mapping');
    case 'running':
      return t('import.running');
    case 'done':
      return t('import.done');
    case 'undoing':
      return t('import.undoing');
    case 'undone':
      return t('import.undone');
  }
};

const Begin = () => {
  const { t } = useTranslation();
  const target = useTarget();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const before = useQuery(importsQuery);
  const bring = useMutation({
    mutationFn: bringFile,
    onSuccess: (id) => navigate({ to: '/intake/import', search: { id: Number(id) } }),
  });
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Card size="small">
        <Space orientation="vertical">
          <Typography.Text>{t('import.limits')}</Typography.Text>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('import.file')}
            accept=".xlsx,.csv"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) bring.mutate(file);
              event.target.value = '';
            }}
          />
          <Button type="primary" loading={bring.isPending} onClick={() => input.current?.click()}>
            {t('import.choose')}
          </Button>
          {bring.error === null ? null : <Failure error={bring.error} />}
        </Space>
      </Card>
      {before.error === null ? null : <Failure error={before.error} retry={() => void before.refetch()} />}
      <Wide label={t('import.before')}>
        <Table<Summary>
          rowKey="id"
          size="small"
          title={() => t('import.before')}
          loading={before.isPending}
          dataSource={before.data ?? []}
          pagination={false}
          locale={{ emptyText: <Empty description={t('import.beforeEmpty')} /> }}
          columns={[
            {
              title: t('import.file'),
              render: (_, { id, name }) => (
                <Link to="/intake/import" search={{ id: Number(id) }}>
                  {name}
                </Link>
              ),
            },
            {
              title: t('col.state'),
              dataIndex: 'state',
              render: (state: Import['state']) => <StateWord state={state} />,
            },
            { title: t('import.rows'), dataIndex: 'rows', align: 'right' },
            { title: t('import.target'), render: (_, one) => target(one) },
            { title: t('import.by'), dataIndex: 'createdBy' },
            { title: t('admin.at'), dataIndex: 'createdAt', render: (at: string) => minuteOf(at) },
          ]}
        />
      </Wide>
    </Space>
  );
};

const Run = ({ file }: { readonly file: Import }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: () => ask(client.POST('/api/imports/{id}/run', { params: { path: { id: file.id } } })),
    onSuccess: (found) => queries.setQueryData(importQuery(file.id).queryKey, found),
  });
  const { ready = 0, wrong = 0 } = file.counts;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Alert
        type={wrong > 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        title={t('import.checked', { ready, wrong })}
        description={wrong > 0 ? t('import.runHint') : null}
      />
      {file.missing.length === 0 ? null : (
        <Alert
          type="error"
          showIcon
          title={t('import.missing', { fields: file.missing.map((name) => t(`import.f.${name}`)).join('、') })}
        />
      )}
      {run.error === null ? null : <Failure error={run.error} />}
      <Button
        type="primary"
        disabled={ready === 0 || file.missing.length > 0}
        loading={run.isPending}
        onClick={() => run.mutate()}
      >
        {t('import.run', { count: ready })}
      </Button>
    </Space>
  );
};

const Undo = ({ file }: { readonly file: Import }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const undo = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      ask(client.POST('/api/imports/{id}/undo', { params: { path: { id: file.id } }, body: { reason } })),
    onSuccess: (found) => {
      queries.setQueryData(importQuery(file.id).queryKey, found);
      setOpen(false);
    },
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('import.undo')}
      </Button>
      <Modal
        open={open}
        title={t('import.undo')}
        okText={t('import.undo')}
        okButtonProps={{ danger: true, loading: undo.isPending }}
        cancelText={t('app.cancel')}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
      >
        <Space orientation="vertical" style={{ width: '100%' }}>
          <Typography.Text>{t('import.undoHint')}</Typography.Text>
          {undo.error === null ? null : <Failure error={undo.error} />}
          <Form form={form} layout="vertical" onFinish={(values) => undo.mutate(values)}>
            <Form.Item
              name="reason"
              label={t('import.reason')}
              rules={[{ required: true, min: 2, whitespace: true, message: t('field.missing') }]}
            >
              <Input.TextArea rows={3} maxLength={1000} />
            </Form.Item>
          </Form>
        </Space>
      </Modal>
    </>
  );
};

const Moving = ({ file }: { readonly file: Import }) => {
  const { t } = useTranslation();
  const all = Object.entries(file.counts).reduce((sum, [state, count]) => (state === 'wrong' ? sum : sum + count), 0);
  const left =
    file.state === 'running' ? (file.counts['ready'] ?? 0) : file.state === 'undoing' ? (file.counts['done'] ?? 0) : 0;
  const done = all - left - file.underWay;
  const word = t(file.state === 'undoing' ? 'import.undoing' : 'import.running');
  return (
    <div role="status">
      {word}
      <Progress percent={all === 0 ? 0 : Math.max(0, Math.floor((100 * done) / all))} aria-label={word} />
    </div>
  );
};

const One = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const found = useQuery(importQuery(id));
  const file = found.data;
  if (found.error !== null) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (file === undefined) return <Skeleton active />;
  const mapping = file.state === 'uploaded' || file.state === 'mapped';
  const own = session?.username === file.createdBy;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Steps
        size="small"
        current={STEP[file.state]}
        items={(['file', 'mapping', 'run', 'result'] as const).map((step) => ({ title: t(`import.step.${step}`) }))}
      />
      <Space wrap>
        <Typography.Text strong>{file.name}</Typography.Text>
        <Link to="/intake/import" search={{}}>
          {t('import.another')}
        </Link>
      </Space>
      {mapping && own ? <MappingForm file={file} /> : null}
      {file.state === 'mapped' && own ? <Run file={file} /> : null}
      {isMoving(file) ? <Moving file={file} /> : null}
      {file.state === 'done' && !isMoving(file) ? (
        session?.role === 'operator' ? (
          <Undo file={file} />
        ) : (
          <Typography.Text>{t('import.onlyOperator')}</Typography.Text>
        )
      ) : null}
      {file.state === 'uploaded' ? null : (
        <ImportRows file={file} version={`${file.state} ${file.underWay} ${JSON.stringify(file.counts)}`} />
      )}
    </Space>
  );
};

export const ImportPage = () => {
  const { id } = useSearch({ from: '/inside/intake/import' });
  return <IntakeArea>{id === undefined ? <Begin /> : <One key={id} id={String(id)} />}</IntakeArea>;
};
