// The buttons of what may be done now. A move without fields asks once and is made; others open their form.
import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Space, Typography } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n/setup.ts';
import { useKeys } from './keys.ts';
import type { Offered } from './offer-dialog.tsx';

const OfferDialog = lazy(() => import('./offer-dialog.tsx'));

interface Props {
  readonly offers: readonly Offered[];
  readonly send: (type: string, input: Record<string, unknown>) => Promise<void>;
  /** Keys of the queries that a move makes old. */
  readonly stale: readonly (readonly unknown[])[];
  /** Moves that hurt or end something stand apart. */
  readonly main: (type: string) => boolean;
  /** The matter's version, and what to show beside a form that was opened at another one. */
  readonly version?: number;
  readonly meanwhile?: (since: number) => ReactNode;
}

export const Offers = ({ offers, send, stale, main, version = 0, meanwhile }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<(Offered & { readonly at: number }) | null>(null);
  const refresh = () => Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const sorted = [...offers].sort((a, b) => Number(main(b.type)) - Number(main(a.type)));
  useKeys(
    Object.fromEntries(
      sorted.slice(0, 9).map((offer, index) => [`${index + 1}`, () => setOpen({ ...offer, at: version })]),
    ),
  );
  return (
    <Card title={t('clue.actions')} size="small">
      {offers.length === 0 ? <Typography.Text type="secondary">{t('clue.noActions')}</Typography.Text> : null}
      <Space wrap>
        {sorted.map((offer, index) => (
          <Button
            key={offer.type}
            type={main(offer.type) ? 'primary' : 'default'}
            onClick={() => setOpen({ ...offer, at: version })}
            {...(index < 9 ? { 'aria-keyshortcuts': `${index + 1}` } : {})}
          >
            {offer.label[language()]}
          </Button>
        ))}
      </Space>
      {open === null ? null : (
        <Suspense fallback={null}>
          <OfferDialog
            offer={open}
            beside={open.at === version ? null : meanwhile?.(open.at)}
            send={async (input) => {
              await send(open.type, input);
              await refresh();
            }}
            refresh={refresh}
            close={() => setOpen(null)}
          />
        </Suspense>
      )}
    </Card>
  );
};
