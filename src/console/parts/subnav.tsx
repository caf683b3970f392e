// Links between the pages of one area; the one that is open says so to eyes and screen readers.
import { Link } from '@tanstack/react-router';
import { Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyWord } from '../i18n/more-words.ts';

interface Props {
  readonly title: AnyWord;
  readonly links: readonly { readonly to: string; readonly label: AnyWord }[];
  readonly children: ReactNode;
}

export const Area = ({ title, links, children }: Props) => {
  const { t } = useTranslation();
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t(title)}
      </Typography.Title>
      <nav aria-label={t(title)} className="subnav">
        {links.map((link) => (
          <Link key={link.to} to={link.to} activeOptions={{ exact: true, includeSearch: false }}>
            {t(link.label)}
          </Link>
        ))}
      </nav>
      {children}
    </Space>
  );
};
