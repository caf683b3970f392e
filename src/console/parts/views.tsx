// Saved views above a list: one touch each, the present one marked; what is filtered now is saved under a name.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameFilters, viewsQuery, type ViewPage } from '../api/list-queries.ts';

const ViewDialog = lazy(() => import('./view-dialog.tsx'));

interface Props {
  readonly page: ViewPage;
  /** What is filtered now; nothing but what is set. */
  readonly filters: object;
  readonly apply: (filters: object) => void;
  /** Whoever only reads keeps no views. */
  readonly saves: boolean;
}

export const Views = ({ page, filters, apply, saves }: Props) => {
  const { t } = useTranslation();
  const { data } = useQuery(viewsQuery(page));
  const [editing, setEditing] = useState<'new' | 'change' | null>(null);
  const opened = useRef(false);
  const views = data?.items ?? [];
  const plain = sameFilters(filters, {});
  const now = views.find((view) => sameFilters(view.filters, filters));
  // The page opens with the first view, once, unless the address says what to show.
  useEffect(() => {
    if (data === undefined || opened.current) return;
    opened.current = true;
    const first = data.items.find((view) => view.first);
    if (first !== undefined && plain) apply(first.filters);
  }, [data, plain, apply]);
  return (
    <div className="tabs" role="group" aria-label={t('views.title')}>
      <Button size="small" type={plain ? 'primary' : 'default'} aria-pressed={plain} onClick={() => apply({})}>
        {t('views.all')}
      </Button>
      {views.map((view) => (
        <Button
          key={view.id}
          size="small"
          type={view.id === now?.id ? 'primary' : 'default'}
          aria-pressed={view.id === now?.id}
          onClick={() => apply(view.filters)}
        >
          {view.own ? view.name : t('views.by', { name: view.name, owner: view.owner })}
        </Button>
      ))}
      {saves && now === undefined && !plain ? (
        <Button size="small" type="dashed" onClick={() => setEditing('new')}>
          {t('views.save')}
        </Button>
      ) : null}
      {now?.own === true ? (
        <Button size="small" type="dashed" onClick={() => setEditing('change')}>
          {t('views.change')}
        </Button>
      ) : null}
      {editing === null ? null : (
        <Suspense fallback={null}>
          <ViewDialog
            page={page}
            filters={filters}
            view={editing === 'change' ? (now ?? null) : null}
            close={() => setEditing(null)}
            apply={apply}
          />
        </Suspense>
      )}
    </div>
  );
};
