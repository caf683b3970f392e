// What became, or would become, of each of many.
import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Rows, type Column } from './rows.tsx';

export interface Outcome {
  readonly key: string;
  readonly name: string;
  readonly outcome: 'ok' | 'done' | 'refused';
  readonly change: string;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
}

const useColumns = (changeTitle: string): readonly Column<Outcome>[] => {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('col.number'), show: (one) => <span className="numbers">{one.name}</span> },
    {
      key: 'outcome',
      title: t('bulk.outcome'),
      show: (one) => <span className={`outcome outcome-${one.outcome}`}>{t(`bulk.${one.outcome}`)}</span>,
    },
    { key: 'change', title: changeTitle, show: (one) => one.change },
    {
      key: 'why',
      title: t('bulk.why'),
      long: true,
      show: (one) =>
        one.code === undefined ? '' : <span title={one.detail}>{t(`code.${one.code}`, one.detail ?? one.code)}</span>,
    },
  ];
};

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly changeTitle: string;
  readonly dryRun: boolean;
  /** How many are through while it works; null when it is over. */
  readonly through: { readonly done: number; readonly count: number } | null;
}

export const Outcomes = ({ outcomes, changeTitle, dryRun, through }: Props) => {
  const { t } = useTranslation();
  const columns = useColumns(changeTitle);
  const refused = outcomes.filter((one) => one.outcome === 'refused').length;
  const text = t(dryRun ? 'bulk.foreseen' : 'bulk.result', { done: outcomes.length - refused, refused });
  return (
    <>
      {through === null ? (
        <Alert type={refused === 0 ? 'success' : 'warning'} showIcon role="status" title={text} />
      ) : (
        <Progress
          aria-label={t('bulk.progress', through)}
          percent={Math.round((through.done / Math.max(1, through.count)) * 100)}
        />
      )}
      <div className="outcomes">
        <Rows<Outcome>
          label={t('bulk.outcome')}
          rows={outcomes}
          columns={columns}
          keyOf={(one) => one.key}
          loading={false}
          empty=""
        />
      </div>
    </>
  );
};
