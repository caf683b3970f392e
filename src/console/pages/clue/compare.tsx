// Two clues side by side; where they differ is marked in words, not by colour alone.
import { useQuery } from '@tanstack/react-query';
import { Modal, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Clue } from '../../api/client.ts';
import { clueQuery } from '../../api/queries.ts';
import { choiceWord, fieldWord } from '../../i18n/codes.ts';
import { stateWord } from '../../i18n/states.ts';
import { Failure } from '../../parts/failure.tsx';
import { yuanOf } from '../../parts/money.tsx';
import { minuteOf } from '../../parts/time.ts';

const rowsOf = (clue: Clue): readonly (readonly [field: string, value: string])[] => [
  ['employer', clue.employer.name],
  ['creditCode', clue.employer.creditCode ?? '—'],
  ['project', clue.project?.name ?? '—'],
  ['generalContractor', clue.project?.generalContractor ?? '—'],
  ['region', clue.region],
  ['sector', choiceWord(clue.sector)],
  ['unit', clue.unit],
  ['compare.state', stateWord('clue', clue.state)],
  ['workers', String(clue.workers)],
  ['money.claimed', `${yuanOf(clue.claimedFen)} 元`],
  ['compare.period', `${clue.arrears.from ?? '—'} – ${clue.arrears.to ?? '—'}`],
  ['compare.reporter', Object.values((clue.reporter ?? {}) as Record<string, string>).join(' · ') || '—'],
  ['compare.at', minuteOf(clue.reportedAt)],
  ['compare.description', clue.description ?? '—'],
];

interface Props {
  readonly number: string;
  readonly other: string;
  readonly close: () => void;
}

export default function Compare({ number, other, close }: Props) {
  const { t } = useTranslation();
  const here = useQuery(clueQuery(number));
  const there = useQuery(clueQuery(other));
  const error = here.error ?? there.error;
  const left = here.data === undefined ? [] : rowsOf(here.data);
  const right = there.data === undefined ? [] : rowsOf(there.data);
  return (
    <Modal open title={t('alike.compare')} onCancel={close} footer={null} width={860}>
      {error === null ? null : <Failure error={error} />}
      {left.length === 0 || right.length === 0 ? (
        <Skeleton active />
      ) : (
        <div className="compare" tabIndex={0} role="region" aria-label={t('alike.compare')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('alike.field')}</th>
                <th scope="col">{number}</th>
                <th scope="col">{other}</th>
              </tr>
            </thead>
            <tbody>
              {left.map(([field, value], index) => {
                const against = right[index]?.[1] ?? '';
                return (
                  <tr key={field}>
                    <th scope="row">
                      {field.includes('.') ? t(field) : fieldWord(field)} {value === against ? '=' : '≠'}
                    </th>
                    <td>{value}</td>
                    <td>{against}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Modal>
  );
}
