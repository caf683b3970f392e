// Ant Design in our colours, its styles under the page's nonce, its own words in the chosen language.
import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDark } from '../theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

// Every text keeps a contrast of 4.5 : 1 at least to what it stands on (WCAG 2.2 AA).
const LIGHT = {
  borderRadius: 4,
  colorPrimary: '#0b5394',
  colorLink: '#0b5394',
  colorLinkHover: '#083e6f',
  colorLinkActive: '#083e6f',
  colorInfo: '#0b5394',
  colorWarning: '#8a5300',
  colorError: '#b3261e',
  colorSuccess: '#1a6b2f',
  // What Ant Design would mix from these dark tones is mud.
  colorPrimaryBg: '#e3eef8',
  colorInfoBg: '#eaf2fa',
  colorWarningBg: '#fff6e5',
  colorErrorBg: '#fdecea',
  colorSuccessBg: '#edf7ee',
  colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
  colorTextTertiary: 'rgba(0, 0, 0, 0.64)',
  colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
};
const DARK = {
  borderRadius: 4,
  colorPrimary: '#4c9be8',
  colorLink: '#6cb0f5',
  colorLinkHover: '#9fcdfb',
  colorLinkActive: '#9fcdfb',
  colorInfo: '#6cb0f5',
  colorWarning: '#f0b355',
  colorError: '#ff8a80',
  colorSuccess: '#7ccf8a',
  colorTextSecondary: 'rgba(255, 255, 255, 0.78)',
  colorTextTertiary: 'rgba(255, 255, 255, 0.72)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.65)',
  colorTextLightSolid: '#0b1a2b',
};

export const Themed = ({ children }: { readonly children: ReactNode }) => {
  const dark = useDark();
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: dark ? DARK : LIGHT,
        ...(dark ? { components: { Menu: { itemSelectedColor: DARK.colorLinkHover } } } : {}),
      }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
};
