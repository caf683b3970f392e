// What is wrong with a delivery, field by field.
import { Button, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../api/client.ts';

interface Props {
  readonly problems: readonly FieldError[];
  /** Shows the field in the text; absent: there is no text. */
  readonly show?: (path: string) => void;
}

export const Problems = ({ problems, show }: Props) => {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      <Table<FieldError>
        rowKey={(one) => `${one.path} ${one.message}`}
        size="small"
        pagination={false}
        dataSource={[...problems]}
        locale={{ emptyText: <Typography.Text>{t('intake.none')}</Typography.Text> }}
        columns={[
          {
            title: t('intake.field'),
            dataIndex: 'path',
            render: (path: string) => {
              const name = path.replace(/^\/body/, '') || '/';
              return show === undefined ? (
                <code>{name}</code>
              ) : (
                <Button type="link" size="small" onClick={() => show(path)}>
                  <code>{name}</code>
                </Button>
              );
            },
          },
          { title: t('intake.found'), dataIndex: 'message' },
        ]}
      />
    </div>
  );
};
