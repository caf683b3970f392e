// The door. What the address said before is opened afterwards.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Card, Form, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem } from '../api/client.ts';
import { installationQuery } from '../api/run-queries.ts';
import { roleWord } from '../i18n/run-codes.ts';
import { chooseLanguage, language } from '../i18n/setup.ts';

const route = getRouteApi('/login');

interface Entered {
  readonly username: string;
  readonly password: string;
  readonly code?: string;
}

/** The accounts of a demonstration, one touch each; nobody is told a password. */
const DemoAccounts = ({ choose }: { readonly choose: (username: string) => void }) => {
  const { t } = useTranslation();
  const { data } = useQuery(installationQuery);
  const [all, setAll] = useState(false);
  const accounts = data?.demo ?? [];
  // One of each role, of a county where there is one: that is where clues are handled.
  const counties = accounts.filter((account) => !account.unit.slice(0, 6).endsWith('00'));
  const first = [...counties, ...accounts].filter(
    (one, index, found) => found.findIndex((other) => other.role === one.role) === index,
  );
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts">
      <Typography.Title level={2} id="demo-accounts" style={{ fontSize: 14 }}>
        {t('login.demo')}
      </Typography.Title>
      <Typography.Paragraph>{t('login.demoHint')}</Typography.Paragraph>
      <Space wrap size="small">
        {(all ? accounts : first).map((account) => (
          <Button key={account.username} size="small" onClick={() => choose(account.username)}>
            {account.username} · {roleWord(account.role)}
          </Button>
        ))}
        {all || first.length === accounts.length ? null : (
          <Button size="small" type="link" onClick={() => setAll(true)}>
            {t('login.demoAll', { count: accounts.length })}
          </Button>
        )}
      </Space>
    </section>
  );
};

const Unready = () => {
  const { t } = useTranslation();
  const { data } = useQuery(installationQuery);
  return data === undefined || data.missing.length === 0 ? null : (
    <Alert type="info" showIcon title={t('start.empty')} description={<Link to="/start">{t('start.open')}</Link>} />
  );
};

export const LoginPage = () => {
  const { t } = useTranslation();
  const { back } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [form] = Form.useForm<Entered>();
  const enter = async (entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      await ask(client.POST('/api/session', { body: entered }));
      queries.clear();
      await navigate({ href: back ?? '/' });
    } catch (error) {
      const code = error instanceof Problem ? error.code : '';
      if (code === 'second_factor_required') setAsked(true);
      else if (code === 'wrong_code') setFailure(t('login.codeWrong'));
      else setFailure(error instanceof Problem && error.status !== 401 ? error.message : t('login.wrong'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <main style={{ minHeight: '100%', display: 'grid', placeItems: 'center', padding: 16 }}>
      <Card style={{ width: '100%', maxWidth: 380 }}>
        <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
          <Space style={{ width: '100%', justifyContent: 'space-between' }}>
            <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
              {t('app.title')}
            </Typography.Title>
            <Button type="link" onClick={() => void chooseLanguage(language() === 'zh' ? 'en' : 'zh')}>
              {t('app.language')}
            </Button>
          </Space>
          <Unready />
          {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
          <Form<Entered>
            form={form}
            onValuesChange={(changed) => {
              if ('username' in changed) setAsked(false);
            }}
            layout="vertical"
            onFinish={(entered) => void enter(entered)}
            requiredMark={false}
          >
            <Form.Item
              name="username"
              label={t('login.username')}
              rules={[{ required: true, message: t('field.missing') }]}
            >
              <Input autoComplete="username" autoFocus />
            </Form.Item>
            <Form.Item
              name="password"
              label={t('login.password')}
              rules={[{ required: true, message: t('field.missing') }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            {asked ? (
              <>
                <Alert type="info" showIcon role="status" title={t('login.codeAsked')} />
                <Form.Item
                  name="code"
                  label={t('login.code')}
                  extra={t('login.codeHint')}
                  rules={[{ required: true, message: t('field.missing') }]}
                >
                  <Input autoComplete="one-time-code" maxLength={64} autoFocus />
                </Form.Item>
              </>
            ) : null}
            <Button type="primary" htmlType="submit" block loading={busy}>
              {t('login.submit')}
            </Button>
          </Form>
          <DemoAccounts
            choose={(username) => {
              form.setFieldsValue({ username });
              setAsked(false);
            }}
          />
          <Link to="/progress">{t('progress.title')}</Link>
        </Space>
      </Card>
    </main>
  );
};
