// One move for many clues: what it says is filled in once, a dry run shows what would become of each, then it is done in small parts under one
// key, so that an interruption costs nothing and what failed can be tried again.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Ok } from '../api/client.ts';
import { stateWord } from '../i18n/states.ts';
import { newKey } from './new-key.ts';
import { useNow } from './now.ts';
import { Outcomes, type Outcome } from './outcomes.tsx';
import { beginningOf, inputOf, SchemaFields, type Schema, type Values } from './schema-form.tsx';

export type BulkType = 'assign' | 'reassign' | 'urge' | 'supervise';
type Item = Ok<'/api/clues/bulk', 'post'>['items'][number];

/** So many clues to a request: short enough to show how far it is. */
const PART = 20;
/** So many of the chosen are asked for the form; the first that has it lends it. */
const ASKED = 10;

const schemaFor = async (type: BulkType, numbers: readonly string[]): Promise<Schema | null> => {
  for (const number of numbers.slice(0, ASKED)) {
    const { items } = await ask(client.GET('/api/clues/{number}/offers', { params: { path: { number } } }));
    const offer = items.find((one) => one.type === type);
    if (offer !== undefined) return offer.schema as Schema;
  }
  return null;
};

const outcomeOf = (item: Item): Outcome => ({
  key: item.number,
  name: item.number,
  outcome: item.outcome as Outcome['outcome'],
  change: item.to === null ? '' : `${stateWord('clue', item.from ?? '')} → ${stateWord('clue', item.to)}`,
  code: item.code,
  detail: item.detail,
});

interface Props {
  readonly type: BulkType;
  readonly numbers: readonly string[];
  readonly close: () => void;
}

export default function BulkDialog({ type, numbers, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const now = useNow();
  const [form] = Form.useForm<Values>();
  const [key] = useState(newKey);
  const [input, setInput] = useState<Record<string, unknown>>({});
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [dryRun, setDryRun] = useState(true);
  const [through, setThrough] = useState<{ done: number; count: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const schema = useQuery({ queryKey: ['bulk', type, numbers], queryFn: () => schemaFor(type, numbers), gcTime: 0 });

  const run = async (dry: boolean, those: readonly string[], said: Record<string, unknown>) => {
    const versions = new Map(items?.map((item) => [item.number, item.version]));
    const found: Item[] = [];
    setFailure(null);
    setDryRun(dry);
    setItems([]);
    try {
      for (let from = 0; from < those.length; from += PART) {
        setThrough({ done: from, count: those.length });
        const part = those.slice(from, from + PART);
        const result = await ask(
          client.POST('/api/clues/bulk', {
            headers: { 'idempotency-key': key },
            body: {
              type,
              input: said,
              numbers: [...part],
              dryRun: dry,
              ...(dry ? {} : { versions: part.map((number) => versions.get(number) ?? 0) }),
            },
          }),
        );
        found.push(...result.items);
        setItems([...found]);
      }
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('app.failed'));
    } finally {
      setThrough(null);
      if (!dry)
        await Promise.all(
          ['clues', 'tasks', 'clue', 'members'].map((one) => queries.invalidateQueries({ queryKey: [one] })),
        );
    }
  };
  const tried = (values: Values) => {
    const said = inputOf(schema.data as Schema, values);
    setInput(said);
    void run(true, numbers, said);
  };
  const possible = items?.filter((item) => item.outcome === 'ok').map((item) => item.number) ?? [];
  const failed = items?.filter((item) => item.outcome === 'refused').map((item) => item.number) ?? [];
  const busy = through !== null;
  const footer = [
    items !== null && dryRun ? (
      <Button key="back" disabled={busy} onClick={() => setItems(null)}>
        {t('bulk.back')}
      </Button>
    ) : null,
    <Button key="close" disabled={busy} onClick={close}>
      {t('bulk.close')}
    </Button>,
    items === null ? (
      <Button key="try" type="primary" disabled={schema.data == null} onClick={() => form.submit()}>
        {t('bulk.try')}
      </Button>
    ) : dryRun ? (
      <Button
        key="do"
        type="primary"
        loading={busy}
        disabled={possible.length === 0}
        onClick={() => void run(false, possible, input)}
      >
        {t('bulk.confirm', { count: possible.length })}
      </Button>
    ) : failed.length > 0 && !busy ? (
      <Button key="again" onClick={() => void run(true, failed, input)}>
        {t('bulk.again', { count: failed.length })}
      </Button>
    ) : null,
  ];
  return (
    <Modal
      open
      width={720}
      title={`${t(`bulk.${type}`)} · ${t('rows.chosen', { count: numbers.length })}`}
      footer={footer}
      onCancel={close}
      closable={!busy}
      mask={{ closable: false }}
    >
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      {schema.error === null ? null : <Alert type="error" role="alert" title={schema.error.message} />}
      {schema.isPending ? <Spin /> : null}
      {schema.data === null ? <Alert type="info" role="alert" title={t('bulk.none')} /> : null}
      {schema.data == null ? null : (
        <Form<Values>
          form={form}
          layout="vertical"
          hidden={items !== null}
          initialValues={beginningOf(schema.data, now)}
          onFinish={tried}
        >
          <p className="quiet">{t('bulk.tryHint')}</p>
          <SchemaFields schema={schema.data} />
        </Form>
      )}
      {items === null ? null : (
        <Outcomes outcomes={items.map(outcomeOf)} changeTitle={t('col.state')} dryRun={dryRun} through={through} />
      )}
    </Modal>
  );
}
