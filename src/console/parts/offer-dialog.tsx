// The dialog of one move: its form, what the API found wrong at the field it found it at. What was typed stays when the move is refused.
import { App, Alert, Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client.ts';
import { language } from '../i18n/setup.ts';
import { useNow } from './now.ts';
import { beginningOf, inputOf, SchemaFields, type Schema, type Values } from './schema-form.tsx';

export interface Offered {
  readonly type: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly schema: Schema;
}

interface Props {
  readonly offer: Offered;
  /** Sends the move; rejects with the API's problem. */
  readonly send: (input: Record<string, unknown>) => Promise<void>;
  /** Loads what is there now, after somebody else was faster. */
  readonly refresh: () => Promise<unknown>;
  readonly close: () => void;
  /** What others did since the form was opened. */
  readonly beside?: ReactNode;
}

const fieldOf = (path: string): (string | number)[] =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== 'input')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

export default function OfferDialog({ offer, send, refresh, close, beside }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const now = useNow();
  const [form] = Form.useForm();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (values: Values) => {
    setBusy(true);
    setFailure(null);
    try {
      await send(inputOf(offer.schema, values));
      void message.success(t('clue.sent'));
      close();
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale_clue') {
        await refresh();
        setFailure(t('clue.stale'));
      } else if (error instanceof Problem && error.errors.length > 0) {
        const known = new Set(Object.keys(offer.schema.properties ?? {}));
        form.setFields(error.errors.map((one) => ({ name: fieldOf(one.path), errors: [one.message] })));
        const others = error.errors.filter((one) => !known.has(String(fieldOf(one.path)[0])));
        setFailure(others.length === 0 ? null : others.map((one) => `${one.path} ${one.message}`).join('；'));
      } else setFailure(error instanceof Error ? error.message : t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={offer.label[language()]}
      okText={offer.label[language()]}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
      mask={{ closable: false }}
    >
      {beside}
      {failure === null ? null : (
        <Alert type="warning" showIcon role="alert" title={failure} style={{ marginBottom: 12 }} />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={beginningOf(offer.schema, now)}
        onFinish={(values: Values) => void submit(values)}
      >
        <SchemaFields schema={offer.schema} />
      </Form>
    </Modal>
  );
}
