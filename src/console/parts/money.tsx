// Money from integer 分: 元 in detail, 万元 in sums.
import { useTranslation } from 'react-i18next';

const YUAN = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 分 as 元 without rounding: both parts are whole numbers. */
export const yuanOf = (fen: number): string => YUAN.format(fen / 100);

export const Money = ({ fen }: { readonly fen: number | null }) => {
  const { t } = useTranslation();
  return fen === null ? (
    <span>—</span>
  ) : (
    <span className="numbers">
      {yuanOf(fen)} {t('money.yuan')}
    </span>
  );
};
