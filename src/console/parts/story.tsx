// What was done with a matter, the last first.
import { Card, Timeline, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Move } from '../api/client.ts';
import { fieldWord } from '../i18n/codes.ts';
import { Failure } from './failure.tsx';
import { minuteOf } from './time.ts';
import { shown } from './values.tsx';

interface Props {
  readonly moves: readonly Move[] | undefined;
  readonly error: Error | null;
  /** The words for a type of move. */
  readonly word: (type: string) => string;
}

export const Story = ({ moves, error, word }: Props) => {
  const { t } = useTranslation();
  return (
    <Card title={t('story.title')} size="small" loading={moves === undefined && error === null}>
      {error === null ? null : <Failure error={error} />}
      <Timeline
        items={[...(moves ?? [])].reverse().map((move) => ({
          content: (
            <>
              <Typography.Text strong>{word(move.type)}</Typography.Text>{' '}
              <Typography.Text type="secondary" className="numbers">
                {minuteOf(move.at)} {move.actor}
              </Typography.Text>
              {Object.entries(move.input).map(([name, value]) => {
                const said = shown(name, value);
                return said === null ? null : (
                  <div key={name} style={{ overflowWrap: 'anywhere' }}>
                    {fieldWord(name)}：{said}
                  </div>
                );
              })}
            </>
          ),
        }))}
      />
    </Card>
  );
};
