// Which filters are on, each with a way to take it off.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly remove: () => void;
}

export const Filters = ({ chips, clear }: { readonly chips: readonly Chip[]; readonly clear: () => void }) => {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <div className="tabs" role="group" aria-label={t('filter.title')}>
      {chips.map((chip) => (
        <Button key={chip.key} size="small" aria-label={t('filter.remove', { name: chip.text })} onClick={chip.remove}>
          {chip.text} <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button size="small" type="link" onClick={clear}>
        {t('filter.clear')}
      </Button>
    </div>
  );
};
