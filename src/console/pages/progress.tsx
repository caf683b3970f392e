// For a complainant on a telephone: how far it is, by number and code, without an account. The code stands in no address of a page, so
// that it stays in no history of a borrowed telephone.
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button, Card, Form, Input, Space, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem } from '../api/client.ts';
import { processingQuery } from '../api/run-queries.ts';
import { language } from '../i18n/setup.ts';
import { otherWord } from '../i18n/run-codes.ts';
import { Failure } from '../parts/failure.tsx';
import { PublicPage } from '../parts/public-page.tsx';
import { dateOf } from '../parts/time.ts';

const route = getRouteApi('/progress');
const STAGES = ['assign', 'verify', 'mediate', 'resolve', 'close'];

interface Asked {
  readonly number: string;
  readonly code: string;
}

class TooMany extends Error {
  readonly minutes: number;
  constructor(seconds: number) {
    super('too many look-ups');
    this.minutes = Math.max(1, Math.ceil(seconds / 60));
  }
}

const lookUp = async ({ number, code }: Asked) => {
  const answer = await client.GET('/lookup/{number}', {
    params: { path: { number: number.trim().toUpperCase() }, query: { code: code.trim() } },
  });
  if (answer.response.status === 429) throw new TooMany(Number(answer.response.headers.get('retry-after') ?? 60));
  return ask(Promise.resolve(answer));
};

type Found = Awaited<ReturnType<typeof lookUp>>;

const Stages = ({ found }: { readonly found: Found }) => {
  const { t } = useTranslation();
  // What is refused or withdrawn has no stage; what is closed has passed them all.
  const at = found.state === 'closed' ? STAGES.length : STAGES.indexOf(found.stage ?? '');
  if (at < 0) return null;
  return (
    <ol className="steps" aria-label={t('progress.stage')}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          data-step={index < at ? 'done' : 'later'}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span>
            {index + 1}. {otherWord(stage)}
          </span>
          <span>{t(index < at ? 'progress.done' : index === at ? 'progress.now' : 'progress.next')}</span>
        </li>
      ))}
    </ol>
  );
};

const Notice = () => {
  const { t } = useTranslation();
  const { data } = useQuery(processingQuery);
  return data === undefined ? null : (
    <Typography.Paragraph type="secondary" style={{ marginBottom: 0 }}>
      <strong>{t('processing.title')}</strong> {data.text[language()]}
    </Typography.Paragraph>
  );
};

const Progress = ({ found, again }: { readonly found: Found; readonly again: () => void }) => {
  const { t } = useTranslation();
  const word = (label: { zh: string; en: string }) => label[language()];
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }} aria-live="polite">
      <Card size="small">
        <Typography.Title level={2} style={{ fontSize: 18, marginTop: 0 }}>
          <span className="numbers">{found.number}</span> · {word(found.label)}
        </Typography.Title>
        <Typography.Paragraph style={{ marginBottom: 0 }}>
          {t('progress.received', { on: dateOf(found.receivedAt) })}
          {found.closedAt === null ? null : ` · ${t('progress.closed', { on: dateOf(found.closedAt) })}`}
        </Typography.Paragraph>
        {found.finishBy === null ? null : (
          <Typography.Paragraph strong style={{ marginBottom: 0 }}>
            {t('progress.finishBy', { on: found.finishBy })}
          </Typography.Paragraph>
        )}
      </Card>
      <Stages found={found} />
      <Card size="small" title={t('progress.reply')}>
        {found.conclusion === null ? null : (
          <Typography.Paragraph>
            {t('progress.conclusion')}: {word(found.conclusion)}
          </Typography.Paragraph>
        )}
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', marginBottom: 0 }}>
          {found.publicReply ?? t('progress.noReply')}
        </Typography.Paragraph>
      </Card>
      <Card size="small" title={t('progress.steps')}>
        <ol style={{ margin: 0, paddingInlineStart: 20 }}>
          {found.steps.map((step) => (
            <li key={`${step.at} ${step.state}`}>
              <span className="numbers">{dateOf(step.at)}</span> {word(step.label)}
            </li>
          ))}
        </ol>
      </Card>
      <Button onClick={again}>{t('progress.again')}</Button>
    </Space>
  );
};

export const ProgressPage = () => {
  const { t } = useTranslation();
  const { number } = route.useSearch();
  const asked = useMutation({ mutationFn: lookUp });
  const { error } = asked;
  const refusal =
    error instanceof TooMany
      ? t('progress.tooMany', { count: error.minutes })
      : error instanceof Problem && [404, 422].includes(error.status)
        ? t('progress.wrong')
        : null;
  return (
    <PublicPage title={t('progress.title')}>
      {asked.data !== undefined ? (
        <Progress found={asked.data} again={() => asked.reset()} />
      ) : (
        <>
          <Typography.Paragraph style={{ marginBottom: 0 }}>{t('progress.intro')}</Typography.Paragraph>
          {refusal !== null ? <Alert type="error" showIcon role="alert" title={refusal} /> : null}
          {error !== null && refusal === null ? <Failure error={error} /> : null}
          <Form<Asked>
            layout="vertical"
            requiredMark={false}
            initialValues={{ number }}
            onFinish={(values) => asked.mutate(values)}
          >
            <Form.Item
              name="number"
              label={t('progress.number')}
              rules={[{ required: true, message: t('field.missing') }]}
            >
              <Input
                size="large"
                autoComplete="off"
                autoCapitalize="characters"
                maxLength={64}
                placeholder="XS2021-000001"
              />
            </Form.Item>
            <Form.Item name="code" label={t('progress.code')} rules={[{ required: true, message: t('field.missing') }]}>
              <Input size="large" autoComplete="off" autoCapitalize="characters" maxLength={64} />
            </Form.Item>
            <Button type="primary" size="large" htmlType="submit" block loading={asked.isPending}>
              {t('progress.submit')}
            </Button>
          </Form>
          <Notice />
        </>
      )}
    </PublicPage>
  );
};
