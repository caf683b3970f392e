// How long something still has, in words and colour; never in colour alone.
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNow } from './now.ts';
import { dateOf, lastDayOf, daysBetween } from './time.ts';

export const Due = ({ at }: { readonly at: string | null }) => {
  const { t } = useTranslation();
  const now = useNow();
  if (at === null) return <span>{t('due.none')}</span>;
  const last = lastDayOf(at);
  const left = daysBetween(dateOf(now), last);
  const over = Date.parse(at) <= Date.parse(now);
  const text = over
    ? t('due.over', { count: Math.max(1, -left) })
    : left === 0
      ? t('due.today')
      : t('due.left', { count: left });
  return (
    <Tooltip title={last}>
      <span className={`due due-${over ? 'over' : left <= 1 ? 'now' : left <= 3 ? 'soon' : 'later'} numbers`}>
        {text}
      </span>
    </Tooltip>
  );
};
