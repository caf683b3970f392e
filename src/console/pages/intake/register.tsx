// A clue that comes by telephone or on foot, typed in while the person is there; afterwards number and code to be told.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Descriptions, Form, Result, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem, type Clue } from '../../api/client.ts';
import type { paths } from '../../api/schema.d.ts';
import { showProblems } from '../../parts/form-errors.ts';
import { useNow } from '../../parts/now.ts';
import { minuteOf } from '../../parts/time.ts';
import { processingQuery, unitsQuery, warningQuery } from '../../api/run-queries.ts';
import { language } from '../../i18n/setup.ts';
import { IntakeArea } from './area.tsx';
import { RegisterFields } from './register-fields.tsx';

type Body = paths['/api/clues']['post']['requestBody']['content']['application/json'];

interface Entered {
  readonly intakeChannel: string;
  readonly submission: string;
  readonly reportedAt: Dayjs;
  readonly region: string;
  readonly sector: string;
  readonly employmentRelation?: string;
  readonly employer: Record<string, string | undefined>;
  readonly hasProject?: boolean;
  readonly project?: Record<string, string | undefined>;
  readonly arrears: { amountFen: number; workers: number; from?: Dayjs | null; to?: Dayjs | null };
  readonly anonymous?: boolean;
  readonly reporter?: Record<string, string | undefined>;
  readonly description?: string;
  readonly externalId?: string;
}

const NAMES = ['intakeChannel', 'submission', 'reportedAt', 'region', 'sector', 'employer', 'project', 'arrears'];
const MORE_NAMES = ['employmentRelation', 'reporter', 'description', 'externalId'];

/** Nothing for what was left empty; everything else trimmed. */
const filled = (fields: Record<string, string | undefined> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value?.trim() ?? ''] as const)
      .filter(([, value]) => value !== ''),
  );

/** As the API takes it: 分 for 元, dates as dates, null for no project and nobody named. */
const bodyOf = (entered: Entered): object => {
  const { amountFen, workers, from, to } = entered.arrears;
  return {
    intakeChannel: entered.intakeChannel,
    submission: entered.submission,
    // What was typed is the time in Asia/Shanghai, whatever the browser's zone is.
    reportedAt: `${entered.reportedAt.format('YYYY-MM-DDTHH:mm:ss')}+08:00`,
    region: entered.region,
    sector: entered.sector,
    employer: filled(entered.employer),
    project: entered.hasProject === true ? filled(entered.project) : null,
    arrears: {
      amountFen: Math.round(amountFen * 100),
      workers,
      ...(from == null ? {} : { from: from.format('YYYY-MM-DD') }),
      ...(to == null ? {} : { to: to.format('YYYY-MM-DD') }),
    },
    reporter: entered.anonymous === true ? null : filled(entered.reporter),
    description: entered.description ?? '',
    ...filled({ externalId: entered.externalId, employmentRelation: entered.employmentRelation }),
  };
};

const Registered = ({ clue, another }: { readonly clue: Clue; readonly another: () => void }) => {
  const { t } = useTranslation();
  return (
    <Result
      status="success"
      title={t('register.done')}
      subTitle={t('register.tell')}
      extra={
        <Space wrap style={{ justifyContent: 'center' }}>
          <Button type="primary" onClick={another}>
            {t('register.another')}
          </Button>
          <Link to="/clues/$number" params={{ number: clue.number }}>
            {t('register.open')}
          </Link>
          <Link to="/progress" search={{ number: clue.number }}>
            {t('register.lookup')}
          </Link>
        </Space>
      }
    >
      <Descriptions
        column={1}
        bordered
        items={[
          { key: 1, label: t('register.number'), children: <strong className="numbers">{clue.number}</strong> },
          { key: 2, label: t('register.code'), children: <strong className="numbers">{clue.lookupCode}</strong> },
        ]}
      />
    </Result>
  );
};

export const RegisterPage = () => {
  const { t } = useTranslation();
  const now = useNow();
  const [form] = Form.useForm<Entered>();
  const { data: units = [] } = useQuery(unitsQuery);
  const { data: warning } = useQuery(warningQuery);
  const { data: processing } = useQuery(processingQuery);
  const [done, setDone] = useState<Clue | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // One attempt, one key: sent again after a lost answer it is no second clue.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const register = async (entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      setDone(
        await ask(
          client.POST('/api/clues', { headers: { 'idempotency-key': key }, body: bodyOf(entered) as unknown as Body }),
        ),
      );
      form.resetFields();
      setKey(crypto.randomUUID());
    } catch (error) {
      if (error instanceof Problem) setKey(crypto.randomUUID());
      setFailure(showProblems(form, error, { names: [...NAMES, ...MORE_NAMES] }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <IntakeArea>
      {done !== null ? (
        <Registered clue={done} another={() => setDone(null)} />
      ) : (
        <Form<Entered>
          form={form}
          layout="vertical"
          style={{ maxWidth: 900 }}
          scrollToFirstError
          initialValues={{
            submission: 'complaint',
            reportedAt: dayjs(minuteOf(now).replace(' ', 'T')),
            sector: 'construction',
            hasProject: true,
          }}
          onFinish={(entered) => void register(entered)}
        >
          {warning === undefined ? null : (
            <Alert
              type="info"
              showIcon
              title={t('register.warning')}
              description={warning.text[language()]}
              style={{ marginBottom: 16 }}
            />
          )}
          {processing === undefined ? null : (
            <Alert
              type="info"
              title={t('processing.title')}
              description={processing.text[language()]}
              style={{ marginBottom: 16 }}
            />
          )}
          <RegisterFields units={units} />
          {failure === null ? null : (
            <Alert type="error" showIcon role="alert" title={failure} style={{ marginBottom: 16 }} />
          )}
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('register.submit')}
          </Button>
        </Form>
      )}
    </IntakeArea>
  );
};
