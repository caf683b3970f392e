// What went wrong and what to do about it.
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client.ts';

export const Failure = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const { t } = useTranslation();
  const text =
    error instanceof Problem && error.status === 404 ? t('app.notFound') : error instanceof Error ? error.message : '';
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('app.failed')}
      description={text}
      action={retry === undefined ? null : <Button onClick={retry}>{t('app.retry')}</Button>}
    />
  );
};
