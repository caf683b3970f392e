// An installation that has nobody yet: what is missing, in the order in which it is made, and with which words.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Card, Skeleton, Space, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { installationQuery } from '../api/run-queries.ts';
import { Failure } from '../parts/failure.tsx';
import { PublicPage } from '../parts/public-page.tsx';

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  units: [
    'npm run xiansuo -- unit add 630000 --name 省级办理单位',
    'npm run xiansuo -- unit add 630100 --name 市级办理单位',
    'npm run xiansuo -- unit add 630102 --name 区级办理单位',
  ],
  administrator: ['npm run xiansuo -- user add admin --role admin --unit 630000 --email admin@example.org'],
  people: [],
  sources: [],
};

const STEPS = ['units', 'administrator', 'people', 'sources'] as const;

const Step = ({ name, missing }: { readonly name: (typeof STEPS)[number]; readonly missing: boolean }) => {
  const { t } = useTranslation();
  return (
    <li>
      <Card
        size="small"
        title={t(`start.${name}`)}
        extra={<Tag color={missing ? 'warning' : 'success'}>{t(missing ? 'start.missing' : 'start.there')}</Tag>}
      >
        {missing ? (
          <Space orientation="vertical" style={{ width: '100%' }}>
            <span>{t(`start.${name}Do`)}</span>
            {COMMANDS[name]?.map((command) => (
              <code key={command} className="command">
                {command}
              </code>
            ))}
          </Space>
        ) : null}
      </Card>
    </li>
  );
};

export const StartPage = () => {
  const { t } = useTranslation();
  const installation = useQuery(installationQuery);
  const missing: readonly string[] = installation.data?.missing ?? [];
  return (
    <PublicPage title={t('start.title')}>
      {installation.error === null ? null : (
        <Failure error={installation.error} retry={() => void installation.refetch()} />
      )}
      {installation.data === undefined ? (
        installation.isPending && <Skeleton active />
      ) : (
        <>
          <Alert
            type={missing.length === 0 ? 'success' : 'info'}
            showIcon
            role="status"
            title={t(missing.length === 0 ? 'start.ready' : 'start.intro')}
          />
          <ol style={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 12 }}>
            {STEPS.map((name) => (
              <Step key={name} name={name} missing={missing.includes(name)} />
            ))}
            <li>
              <Card size="small" title={t('start.test')}>
                <Typography.Paragraph>{t('start.testDo')}</Typography.Paragraph>
                <code className="command">
                  POST {window.location.origin}/webhooks/{'{source}'}
                </code>
              </Card>
            </li>
          </ol>
          <Space wrap>
            <Button loading={installation.isFetching} onClick={() => void installation.refetch()}>
              {t('start.refresh')}
            </Button>
            <Link to="/login">{t('start.login')}</Link>
          </Space>
        </>
      )}
    </PublicPage>
  );
};
