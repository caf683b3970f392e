// The frame of every page: where one is, where one may go, who one is.
import { MenuOutlined, MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Drawer, Grid, Layout, Menu, Space, theme } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';
import { chooseLanguage, language } from '../i18n/setup.ts';
import { chooseDark, useDark } from '../theme.ts';
import { dateOf } from '../parts/time.ts';
import { pagesFor } from './pages.ts';

export const Shell = () => {
  const { t } = useTranslation();
  const { token } = theme.useToken();
  const dark = useDark();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const wide = Grid.useBreakpoint().lg === true;
  const [open, setOpen] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const watched = /^\/[a-z]+\/([A-Z]{2,}[A-Z0-9-]*\d)$/.exec(path)?.[1] ?? null;
  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    void import('../api/live.ts').then(({ follow }) => {
      if (!gone) stop = follow(queries, watched);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [queries, watched]);
  const pages = pagesFor(session?.role ?? '');
  const selected = pages.findLast((page) => path.startsWith(page.to))?.to ?? '';
  const menu = (
    <Menu
      mode="inline"
      selectedKeys={[selected]}
      onClick={() => setOpen(false)}
      items={pages.map((page) => ({
        key: page.to,
        icon: <page.Icon />,
        label: <Link to={page.to}>{t(page.label)}</Link>,
      }))}
    />
  );
  const logOut = async () => {
    await ask(client.DELETE('/api/session')).catch(() => undefined);
    queries.clear();
    await navigate({ to: '/login' });
  };
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a href="#content" className="skip-link">
        {t('app.skip')}
      </a>
      <Layout.Header
        style={{
          display: 'flex',
          gap: 12,
          alignItems: 'center',
          padding: '0 16px',
          background: token.colorBgContainer,
          borderBottom: `1px solid ${token.colorBorderSecondary}`,
        }}
      >
        {wide ? null : (
          <Button type="text" icon={<MenuOutlined />} aria-label={t('app.menu')} onClick={() => setOpen(true)} />
        )}
        <strong className="brand">{t('app.name')}</strong>
        <span style={{ flex: 1 }} />
        <Space size="small">
          {session === undefined || !wide ? null : (
            <span className="quiet numbers">
              {dateOf(session.now)} · {session.unit} · {session.displayName}
            </span>
          )}
          <Button
            type="text"
            icon={<UserOutlined />}
            aria-label={t('account.title')}
            onClick={() => void navigate({ to: '/account' })}
          />
          <Button type="text" onClick={() => void chooseLanguage(language() === 'zh' ? 'en' : 'zh')}>
            {t('app.language')}
          </Button>
          <Button
            type="text"
            icon={dark ? <SunOutlined /> : <MoonOutlined />}
            aria-label={t(dark ? 'app.light' : 'app.dark')}
            onClick={() => chooseDark(!dark)}
          />
          <Button onClick={() => void logOut()}>{t('app.logOut')}</Button>
        </Space>
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={200} theme="light" role="navigation" aria-label={t('app.menu')}>
            {menu}
          </Layout.Sider>
        ) : (
          <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={240} title={t('app.menu')}>
            {menu}
          </Drawer>
        )}
        <Layout.Content id="content" tabIndex={-1} style={{ padding: wide ? 24 : 12, outline: 'none' }}>
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
};
