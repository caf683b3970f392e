// Freezes the report as it stands, with a note why.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';

interface Props {
  readonly id: string;
  readonly asOf: string | undefined;
  readonly close: () => void;
}

export default function Freeze({ id, asOf, close }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ note: string }>();
  const freeze = useMutation({
    mutationFn: ({ note }: { note: string }) =>
      ask(
        client.POST('/api/reports/campaigns/{id}/snapshots', {
          params: { path: { id } },
          body: { note, ...(asOf === undefined ? {} : { asOf }) },
        }),
      ),
    onSuccess: ({ number }) => {
      void message.success(t('report.frozen', { number }));
      void queries.invalidateQueries({ queryKey: ['snapshots', id] });
      close();
    },
  });
  return (
    <Modal
      open
      title={t('report.freeze')}
      okText={t('report.freeze')}
      cancelText={t('app.cancel')}
      confirmLoading={freeze.isPending}
      onOk={() => form.submit()}
      onCancel={close}
    >
      {freeze.error === null ? null : <Alert type="error" showIcon role="alert" title={freeze.error.message} />}
      <Form form={form} layout="vertical" onFinish={(values) => freeze.mutate(values)}>
        <Form.Item name="note" label={t('report.note')} rules={[{ required: true, message: t('field.missing') }]}>
          <Input.TextArea rows={3} maxLength={4000} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
