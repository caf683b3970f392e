// All figures of a report by section, each with its unit, its scope and what it is made of, the campaign before beside it.
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Report } from './queries.ts';
import { sectionOf, shownShare, shownValue, type Figure } from './figures.ts';

interface Props {
  readonly figures: readonly Figure[];
  readonly previous: Report['previous'];
  readonly open: (figure: Figure) => void;
}

type Row = Figure | { readonly section: string; readonly path: string };

const rowsOf = (figures: readonly Figure[]): Row[] =>
  [...Map.groupBy(figures, ({ path }) => sectionOf(path))].flatMap(([section, own]): Row[] => [
    { section, path: section },
    ...own,
  ]);

export const Value = ({ figure, open }: { readonly figure: Figure; readonly open: (figure: Figure) => void }) => {
  const { t } = useTranslation();
  return (
    <Button
      type="link"
      size="small"
      className="numbers"
      aria-label={`${t('report.open', { label: figure.label })} ${shownValue(figure.value)}`}
      onClick={() => open(figure)}
    >
      {shownValue(figure.value)}
    </Button>
  );
};

export const FigureTable = ({ figures, previous, open }: Props) => {
  const { t } = useTranslation();
  const before = new Map(previous?.figures.map((one) => [one.path, one]));
  const inSection = (row: Row) => ('section' in row ? { colSpan: 0 } : {});
  const columns = 5 + (previous === null ? 0 : 2);
  return (
    <Table<Row>
      rowKey="path"
      size="small"
      dataSource={rowsOf(figures)}
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowClassName={(row) => ('section' in row ? 'section-row' : '')}
      columns={[
        {
          title: t('report.figure'),
          onCell: (row) => ('section' in row ? { colSpan: columns } : {}),
          render: (_, row) => ('section' in row ? <strong>{t(`report.section.${row.section}`)}</strong> : row.label),
        },
        {
          title: t('report.value'),
          align: 'right',
          onCell: inSection,
          render: (_, row) => ('section' in row ? null : <Value figure={row} open={open} />),
        },
        { title: t('report.unit'), dataIndex: 'unit', onCell: inSection },
        {
          title: t('report.share'),
          align: 'right',
          onCell: inSection,
          render: (_, row) => ('section' in row ? null : <span className="numbers">{shownShare(row)}</span>),
        },
        ...(previous === null
          ? []
          : [
              {
                title: t('report.before'),
                align: 'right' as const,
                onCell: inSection,
                render: (_: unknown, row: Row) => {
                  const found = before.get(row.path);
                  return found === undefined ? '' : <span className="numbers">{shownValue(found.value)}</span>;
                },
              },
              {
                title: t('report.change'),
                onCell: inSection,
                render: (_: unknown, row: Row) => {
                  const found = before.get(row.path);
                  if (found === undefined) return '';
                  if (!found.comparable)
                    return (
                      <div className="scope">
                        {t('report.incomparable')}: {found.reason}
                      </div>
                    );
                  return found.change === null ? '—' : `${found.change > 0 ? '+' : ''}${found.change}%`;
                },
              },
            ]),
        {
          title: t('report.scope'),
          onCell: inSection,
          render: (_, row) => ('section' in row ? null : <div className="scope">{row.scope}</div>),
        },
      ]}
    />
  );
};
