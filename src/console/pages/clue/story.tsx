// What was done with a clue, the last first.
import { useQuery } from '@tanstack/react-query';
import { Card, Timeline, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { EVENT_LABELS } from '../../../../workflows/labels.ts';
import { historyQuery } from '../../api/queries.ts';
import { choiceWord, fieldWord } from '../../i18n/codes.ts';
import { language } from '../../i18n/setup.ts';
import { Failure } from '../../parts/failure.tsx';
import { yuanOf } from '../../parts/money.tsx';
import { minuteOf } from '../../parts/time.ts';

const eventWord = (type: string): string =>
  (EVENT_LABELS as Readonly<Record<string, { zh: string; en: string } | undefined>>)[type]?.[language()] ??
  { registered: { zh: '登记', en: 'registered' } }[type]?.[language()] ??
  type;

const shown = (name: string, value: unknown): string => {
  if (name.endsWith('Fen') && typeof value === 'number') return `${yuanOf(value)} 元`;
  if (Array.isArray(value)) return value.map(String).join('、');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return typeof value === 'string' || typeof value === 'number' ? choiceWord(String(value)) : '';
};

const HIDDEN = new Set(['origin', 'receipt', 'reporter']);

export const Story = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(historyQuery(number));
  return (
    <Card title={t('clue.timeline')} size="small" loading={isPending}>
      {error === null ? null : <Failure error={error} />}
      <Timeline
        items={[...(data?.items ?? [])].reverse().map((move) => ({
          content: (
            <>
              <Typography.Text strong>{eventWord(move.type)}</Typography.Text>{' '}
              <Typography.Text type="secondary" className="numbers">
                {minuteOf(move.at)} {move.actor}
              </Typography.Text>
              {Object.entries(move.input)
                .filter(([name]) => !HIDDEN.has(name))
                .map(([name, value]) => {
                  const text = shown(name, value);
                  return text === '' ? null : (
                    <div key={name}>
                      {fieldWord(name)}：{text}
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
