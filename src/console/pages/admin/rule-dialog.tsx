// A change of a rule or a calendar: first its preview with every open deadline that would move, then, the same and nothing else, entered.
import { useQueryClient } from '@tanstack/react-query';
import { App, Alert, Button, Form, Input, Modal, Select, Space, Table, Typography } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../api/schema.d.ts';
import { verifiedWord } from '../../i18n/run-codes.ts';
import { showProblems } from '../../parts/form-errors.ts';
import { lastDayOf } from '../../parts/time.ts';

export type Changed = paths['/api/rules/clocks/{id}']['post']['responses']['200']['content']['application/json'];
type Moved = Changed['moved'][number];

const day = (at: string | null): string => (at === null ? '—' : at.includes('T') ? lastDayOf(at) : at);

const Preview = ({ found }: { readonly found: Changed }) => {
  const { t } = useTranslation();
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Typography.Text strong role="status">
        {t('rules.previewed', { checked: found.checked, moved: found.moved.length })}
      </Typography.Text>
      {found.moved.length === 0 ? null : (
        <Table<Moved>
          rowKey="deadline"
          size="small"
          dataSource={found.moved}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t('col.number'), dataIndex: 'number' },
            { title: t('rules.clock'), dataIndex: 'clock' },
            {
              title: t('rules.movesFromTo'),
              render: (_, { before, after }) => (
                <span className="numbers">
                  {day(before)} → {day(after)}
                </span>
              ),
            },
          ]}
        />
      )}
    </Space>
  );
};

/** By what source it is so, and how sure that is. */
const Provenance = ({ codes }: { readonly codes: readonly string[] }) => {
  const { t } = useTranslation();
  const rules = [{ required: true, message: t('field.missing') }];
  return (
    <>
      <Form.Item name="source" label={t('rules.source')} rules={rules}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="verified" label={t('rules.verified')} rules={rules}>
        <Select options={codes.map((value) => ({ value, label: verifiedWord(value) }))} />
      </Form.Item>
    </>
  );
};

interface Props<Entered extends object> {
  readonly title: string;
  readonly names: readonly string[];
  readonly whole?: readonly string[];
  readonly verified: readonly string[];
  readonly beginning: object;
  readonly send: (entered: Entered, dryRun: boolean) => Promise<Changed>;
  readonly close: () => void;
  readonly children: ReactNode;
}

export const RuleDialog = <Entered extends object>(props: Props<Entered>) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const [failure, setFailure] = useState<string | null>(null);
  const [preview, setPreview] = useState<Changed | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (dryRun: boolean) => {
    const entered = await form.validateFields().catch(() => null);
    if (entered === null) return;
    setBusy(true);
    setFailure(null);
    try {
      const found = await props.send(entered, dryRun);
      if (dryRun) {
        setPreview(found);
        return;
      }
      void message.success(t('rules.entered', { change: found.change, moved: found.moved.length }));
      await queries.invalidateQueries({ queryKey: ['rules'] });
      props.close();
    } catch (error) {
      const names = [...props.names, 'source', 'verified'];
      setFailure(showProblems(form, error, { names, whole: props.whole ?? [] }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={props.title}
      onCancel={props.close}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={props.close}>
          {t('app.cancel')}
        </Button>,
        <Button key="preview" loading={busy} onClick={() => void act(true)}>
          {t('rules.preview')}
        </Button>,
        <Button key="enter" type="primary" disabled={preview === null} loading={busy} onClick={() => void act(false)}>
          {t('rules.enter')}
        </Button>,
      ]}
    >
      <Space orientation="vertical" style={{ width: '100%' }}>
        {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
        <Form<Entered>
          form={form}
          layout="vertical"
          initialValues={props.beginning}
          onValuesChange={() => setPreview(null)}
        >
          {props.children}
          <Provenance codes={props.verified} />
        </Form>
        {preview === null ? <span>{t('rules.previewFirst')}</span> : <Preview found={preview} />}
      </Space>
    </Modal>
  );
};
