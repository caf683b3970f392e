// Documents of a clue: what was made, and making one by the form that the API gives.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Empty, Select, Skeleton, Space, Typography } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import type { Schema } from '../../parts/schema-form.tsx';
import { minuteOf } from '../../parts/time.ts';

const OfferDialog = lazy(() => import('../../parts/offer-dialog.tsx'));

const Make = ({ number, done }: { readonly number: string; readonly done: () => Promise<unknown> }) => {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['clue', number, 'forms'],
    queryFn: () => ask(client.GET('/api/documents/forms', { params: { query: { about: number } } })),
  });
  if (error !== null) return <Failure error={error} />;
  const forms = data?.items ?? [];
  const form = forms.find((one) => one.form === chosen);
  if (data !== undefined && forms.length === 0)
    return <Typography.Text type="secondary">{t('papers.noForms')}</Typography.Text>;
  return (
    <Space wrap>
      <Select
        aria-label={t('papers.form')}
        placeholder={t('papers.form')}
        style={{ minWidth: 220 }}
        loading={data === undefined}
        value={chosen}
        onChange={choose}
        options={forms.map((one) => ({ value: one.form, label: one.title }))}
      />
      <Button type="primary" disabled={form === undefined || form.missing.length > 0} onClick={() => setOpen(true)}>
        {t('papers.make')}
      </Button>
      {form === undefined || form.missing.length === 0 ? null : (
        <Alert
          type="info"
          showIcon
          title={t('papers.missing', { what: form.missing.map((one) => one.message).join('；') })}
        />
      )}
      {!open || form === undefined ? null : (
        <Suspense fallback={null}>
          <OfferDialog
            offer={{ type: form.form, label: { zh: form.title, en: form.title }, schema: form.schema as Schema }}
            send={async (fields) => {
              await ask(client.POST('/api/documents', { body: { form: form.form, about: number, fields } }) as never);
              await done();
            }}
            refresh={done}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </Space>
  );
};

export default function Papers({ number, mayMake }: { readonly number: string; readonly mayMake: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['clue', number, 'documents'],
    queryFn: () => ask(client.GET('/api/documents', { params: { query: { about: number, limit: 100 } } })),
  });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  const content = (one: string, format: string) => `/api/documents/${encodeURIComponent(one)}/content?format=${format}`;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      {mayMake ? (
        <Make number={number} done={() => queries.invalidateQueries({ queryKey: ['clue', number, 'documents'] })} />
      ) : null}
      {data.items.length === 0 ? <Empty description={t('papers.empty')} /> : null}
      <ul className="plain-list">
        {data.items.map((one) => (
          <li key={one.number} className="evidence-row">
            <div>
              <Typography.Text strong>{one.title}</Typography.Text>{' '}
              <Typography.Text type="secondary" className="checksum">
                {one.number} · {one.makerName ?? one.madeBy} · {minuteOf(one.madeAt)}
              </Typography.Text>
              {one.replacedBy === null ? null : <div>{t('papers.replaced', { number: one.replacedBy })}</div>}
            </div>
            <Space wrap size="small">
              <Button
                size="small"
                autoInsertSpace={false}
                href={content(one.number, 'html')}
                target="_blank"
                rel="noopener"
                aria-label={`${t('papers.see')} ${one.title} ${one.number}`}
              >
                {t('papers.see')}
              </Button>
              <Button
                size="small"
                autoInsertSpace={false}
                href={content(one.number, 'docx')}
                aria-label={`${t('papers.word')} ${one.title} ${one.number}`}
              >
                {t('papers.word')}
              </Button>
            </Space>
          </li>
        ))}
      </ul>
      {mayMake ? (
        <Button href={`/api/clues/${encodeURIComponent(number)}/file`} style={{ width: 'fit-content' }}>
          {t('papers.file')}
        </Button>
      ) : null}
    </Space>
  );
}
