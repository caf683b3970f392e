// Who else looks at it now.
import { TeamOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { presentKey, type Colleague } from '../../api/live.ts';

export const Present = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation();
  // Told by the stream, never asked for.
  const { data } = useQuery<readonly Colleague[]>({
    queryKey: presentKey(number),
    queryFn: () => [],
    enabled: false,
    initialData: [],
  });
  return (
    <span role="status">
      {data.length === 0 ? null : (
        <Tag icon={<TeamOutlined />}>{t('present.also', { names: data.map((one) => one.name).join('、') })}</Tag>
      )}
    </span>
  );
};
