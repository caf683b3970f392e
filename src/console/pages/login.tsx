// The door. What the address said before is opened afterwards.
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Card, Form, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem } from '../api/client.ts';
import { chooseLanguage, language } from '../i18n/setup.ts';

const route = getRouteApi('/login');

interface Entered {
  readonly username: string;
  readonly password: string;
}

export const LoginPage = () => {
  const { t } = useTranslation();
  const { back } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      await ask(client.POST('/api/session', { body: entered }));
      queries.clear();
      await navigate({ href: back ?? '/' });
    } catch (error) {
      setFailure(error instanceof Problem && error.status !== 401 ? error.message : t('login.wrong'));
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
          {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
          <Form<Entered> layout="vertical" onFinish={(entered) => void enter(entered)} requiredMark={false}>
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
            <Button type="primary" htmlType="submit" block loading={busy}>
              {t('login.submit')}
            </Button>
          </Form>
        </Space>
      </Card>
    </main>
  );
};
