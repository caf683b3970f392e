// What will be overdue where, if work goes on as it has, or with other people than there are.
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  Alert,
  Button,
  Card,
  Col,
  Form,
  Grid,
  InputNumber,
  Progress,
  Row,
  Select,
  Space,
  Spin,
  Statistic,
  Table,
  Typography,
} from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok } from '../../api/client.ts';
import { language } from '../../i18n/setup.ts';
import { assumed } from './assumed.ts';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { overviewQuery, type UnitLoad } from './queries.ts';

const Chart = lazy(() => import('../../parts/chart.tsx'));

type Outlook = Ok<'/api/simulation', 'get'>;
type Place = Outlook['places'][number];
type First = Outlook['first'][number];

interface Asked {
  readonly days: number;
  readonly seed: number;
  readonly handlerMoves?: number | null;
  readonly supervisorMoves?: number | null;
  readonly staff?: readonly { readonly unit?: string; readonly handlers?: number | null }[];
}

const foresee = ({ days, seed, handlerMoves, supervisorMoves, staff = [] }: Asked) => {
  const others = staff.filter((one) => one?.unit !== undefined && one.handlers != null);
  const query = {
    days,
    seed,
    ...(handlerMoves == null ? {} : { handlerMoves }),
    ...(supervisorMoves == null ? {} : { supervisorMoves }),
    ...(others.length === 0 ? {} : { staff: others.map(({ unit, handlers }) => `${unit}:${handlers}`) }),
  };
  return ask(client.GET('/api/simulation', { params: { query } }));
};

const readClocks = async () => (await ask(client.GET('/api/rules/clocks'))).items;

/** What a clock is called; its code where nobody has named it. */
const useClockWord = () => {
  const { data } = useQuery({ queryKey: ['rules', 'clocks'], queryFn: readClocks, staleTime: 300_000 });
  return (clock: string): string => {
    const label = data?.find(({ id }) => id === clock)?.label[language()];
    return label === undefined ? clock : `${clock} ${label}`;
  };
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const Running = () => {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['simulation', 'progress'],
    queryFn: () => ask(client.GET('/api/simulation/progress')),
    refetchInterval: 500,
    staleTime: 0,
  });
  return <Progress percent={Math.floor(100 * (data?.share ?? 0))} aria-label={t('forecast.progress')} />;
};

const Staffing = ({ units }: { readonly units: readonly UnitLoad[] }) => {
  const { t } = useTranslation();
  return (
    <Form.List name="staff">
      {(fields, { add, remove }) => (
        <fieldset style={{ border: 0, padding: 0, margin: '0 0 16px' }}>
          <legend>{t('forecast.staff')}</legend>
          {fields.map(({ key, name }) => (
            <Space key={key} wrap align="end">
              <Form.Item name={[name, 'unit']} label={t('forecast.unit')}>
                <Select
                  style={{ width: 220 }}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={units.map(({ unit, name: called }) => ({ value: unit, label: `${unit} ${called}` }))}
                />
              </Form.Item>
              <Form.Item name={[name, 'handlers']} label={t('forecast.handlers')}>
                <InputNumber min={0} max={1000} precision={0} />
              </Form.Item>
              <Form.Item>
                <Button onClick={() => remove(name)}>{t('forecast.remove')}</Button>
              </Form.Item>
            </Space>
          ))}
          <div>
            <Button onClick={() => add()}>{t('forecast.addStaff')}</Button>
          </div>
        </fieldset>
      )}
    </Form.List>
  );
};

const byUnit = (places: readonly Place[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(places, ({ unit }) => unit)]
    .map(([unit, ones]) => [unit, tenth(ones.reduce((sum, { mean }) => sum + mean, 0))] as const)
    .sort((a, b) => b[1] - a[1]);

const Found = ({ outlook, nameOf }: { readonly outlook: Outlook; readonly nameOf: (unit: string) => string }) => {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().md === true;
  const clockWord = useClockWord();
  const range = ({ mean, low, high }: { mean: number; low: number; high: number }): string =>
    t('forecast.range', { mean: tenth(mean), low: tenth(low), high: tenth(high) });
  const units = byUnit(outlook.places);
  const numbers = { align: 'right' as const, render: (value: number) => tenth(value) };
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }} role="status">
        {t('forecast.summary', { until: outlook.until, runs: outlook.runs })}
      </Typography.Title>
      <Row gutter={[16, 16]}>
        {(
          [
            ['forecast.open', String(outlook.open)],
            ['forecast.overdueNow', String(outlook.overdueNow)],
            ['forecast.overdue', range(outlook.overdue)],
            ['forecast.openAtEnd', range(outlook.openAtEnd)],
          ] as const
        ).map(([label, value]) => (
          <Col key={label} xs={12} lg={6}>
            <Card size="small">
              <Statistic title={t(label)} value={value} />
            </Card>
          </Col>
        ))}
      </Row>
      {outlook.defaults.length === 0 ? null : (
        <Alert
          type="info"
          showIcon
          title={t('forecast.defaults', {
            list: outlook.defaults.map(assumed).join(language() === 'zh' ? '；' : '; '),
          })}
        />
      )}
      {units.length === 0 ? (
        <Alert type="success" showIcon title={t('forecast.none')} />
      ) : (
        <Suspense fallback={<Spin />}>
          <Row gutter={[16, 16]}>
            <Col xs={24} xl={12}>
              <Card size="small" title={t('forecast.byUnit')}>
                <Chart
                  title={t('forecast.byUnit')}
                  kind="bar"
                  lying={wide}
                  categories={units.map(([unit]) => nameOf(unit))}
                  series={[{ name: t('forecast.mean'), values: units.map(([, mean]) => mean) }]}
                />
              </Card>
            </Col>
            <Col xs={24} xl={12}>
              <Card size="small" title={t('forecast.byDay')}>
                <Chart
                  title={t('forecast.byDay')}
                  kind="line"
                  categories={outlook.dates.map(({ on }) => on)}
                  series={[
                    { name: t('forecast.mean'), values: outlook.dates.map(({ mean }) => tenth(mean)) },
                    { name: t('forecast.most'), values: outlook.dates.map(({ high }) => tenth(high)) },
                  ]}
                />
              </Card>
            </Col>
          </Row>
        </Suspense>
      )}
      <Wide label={t('forecast.places')}>
        <Table<Place>
          rowKey={({ unit, clock }) => `${unit} ${clock}`}
          size="small"
          title={() => t('forecast.places')}
          dataSource={outlook.places}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t('forecast.unit'), dataIndex: 'unit', render: nameOf },
            { title: t('forecast.clock'), dataIndex: 'clock', render: clockWord },
            { title: t('forecast.mean'), dataIndex: 'mean', ...numbers },
            { title: t('forecast.least'), dataIndex: 'low', ...numbers },
            { title: t('forecast.most'), dataIndex: 'high', ...numbers },
            { title: t('forecast.firstOn'), dataIndex: 'firstOn' },
          ]}
        />
      </Wide>
      <Wide label={t('forecast.first')}>
        <Table<First>
          rowKey={({ number, clock }) => `${number} ${clock}`}
          size="small"
          title={() => t('forecast.first')}
          dataSource={outlook.first}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            {
              title: t('col.number'),
              dataIndex: 'number',
              render: (number: string) =>
                number.startsWith('XS') ? (
                  <Link to="/clues/$number" params={{ number }} className="numbers">
                    {number}
                  </Link>
                ) : (
                  number
                ),
            },
            { title: t('forecast.unit'), dataIndex: 'unit', render: nameOf },
            { title: t('forecast.clock'), dataIndex: 'clock', render: clockWord },
            { title: t('forecast.firstOn'), dataIndex: 'on' },
            {
              title: t('forecast.likelihood'),
              dataIndex: 'likelihood',
              align: 'right',
              render: (share: number) => `${Math.round(100 * share)} %`,
            },
          ]}
        />
      </Wide>
    </Space>
  );
};

export const ForecastPage = () => {
  const { t } = useTranslation();
  const { data: overview } = useQuery(overviewQuery);
  const units = overview?.units ?? [];
  const nameOf = (unit: string): string => units.find((one) => one.unit === unit)?.name ?? unit;
  const asked = useMutation({ mutationFn: foresee });
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t('forecast.title')}
      </Typography.Title>
      <Link to="/overview">{t('forecast.back')}</Link>
      <Typography.Text>{t('forecast.intro')}</Typography.Text>
      <Form<Asked>
        layout="vertical"
        style={{ maxWidth: 720 }}
        initialValues={{ days: 30, seed: 1, staff: [] }}
        onFinish={(values) => asked.mutate(values)}
      >
        <Row gutter={16}>
          <Col xs={24} md={12}>
            <Form.Item name="days" label={t('forecast.days')} rules={[{ required: true, message: t('field.missing') }]}>
              <InputNumber min={1} max={60} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item name="seed" label={t('forecast.seed')} rules={[{ required: true, message: t('field.missing') }]}>
              <InputNumber min={1} max={999999999} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item name="handlerMoves" label={t('forecast.handlerMoves')}>
              <InputNumber min={0} max={1000} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item name="supervisorMoves" label={t('forecast.supervisorMoves')}>
              <InputNumber min={0} max={1000} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </Col>
        </Row>
        <Staffing units={units} />
        <Button type="primary" htmlType="submit" loading={asked.isPending}>
          {t('forecast.go')}
        </Button>
      </Form>
      {asked.isPending ? <Running /> : null}
      {asked.error === null ? null : <Failure error={asked.error} />}
      {asked.data === undefined ? null : <Found outlook={asked.data} nameOf={nameOf} />}
    </Space>
  );
};
