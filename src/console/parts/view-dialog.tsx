// A view's name, who sees it, whether the page opens with it; and its end.
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client.ts';
import type { SavedView, ViewPage } from '../api/list-queries.ts';

interface Props {
  readonly page: ViewPage;
  readonly filters: object;
  /** null: a new one. */
  readonly view: SavedView | null;
  readonly close: () => void;
  readonly apply: (filters: object) => void;
}

interface Entered {
  readonly name: string;
  readonly shared: boolean;
  readonly first: boolean;
}

export default function ViewDialog({ page, filters, view, close, apply }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const doing = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      await queries.invalidateQueries({ queryKey: ['views', page] });
      close();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  const save = (entered: Entered) =>
    doing(() =>
      view === null
        ? ask(client.POST('/api/views', { body: { page, filters: { ...filters }, ...entered } }))
        : ask(client.PATCH('/api/views/{id}', { params: { path: { id: view.id } }, body: { ...entered } })),
    );
  const drop = (id: string) =>
    doing(async () => {
      const { response } = await client.DELETE('/api/views/{id}', { params: { path: { id } } });
      if (!response.ok) throw new Error(t('app.failed'));
      apply({});
    });
  return (
    <Modal
      open
      title={t(view === null ? 'views.save' : 'views.change')}
      onCancel={close}
      footer={[
        view === null ? null : (
          <Popconfirm key="drop" title={t('views.deleteSure')} onConfirm={() => void drop(view.id)}>
            <Button danger disabled={busy}>
              {t('views.delete')}
            </Button>
          </Popconfirm>
        ),
        <Button key="close" onClick={close}>
          {t('app.cancel')}
        </Button>,
        <Button key="save" type="primary" loading={busy} onClick={() => form.submit()}>
          {t(view === null ? 'views.save' : 'views.change')}
        </Button>,
      ]}
    >
      {failure === null ? null : <Alert type="warning" showIcon role="alert" title={failure} />}
      <Form<Entered>
        form={form}
        layout="vertical"
        initialValues={view ?? { name: '', shared: false, first: false }}
        onFinish={(entered) => void save(entered)}
      >
        <Form.Item
          name="name"
          label={t('views.name')}
          extra={t('views.here')}
          rules={[{ required: true, whitespace: true, message: t('field.missing') }]}
        >
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked" style={{ marginBottom: 8 }}>
          <Checkbox>{t('views.shared')}</Checkbox>
        </Form.Item>
        <Form.Item name="first" valuePropName="checked">
          <Checkbox>{t('views.first')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
