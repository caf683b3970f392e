// The figures that a report is asked for first, large, with their unit and what they are made of.
import { Card, Col, Row, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { shownShare, shownValue, type Figure } from './figures.ts';
import type { Report } from './queries.ts';

const FIRST = [
  'platform.received',
  'platform.closed',
  'platform.closedRate',
  'headline.casesFiledAndCoordinated',
  'headline.workersPaid',
  'headline.recovered',
];

interface Props {
  readonly figures: readonly Figure[];
  readonly previous: Report['previous'];
  readonly open: (figure: Figure) => void;
}

export const Cards = ({ figures, previous, open }: Props) => {
  const { t } = useTranslation();
  const shown = FIRST.map((path) => figures.find((figure) => figure.path === path)).filter((one) => one !== undefined);
  const before = (path: string) => previous?.figures.find((one) => one.path === path && one.comparable);
  return (
    <Row gutter={[12, 12]}>
      {shown.map((figure) => {
        const then = before(figure.path);
        return (
          <Col key={figure.path} xs={12} md={8} xxl={4}>
            <Card size="small" style={{ height: '100%' }}>
              <Typography.Text type="secondary">{figure.label}</Typography.Text>
              <div>
                <button
                  type="button"
                  className="figure numbers"
                  aria-label={`${t('report.open', { label: figure.label })} ${shownValue(figure.value)}`}
                  onClick={() => open(figure)}
                >
                  {shownValue(figure.value)}
                </button>{' '}
                <Typography.Text>{figure.unit}</Typography.Text>
              </div>
              <Typography.Text type="secondary" className="numbers">
                {[
                  shownShare(figure),
                  then === undefined
                    ? ''
                    : `${t('report.before')} ${shownValue(then.value)}${then.change === null ? '' : `（${then.change > 0 ? '+' : ''}${then.change}%）`}`,
                ]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </Typography.Text>
            </Card>
          </Col>
        );
      })}
    </Row>
  );
};
