// A list of objects as rows: instalments, shares of clues, payments, representatives.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Form, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldWord } from '../i18n/codes.ts';
import { Control, type Schema } from './schema-control.tsx';

interface Props {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

export const SchemaRows = ({ name, schema, required }: Props) => {
  const { t } = useTranslation();
  const row = schema.items ?? {};
  return (
    <Form.Item label={fieldWord(name)} required={required}>
      <Form.List name={name} initialValue={required ? [{}] : []}>
        {(rows, { add, remove }) => (
          <Space orientation="vertical" style={{ width: '100%' }}>
            {rows.map((one) => (
              <Card key={one.key} size="small">
                {Object.entries(row.properties ?? {}).map(([field, of]) => (
                  <Form.Item
                    key={field}
                    name={[one.name, field]}
                    label={fieldWord(field)}
                    rules={[{ required: row.required?.includes(field) === true, message: t('field.missing') }]}
                    style={{ marginBottom: 8 }}
                  >
                    <Control name={field} schema={of} aria-label={fieldWord(field)} />
                  </Form.Item>
                ))}
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={`${t('app.remove')} ${one.name + 1}`}
                  onClick={() => remove(one.name)}
                />
              </Card>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {t('app.add')}
            </Button>
          </Space>
        )}
      </Form.List>
    </Form.Item>
  );
};
