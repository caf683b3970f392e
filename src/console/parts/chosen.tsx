// What may be done with the rows that are chosen, always in the same place so that nothing jumps.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly count: number;
  readonly actions: readonly { readonly key: string; readonly label: string; readonly act: () => void }[];
  readonly clear: () => void;
}

export const Chosen = ({ count, actions, clear }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="tabs chosen" role="toolbar" aria-label={t('rows.chosen', { count })}>
      <span className="quiet numbers" aria-live="polite">
        {t('rows.chosen', { count })}
      </span>
      {actions.map(({ key, label, act }) => (
        <Button key={key} size="small" disabled={count === 0} onClick={act}>
          {label}
        </Button>
      ))}
      <Button size="small" type="link" disabled={count === 0} onClick={clear}>
        {t('rows.clear')}
      </Button>
    </div>
  );
};
