// Where it hurts, at a glance: places first, then the ladder, orders from above, people, reports.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Col, Row, Space, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.ts';
import { Dispatches } from './dispatches.tsx';
import { Heat } from './heat.tsx';
import { Alerts, Ladder } from './ladder.tsx';
import { Load } from './load.tsx';
import { overviewQuery } from './queries.ts';
import { Supervisions } from './supervisions.tsx';

export const OverviewPage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const overview = useQuery(overviewQuery);
  const units = overview.data?.units ?? [];
  const nameOf = (unit: string): string => units.find((one) => one.unit === unit)?.name ?? unit;
  const own = session?.unit ?? '';
  // Somebody of a province or city wants to see the office that has most overdue; a county its own.
  const worst = [...units].sort((a, b) => b.overdue - a.overdue || b.open - a.open)[0]?.unit;
  const choices = units.some((one) => one.unit === own) ? units : [{ unit: own, name: own }, ...units];
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t('overview.title')}
      </Typography.Title>
      <Link to="/overview/forecast">{t('overview.forecast')}</Link>
      <Heat nameOf={nameOf} />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={12}>
          <Alerts />
        </Col>
        <Col xs={24} xl={12}>
          <Ladder />
        </Col>
        <Col xs={24} xl={12}>
          <Supervisions nameOf={nameOf} />
        </Col>
        <Col xs={24} xl={12}>
          <Load units={choices} begin={own.endsWith('00') ? (worst ?? own) : own} />
        </Col>
      </Row>
      <Dispatches unit={own} nameOf={nameOf} />
    </Space>
  );
};
