// Which column fills which field. A field of a few words may be the same in every row in the place of a column.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { sourcesQuery } from '../../api/run-queries.ts';
import { choiceWord } from '../../i18n/codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { importQuery, type Import } from './import-queries.ts';

const CHANNELS = ['hotline', 'walkIn', 'petition', 'inspection', 'other'] as const;
type Channel = (typeof CHANNELS)[number];

interface Entered {
  /** `source:NAME`, or `hand:CHANNEL`. */
  readonly target: string;
  readonly money: Import['mapping']['money'];
  /** `c:3` a column, `v:投诉` the same in every row. */
  readonly fields: Readonly<Record<string, string | undefined>>;
}

type Fields = Import['mapping']['fields'];

// A field's name has dots, which a form's name takes as they are.
const chosen = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, from]) => [name, 'value' in from ? `v:${from.value}` : `c:${from.column}`]),
  );

const fieldsOf = (entered: Entered['fields']): Fields =>
  Object.fromEntries(
    Object.entries(entered)
      .filter((one): one is [string, string] => one[1] !== undefined)
      .map(([name, code]) => [
        name,
        code.startsWith('v:') ? { value: code.slice(2) } : { column: Number(code.slice(2)) },
      ]),
  );

const targetOf = (target: string): { source: string } | { intakeChannel: Channel } => {
  const [kind, name = ''] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)];
  return kind === 'source' ? { source: name } : { intakeChannel: name as Channel };
};

interface Choice {
  readonly label: string;
  readonly value: string;
}

interface Choices {
  readonly label: string;
  readonly value?: string;
  readonly options?: Choice[];
}

/** Columns; for a field of few words these too. */
const choicesOf = (
  columns: Choice[],
  words: readonly string[],
  names: { columns: string; fixed: string },
): Choices[] =>
  words.length === 0
    ? columns
    : [
        { label: names.columns, options: columns },
        { label: names.fixed, options: words.map((word) => ({ value: `v:${word}`, label: `= ${word}` })) },
      ];

const useTargets = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const operator = session?.role === 'operator';
  const { data: sources } = useQuery({ ...sourcesQuery, enabled: operator });
  const active = operator ? sources?.filter(({ retiredAt }) => retiredAt === null) : [];
  if (session === undefined || active === undefined) return null;
  return [
    ...active.map(({ name }) => ({ value: `source:${name}`, label: t('import.asSource', { name }) })),
    ...CHANNELS.map((channel) => ({
      value: `hand:${channel}`,
      label: t('import.byHand', { channel: choiceWord(channel) }),
    })),
  ];
};

export const MappingForm = ({ file }: { readonly file: Import }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const targets = useTargets();
  const check = useMutation({
    mutationFn: ({ target, money, fields }: Entered) =>
      ask(
        client.PUT('/api/imports/{id}/mapping', {
          params: { path: { id: file.id } },
          body: { money, fields: fieldsOf(fields), ...targetOf(target) },
        }),
      ),
    onSuccess: (found) => {
      queries.setQueryData(importQuery(file.id).queryKey, found);
      return queries.invalidateQueries({ queryKey: ['import-rows', file.id] });
    },
  });
  if (targets === null) return null;
  const target =
    file.source !== null
      ? `source:${file.source}`
      : file.intakeChannel !== null
        ? `hand:${file.intakeChannel}`
        : targets[0]?.value;
  const columns = file.headers.map((header, at) => ({ value: `c:${at}`, label: `${at + 1} ${header}` }));
  return (
    <Form<Entered>
      layout="vertical"
      initialValues={{ target, money: file.mapping.money, fields: chosen(file.mapping.fields) }}
      onFinish={(entered) => check.mutate(entered)}
    >
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        {file.unverified ? <Alert type="info" showIcon title={t('import.unverified')} /> : null}
        <div className="fields">
          <Form.Item name="target" label={t('import.target')}>
            <Select options={targets} />
          </Form.Item>
          <Form.Item name="money" label={t('import.money')}>
            <Select
              options={(['yuan', 'wan', 'fen'] as const).map((value) => ({ value, label: t(`import.${value}`) }))}
            />
          </Form.Item>
          {file.fields.map(({ field, required, words }) => (
            <Form.Item
              key={field}
              name={['fields', field]}
              label={t(`import.f.${field}`)}
              rules={[{ required, message: t('field.missing') }]}
            >
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={choicesOf(columns, words, { columns: t('import.columns'), fixed: t('import.fixed') })}
              />
            </Form.Item>
          ))}
        </div>
        {check.error === null ? null : <Failure error={check.error} />}
        <Button htmlType="submit" type={file.state === 'uploaded' ? 'primary' : 'default'} loading={check.isPending}>
          {t('import.check')}
        </Button>
      </Space>
    </Form>
  );
};
