// The frame of pages for people who are not logged in: a title, the language, narrow first.
import { Button, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, language } from '../i18n/setup.ts';

export const PublicPage = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <main style={{ maxWidth: 640, margin: '0 auto', padding: 16 }}>
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        <Space style={{ width: '100%', justifyContent: 'space-between' }}>
          <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
            {title}
          </Typography.Title>
          <Button onClick={() => void chooseLanguage(language() === 'zh' ? 'en' : 'zh')}>{t('app.language')}</Button>
        </Space>
        {children}
      </Space>
    </main>
  );
};
