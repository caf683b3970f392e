// Who pushes clues, and the keys they prove themselves with: a key is shown once, when it is made.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Alert, Button, Empty, Form, Input, InputNumber, Modal, Popconfirm, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { sourcesQuery, type Source } from '../../api/run-queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { showProblems } from '../../parts/form-errors.ts';
import { minuteOf } from '../../parts/time.ts';
import { Wide } from '../../parts/wide.tsx';
import { IntakeArea } from './area.tsx';

interface Entered {
  readonly name: string;
  readonly callback?: string;
  readonly rate?: number | null;
}

type Tell = (secret: string | null) => void;

const AddSource = ({ close, tell }: { readonly close: () => void; readonly tell: Tell }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Entered>();
  const [failure, setFailure] = useState<string | null>(null);
  const add = async ({ name, callback, rate }: Entered) => {
    try {
      const made = await ask(
        client.POST('/api/sources', {
          body: {
            name,
            ...(callback === undefined || callback === '' ? {} : { callback }),
            ...(rate == null ? {} : { rate }),
          },
        }),
      );
      tell(made.secret);
      close();
    } catch (error) {
      setFailure(showProblems(form, error, { names: ['name', 'callback', 'rate'] }));
    }
  };
  return (
    <Modal
      open
      title={t('sources.add')}
      okText={t('sources.add')}
      cancelText={t('app.cancel')}
      onOk={() => form.submit()}
      onCancel={close}
    >
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      <Form<Entered> form={form} layout="vertical" onFinish={(entered) => void add(entered)}>
        <Form.Item name="name" label={t('sources.name')} rules={[{ required: true, message: t('field.missing') }]}>
          <Input maxLength={63} />
        </Form.Item>
        <Form.Item name="callback" label={t('sources.callback')}>
          <Input maxLength={2048} placeholder="https://" />
        </Form.Item>
        <Form.Item name="rate" label={t('sources.rate')}>
          <InputNumber min={1} max={100_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
    </Modal>
  );
};

const Actions = ({ source, tell }: { readonly source: Source; readonly tell: Tell }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const path = { params: { path: { name: source.name } } };
  const act = useMutation({
    mutationFn: async (what: 'rotate' | 'settle' | 'retire') => {
      if (what === 'rotate') tell((await ask(client.POST('/api/sources/{name}/rotate', path))).secret);
      else if (what === 'settle') {
        const { ended } = await ask(client.POST('/api/sources/{name}/settle', path));
        void message.success(t('sources.settled', { count: ended }));
      } else await ask(client.POST('/api/sources/{name}/retire', path));
    },
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sources'] }),
  });
  const keys = source.keys.filter((key) => key.kind === 'hmac').length;
  const offered = (['rotate', ...(keys > 1 ? (['settle'] as const) : []), 'retire'] as const).map((what) => (
    <Popconfirm
      key={what}
      title={t(`sources.${what}`)}
      description={<div style={{ maxWidth: 280 }}>{t(`sources.${what}Hint`)}</div>}
      okText={t('app.confirm')}
      cancelText={t('app.cancel')}
      onConfirm={() => act.mutate(what)}
    >
      <Button size="small" danger={what === 'retire'} disabled={act.isPending}>
        {t(`sources.${what}`)}
      </Button>
    </Popconfirm>
  ));
  return <Space wrap>{source.retiredAt === null ? offered : null}</Space>;
};

export const SourcesPage = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const sources = useQuery(sourcesQuery);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const admin = session?.role === 'admin';
  const tell: Tell = (made) => {
    setSecret(made);
    void queries.invalidateQueries({ queryKey: ['sources'] });
  };
  return (
    <IntakeArea>
      {admin ? (
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('sources.add')}
        </Button>
      ) : null}
      {secret === null ? null : (
        <Alert
          type="warning"
          showIcon
          role="alert"
          closable={{ onClose: () => setSecret(null), 'aria-label': t('app.remove') }}
          title={t('sources.secret')}
          description={<code className="command">{secret}</code>}
          action={
            <Button size="small" onClick={() => void navigator.clipboard.writeText(secret)}>
              {t('sources.copy')}
            </Button>
          }
        />
      )}
      {sources.error === null ? null : <Failure error={sources.error} retry={() => void sources.refetch()} />}
      <Wide label={t('intake.sources')}>
        <Table<Source>
          rowKey="name"
          size="middle"
          loading={sources.isPending}
          pagination={false}
          dataSource={sources.data ?? []}
          locale={{ emptyText: <Empty description={t('sources.empty')} /> }}
          columns={[
            { title: t('intake.source'), dataIndex: 'name' },
            {
              title: t('sources.state'),
              dataIndex: 'retiredAt',
              render: (at: string | null) => (
                <Tag color={at === null ? 'success' : 'default'}>
                  {t(at === null ? 'sources.active' : 'sources.retired')}
                </Tag>
              ),
            },
            {
              title: t('sources.keys'),
              dataIndex: 'keys',
              render: (keys: Source['keys']) => (
                <>
                  {keys.map((key) => (
                    <div key={`${key.kind} ${key.since}`}>
                      {t('sources.key', { kind: key.kind, since: minuteOf(key.since) })}
                    </div>
                  ))}
                </>
              ),
            },
            ...(admin
              ? [
                  {
                    title: t('clue.actions'),
                    render: (_: unknown, source: Source) => <Actions source={source} tell={tell} />,
                  },
                ]
              : []),
            { title: t('sources.rate'), dataIndex: 'rate', align: 'right' as const },
            { title: t('sources.callbackAt'), dataIndex: 'callback', render: (url: string | null) => url ?? '—' },
          ]}
        />
      </Wide>
      {adding ? <AddSource close={() => setAdding(false)} tell={tell} /> : null}
    </IntakeArea>
  );
};
