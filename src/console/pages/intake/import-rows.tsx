// The rows of an import: before it runs what each would become and what is wrong with it, afterwards what became of it.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Segmented, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { importRowsQuery, type Import, type ImportRow } from './import-queries.ts';

const SHOWN = ['externalId', 'employer.name', 'region', 'arrears.amountFen', 'arrears.workers', 'reporter.name'];
const COLOURS: Readonly<Record<ImportRow['state'], string>> = {
  wrong: 'error',
  ready: 'success',
  done: 'success',
  refused: 'error',
  withdrawn: 'default',
  left: 'warning',
};

const useWords = () => {
  const { t, i18n } = useTranslation();
  return {
    field: (name: string): string => t(`import.f.${name}`, { defaultValue: name }),
    /** In the reader's language where there is a word for the kind of problem. */
    expected: (code: string, expected: string): string =>
      i18n.exists(`import.expected.${code}`)
        ? t(`import.expected.${code}`, { words: expected.replace(/^one of /, '') })
        : expected,
    note: (code: string): string => (i18n.exists(`import.note.${code}`) ? t(`import.note.${code}`) : code),
    outcome: ({ outcome, duplicate }: ImportRow): string => {
      const code = duplicate ? 'duplicate' : (outcome ?? '');
      return i18n.exists(`import.outcome.${code}`) ? t(`import.outcome.${code}`) : code;
    },
  };
};

const Problems = ({ problems }: { readonly problems: ImportRow['problems'] }) => {
  const { t } = useTranslation();
  const { field, expected: said } = useWords();
  return (
    <ul style={{ margin: 0, paddingInlineStart: 16, minWidth: 260, whiteSpace: 'normal' }}>
      {problems.map(({ column, field: name, found, code, expected }) => (
        <li key={name + expected}>
          {t('import.problem', {
            column: column ?? t('import.noColumn', { field: field(name) }),
            found: found === 'nothing' ? t('import.nothing') : found,
            expected: said(code, expected),
          })}
        </li>
      ))}
    </ul>
  );
};

const Result = ({ row }: { readonly row: ImportRow }) => {
  const { note, outcome } = useWords();
  return (
    <Space wrap>
      {row.clue === null ? null : (
        <Link to="/clues/$number" params={{ number: row.clue }} className="numbers">
          {row.clue}
        </Link>
      )}
      <span>{outcome(row)}</span>
      {row.note === null ? null : <span>{note(row.note)}</span>}
    </Space>
  );
};

const content = ({ shown }: ImportRow): string =>
  SHOWN.map((name) => shown[name] ?? '')
    .filter((text) => text !== '')
    .join(' · ');

export const ImportRows = ({ file, version }: { readonly file: Import; readonly version: string }) => {
  const { t } = useTranslation();
  const [onlyWrong, setOnlyWrong] = useState(false);
  const rows = useInfiniteQuery(importRowsQuery(file.id, onlyWrong ? ['wrong', 'refused'] : [], version));
  const before = file.state === 'mapped';
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Segmented
        value={onlyWrong ? 'wrong' : 'all'}
        onChange={(value) => setOnlyWrong(value === 'wrong')}
        options={[
          { value: 'all', label: t('import.all') },
          { value: 'wrong', label: t('import.onlyWrong') },
        ]}
      />
      {rows.error === null ? null : <Failure error={rows.error} retry={() => void rows.refetch()} />}
      <Wide label={t('import.result')}>
        <Table<ImportRow>
          rowKey="row"
          size="small"
          loading={rows.isPending}
          dataSource={rows.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          columns={[
            { title: t('import.row'), dataIndex: 'row', align: 'right' as const },
            {
              title: t('col.state'),
              dataIndex: 'state',
              render: (state: ImportRow['state']) => <Tag color={COLOURS[state]}>{t(`import.state.${state}`)}</Tag>,
            },
            {
              title: t('import.problems'),
              dataIndex: 'problems',
              render: (problems: ImportRow['problems']) =>
                problems.length === 0 ? '—' : <Problems problems={problems} />,
            },
            ...(before
              ? [{ title: t('import.content'), render: (_: unknown, row: ImportRow) => content(row) }]
              : [{ title: t('import.result'), render: (_: unknown, row: ImportRow) => <Result row={row} /> }]),
          ]}
        />
      </Wide>
      {rows.hasNextPage ? (
        <Button block loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </Space>
  );
};
