// What was done with a clue, the last first.
import { useQuery } from '@tanstack/react-query';
import { Card, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { MoveText } from './move-fields.tsx';

export const Story = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(historyQuery(number));
  return (
    <Card title={t('clue.timeline')} size="small" loading={isPending}>
      {error === null ? null : <Failure error={error} />}
      <Timeline
        items={[...(data?.items ?? [])].reverse().map((move) => ({ key: move.seq, content: <MoveText move={move} /> }))}
      />
    </Card>
  );
};
