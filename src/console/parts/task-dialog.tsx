// Tasks claimed, released or handed to a colleague, one or many: what would become of each is shown before it is done.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok, type Task } from '../api/client.ts';
import { Outcomes, type Outcome } from './outcomes.tsx';
import { withLoad } from './schema-control.tsx';

export type TaskDoing = 'claim' | 'release' | 'delegate';
type Item = Ok<'/api/tasks/bulk', 'post'>['items'][number];

interface Entered {
  readonly to?: string;
  readonly reason?: string;
}

/** Who may do all of them: whom each names, or those of its unit who decide. */
const useColleagues = (tasks: readonly Task[], me: string) => {
  const unit = tasks[0]?.unit ?? '';
  const members = useQuery({
    queryKey: ['members', unit],
    queryFn: () => ask(client.GET('/api/units/{unit}/members', { params: { path: { unit } } })),
  });
  const fits = (username: string, role: string) =>
    tasks.every((task) =>
      task.audience === 'handlers' ? task.eligible.includes(username) : role !== 'handler' && task.unit === unit,
    );
  const known = members.data?.items ?? [];
  const named = tasks[0]?.eligible.filter((one) => !known.some(({ username }) => username === one)) ?? [];
  return [
    ...known
      .filter(({ username, role }) => username !== me && fits(username, role))
      .map(({ username, displayName, load, limit, absent }) => ({
        value: username,
        label: withLoad(`${displayName}（${username}）`, { load, limit }),
        disabled: absent,
      })),
    ...named.filter((one) => one !== me && fits(one, '')).map((one) => ({ value: one, label: one, disabled: false })),
  ];
};

interface Props {
  readonly what: TaskDoing;
  readonly tasks: readonly Task[];
  readonly me: string;
  readonly close: () => void;
}

export default function TaskDialog({ what, tasks, me, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const [said, setSaid] = useState<Entered>({});
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [dryRun, setDryRun] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const colleagues = useColleagues(tasks, me);
  const run = async (dry: boolean, ids: readonly string[], entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      const reason = entered.reason?.trim() ?? '';
      const result = await ask(
        client.POST('/api/tasks/bulk', {
          body: {
            what,
            ids: [...ids],
            dryRun: dry,
            ...(entered.to === undefined ? {} : { to: entered.to }),
            ...(reason === '' ? {} : { reason }),
          },
        }),
      );
      setSaid(entered);
      setDryRun(dry);
      setItems(result.items);
      if (!dry) {
        await queries.invalidateQueries({ queryKey: ['tasks'] });
        if (result.complete) close();
      }
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  const of = (outcome: string) => items?.filter((item) => item.outcome === outcome).map((item) => item.id) ?? [];
  const outcomes = (items ?? []).map((item): Outcome => ({
    key: item.id,
    name: tasks.find((task) => task.id === item.id)?.clue ?? item.id,
    outcome: item.outcome as Outcome['outcome'],
    change: item.assignee ?? '',
    code: item.code,
    detail: item.detail,
  }));
  const next = () => {
    if (items === null) form.submit();
    else void run(!dryRun, dryRun ? of('ok') : of('refused'), said);
  };
  const left = dryRun ? of('ok').length : of('refused').length;
  return (
    <Modal
      open
      width={640}
      title={`${t(`bulk.${what}`)} · ${t('rows.chosen', { count: tasks.length })}`}
      onCancel={close}
      mask={{ closable: false }}
      footer={[
        <Button key="close" disabled={busy} onClick={close}>
          {t('bulk.close')}
        </Button>,
        <Button key="next" type="primary" loading={busy} disabled={items !== null && left === 0} onClick={next}>
          {items === null ? t('bulk.try') : t(dryRun ? 'bulk.confirm' : 'bulk.again', { count: left })}
        </Button>,
      ]}
    >
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      {items !== null ? null : (
        <Form<Entered>
          form={form}
          layout="vertical"
          onFinish={(entered) =>
            void run(
              true,
              tasks.map((task) => task.id),
              entered,
            )
          }
        >
          <p className="quiet">{t('bulk.tryHint')}</p>
          {what === 'delegate' ? (
            <>
              <Form.Item name="to" label={t('bulk.to')} rules={[{ required: true, message: t('field.missing') }]}>
                <Select
                  autoFocus
                  showSearch={{ optionFilterProp: 'label' }}
                  options={colleagues}
                  notFoundContent={t('bulk.nobody')}
                />
              </Form.Item>
              <Form.Item
                name="reason"
                label={t('bulk.reason')}
                rules={[{ required: true, min: 2, whitespace: true, message: t('field.missing') }]}
              >
                <Input maxLength={500} />
              </Form.Item>
            </>
          ) : null}
          {/* Enter in a field sends the form; the buttons stand outside of it. */}
          <button type="submit" hidden />
        </Form>
      )}
      {items === null ? null : (
        <Outcomes outcomes={outcomes} changeTitle={t('col.assignee')} dryRun={dryRun} through={null} />
      )}
    </Modal>
  );
}
