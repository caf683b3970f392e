// What others did while a form was open, beside what was typed into it.
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/queries.ts';
import { MoveText } from './move-fields.tsx';

/** `since`: the version that the form was opened at, which is the number of the last move then. */
export const Meanwhile = ({ number, since }: { readonly number: string; readonly since: number }) => {
  const { t } = useTranslation();
  const { data } = useQuery(historyQuery(number));
  const moves = (data?.items ?? []).filter((move) => move.seq > since);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('meanwhile.title')}
      style={{ marginBottom: 12 }}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {moves.map((move) => (
            <li key={move.seq}>
              <MoveText move={move} />
            </li>
          ))}
        </ul>
      }
    />
  );
};
