// Sections of a page: tabs where there is room, a list to choose from where there is none (a row of tabs that overflows cannot be read out).
import { Grid, Select, Space, Tabs } from 'antd';
import { useState, type ReactNode } from 'react';

export interface Section {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

export const Sections = ({ name, items }: { readonly name: string; readonly items: readonly Section[] }) => {
  const wide = Grid.useBreakpoint().md === true;
  const [chosen, choose] = useState(items[0]?.key ?? '');
  if (wide) return <Tabs activeKey={chosen} onChange={choose} items={[...items]} />;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Select
        aria-label={name}
        style={{ width: '100%' }}
        value={chosen}
        onChange={choose}
        options={items.map(({ key, label }) => ({ value: key, label }))}
      />
      {items.find(({ key }) => key === chosen)?.children}
    </Space>
  );
};
