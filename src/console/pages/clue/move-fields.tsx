// What a move said, field by field, and what it changed: before and after.
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { EVENT_LABELS } from '../../../../workflows/labels.ts';
import type { Move } from '../../api/client.ts';
import { choiceWord, fieldWord } from '../../i18n/codes.ts';
import { language } from '../../i18n/setup.ts';
import { yuanOf } from '../../parts/money.tsx';
import { minuteOf } from '../../parts/time.ts';

export const eventWord = (type: string): string =>
  (EVENT_LABELS as Readonly<Record<string, { zh: string; en: string } | undefined>>)[type]?.[language()] ??
  { registered: { zh: '登记', en: 'registered' } }[type]?.[language()] ??
  type;

const shown = (name: string, value: unknown): string => {
  if (name.endsWith('Fen') && typeof value === 'number') return `${yuanOf(value)} 元`;
  if (Array.isArray(value)) return value.map(String).join('、');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return minuteOf(value);
  return typeof value === 'string' || typeof value === 'number' ? choiceWord(String(value)) : '';
};

const HIDDEN = new Set(['origin', 'receipt', 'reporter', 'fields', 'changes', 'changed', 'attachments']);

const nameOf = (field: string): string => field.split('.').map(fieldWord).join(' · ');

const Changed = ({ change }: { readonly change: NonNullable<Move['changes']>[number] }) => {
  const { t } = useTranslation();
  const name = change.field.split('.').at(-1) ?? change.field;
  return (
    <div>
      {nameOf(change.field)}：{t('story.before')}{' '}
      <del>{change.before === null ? t('story.nothing') : shown(name, change.before)}</del> {t('story.after')}{' '}
      <ins>{change.after === null ? t('story.nothing') : shown(name, change.after)}</ins>
    </div>
  );
};

export const MoveText = ({ move }: { readonly move: Move }) => (
  <>
    <Typography.Text strong>{eventWord(move.type)}</Typography.Text>{' '}
    <Typography.Text type="secondary" className="numbers">
      {minuteOf(move.at)} {move.actor}
    </Typography.Text>
    {(move.changes ?? []).map((change) => (
      <Changed key={change.field} change={change} />
    ))}
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
);
