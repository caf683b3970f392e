// The mails as they will look, in both languages; an administrator sends one to the own address.
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Col, Row, Select, Skeleton, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { otherWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { AdminArea } from './area.tsx';

type Template = Ok<'/api/templates', 'get'>['items'][number];
type Version = Template['templates'][number];

const readTemplates = async () => (await ask(client.GET('/api/templates'))).items;

const Words = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <>
    <Typography.Title level={3} style={{ fontSize: 14 }}>
      {title}
    </Typography.Title>
    <pre className="code" tabIndex={0} role="region" aria-label={title}>
      {children}
    </pre>
  </>
);

const Test = ({ kind, language }: { readonly kind: string; readonly language: Version['language'] }) => {
  const { t } = useTranslation();
  const test = useMutation({
    mutationFn: () =>
      ask(client.POST('/api/templates/{kind}/test', { params: { path: { kind } }, body: { language } })),
  });
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Button loading={test.isPending} onClick={() => test.mutate()}>
        {`${t('templates.test')} (${otherWord(language)})`}
      </Button>
      {test.error === null ? null : <Failure error={test.error} />}
      {test.data === undefined ? null : (
        <Alert
          type={test.data.error === null ? 'success' : 'error'}
          showIcon
          role="status"
          title={t(test.data.error === null ? 'templates.sent' : 'templates.failed', {
            to: test.data.to,
            error: test.data.error,
          })}
        />
      )}
    </Space>
  );
};

const Shown = ({
  kind,
  version,
  admin,
}: {
  readonly kind: string;
  readonly version: Version;
  readonly admin: boolean;
}) => {
  const { t } = useTranslation();
  const { language, template, example } = version;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 16, margin: 0 }}>{otherWord(language)}</h2>}>
      <Typography.Paragraph strong>
        {t('templates.subject')}: {example.subject}
      </Typography.Paragraph>
      <Words title={`${t('templates.example')} (${otherWord(language)})`}>{example.text}</Words>
      <Words title={`${t('templates.html')} (${otherWord(language)})`}>{example.html}</Words>
      <Words
        title={`${t('templates.template')} (${otherWord(language)})`}
      >{`${template.subject}\n\n${template.body}`}</Words>
      {admin ? <Test key={kind} kind={kind} language={language} /> : null}
    </Card>
  );
};

export const TemplatesPage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const templates = useQuery({ queryKey: ['templates'], queryFn: readTemplates, staleTime: 300_000 });
  const [chosen, choose] = useState<string | null>(null);
  const shown = templates.data?.find(({ kind }) => kind === (chosen ?? templates.data[0]?.kind));
  return (
    <AdminArea>
      <Typography.Text>{t('templates.how')}</Typography.Text>
      {templates.error === null ? null : <Failure error={templates.error} retry={() => void templates.refetch()} />}
      {templates.isPending ? <Skeleton active /> : null}
      {shown === undefined ? null : (
        <>
          <Select
            aria-label={t('templates.choose')}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%', maxWidth: 480 }}
            value={shown.kind}
            onChange={choose}
            options={(templates.data ?? []).map(({ kind, templates: versions }) => ({
              value: kind,
              label: `${kind}: ${versions[0]?.example.subject ?? ''}`,
            }))}
          />
          <Row gutter={[16, 16]}>
            {shown.templates.map((version) => (
              <Col key={version.language} xs={24} xl={12}>
                <Shown kind={shown.kind} version={version} admin={session?.role === 'admin'} />
              </Col>
            ))}
          </Row>
        </>
      )}
    </AdminArea>
  );
};
