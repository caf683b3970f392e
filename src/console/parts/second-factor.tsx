// One's own second factor: begun, confirmed with a code, removed with the password. Secret and recovery codes are shown once, as text.
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client.ts';
import { Failure } from './failure.tsx';
import { showProblems } from './form-errors.ts';

interface Entered {
  readonly code?: string;
  readonly password?: string;
}

interface Told {
  readonly secret?: string;
  readonly uri?: string;
  readonly recovery?: readonly string[];
}

const Shown = ({ told }: { readonly told: Told }) => {
  const { t } = useTranslation();
  if (told.recovery !== undefined)
    return (
      <>
        <Typography.Paragraph>{t('factor.recovery')}</Typography.Paragraph>
        <ul>
          {told.recovery.map((code) => (
            <li key={code}>
              <Typography.Text code>{code}</Typography.Text>
            </li>
          ))}
        </ul>
      </>
    );
  if (told.secret === undefined) return null;
  return (
    <>
      <Typography.Paragraph>{t('factor.enter')}</Typography.Paragraph>
      <Typography.Paragraph code style={{ overflowWrap: 'anywhere' }}>
        {told.secret}
      </Typography.Paragraph>
      <Typography.Paragraph code style={{ overflowWrap: 'anywhere' }}>
        {told.uri}
      </Typography.Paragraph>
    </>
  );
};

export const SecondFactor = () => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Entered>();
  const [told, setTold] = useState<Told>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const found = useQuery({ queryKey: ['second-factor'], queryFn: () => ask(client.GET('/api/second-factor')) });
  if (found.error !== null) return <Failure error={found.error} retry={() => void found.refetch()} />;
  const confirmed = found.data?.state === 'confirmed';
  const doing = async (work: () => Promise<Told>) => {
    setBusy(true);
    setFailure(null);
    try {
      setTold(await work());
      form.resetFields();
      await found.refetch();
    } catch (error) {
      setFailure(showProblems(form, error, { names: ['code', 'password'] }));
    } finally {
      setBusy(false);
    }
  };
  const begin = () => doing(() => ask(client.POST('/api/second-factor')));
  const confirm = (code: string) => doing(() => ask(client.POST('/api/second-factor/confirm', { body: { code } })));
  const remove = (password: string) =>
    doing(async () => {
      await ask(client.DELETE('/api/second-factor', { body: { password } }));
      return {};
    });
  const submit = ({ code = '', password = '' }: Entered) => (confirmed ? remove(password) : confirm(code));
  return (
    <section aria-labelledby="second-factor">
      <Typography.Title level={2} id="second-factor" style={{ fontSize: 16 }}>
        {t('factor.title')}
      </Typography.Title>
      <Typography.Paragraph>
        {confirmed ? t('factor.on', { count: found.data?.recoveryLeft ?? 0 }) : t('factor.off')}
      </Typography.Paragraph>
      <Shown told={told} />
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      {confirmed || told.secret !== undefined ? (
        <Form<Entered> form={form} layout="vertical" style={{ maxWidth: 560 }} onFinish={(e) => void submit(e)}>
          <Form.Item
            name={confirmed ? 'password' : 'code'}
            label={confirmed ? t('login.password') : t('login.code')}
            rules={[{ required: true, message: t('field.missing') }]}
          >
            {confirmed ? <Input.Password autoComplete="current-password" /> : <Input autoComplete="one-time-code" />}
          </Form.Item>
          <Button htmlType="submit" loading={busy} danger={confirmed}>
            {confirmed ? t('factor.remove') : t('factor.confirm')}
          </Button>
        </Form>
      ) : (
        <Button loading={busy || found.data === undefined} onClick={() => void begin()}>
          {t('factor.begin')}
        </Button>
      )}
    </section>
  );
};
