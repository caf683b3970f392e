// The report drawn: what was received and closed, and through which channels money came back.
import { Card, Col, Empty, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import Chart from '../../parts/chart.tsx';
import { choiceWord } from '../../i18n/codes.ts';
import { drawn, type Figure } from './figures.ts';

const WHERE = ['clues', 'platform'] as const;
const PARTS = ['received', 'closed', 'open'] as const;

export default function Charts({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const at = (path: string) => figures.find((figure) => figure.path === path);
  const channels = figures.filter(
    ({ path, value }) => path.startsWith('channels.') && path.endsWith('.recovered') && Number(value) > 0,
  );
  return (
    <Row gutter={[12, 12]}>
      <Col xs={24} lg={12}>
        <Card size="small" title={t('report.chartClues')}>
          <Chart
            kind="bar"
            title={t('report.chartClues')}
            categories={WHERE.map((where) => t(`report.section.${where}`))}
            series={PARTS.map((part) => ({
              name: at(`clues.${part}`)?.label ?? part,
              values: WHERE.map((where) => drawn(at(`${where}.${part}`))),
            }))}
          />
        </Card>
      </Col>
      <Col xs={24} lg={12}>
        <Card size="small" title={t('report.chartChannels')}>
          {channels.length === 0 ? (
            <Empty description={t('report.chartEmpty')} />
          ) : (
            <Chart
              kind="bar"
              lying
              title={t('report.chartChannels')}
              categories={channels.map(({ path }) => choiceWord(path.split('.')[1] ?? path))}
              series={[{ name: t('report.chartChannels'), values: channels.map(drawn) }]}
            />
          )}
        </Card>
      </Col>
    </Row>
  );
}
