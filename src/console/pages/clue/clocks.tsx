// The clocks of a clue, what is due first on top, and why a day is the day.
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Drawer, List, Space, Tag, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../api/client.ts';
import { deadlinesQuery, traceQuery } from '../../api/queries.ts';
import { language } from '../../i18n/setup.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';

const Why = ({ id, close }: { readonly id: string; readonly close: () => void }) => {
  const { t } = useTranslation();
  const trace = useQuery(traceQuery(id));
  return (
    <Drawer open size={420} title={t('clue.why')} onClose={close} loading={trace.isPending}>
      {trace.error === null ? null : <Failure error={trace.error} />}
      {trace.data === undefined ? null : (
        <>
          <Typography.Paragraph>
            {trace.data.article}（{trace.data.verified}）· {trace.data.calendarVersion}
          </Typography.Paragraph>
          <Timeline
            items={trace.data.days.map((day) => ({
              color: day.counted ? 'blue' : 'gray',
              content: `${day.on} ${day.why}`,
            }))}
          />
        </>
      )}
    </Drawer>
  );
};

const order = (deadline: Deadline): string =>
  deadline.state === 'open' ? `0${deadline.dueAt ?? '9'}` : `1${deadline.startedAt}`;

export const Clocks = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation();
  const [why, setWhy] = useState<string | null>(null);
  const { data, error, isPending } = useQuery(deadlinesQuery(number));
  const rows = [...(data?.items ?? [])].sort((a, b) => order(a).localeCompare(order(b)));
  return (
    <Card title={t('clue.clocks')} size="small" loading={isPending}>
      {error === null ? null : <Failure error={error} />}
      <List
        size="small"
        dataSource={rows}
        renderItem={(row) => (
          <List.Item
            key={row.id}
            actions={[
              <Button key="why" size="small" type="link" onClick={() => setWhy(row.id)}>
                {t('clue.why')}
              </Button>,
            ]}
          >
            <Space>
              {row.label[language()]}
              {row.state === 'open' ? <Due at={row.dueAt} /> : <Tag>{t(`clock.${row.state}`)}</Tag>}
            </Space>
          </List.Item>
        )}
      />
      {why === null ? null : <Why id={why} close={() => setWhy(null)} />}
    </Card>
  );
};
