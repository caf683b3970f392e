// A payment plan: rows of a date and an amount.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, InputNumber, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldWord } from '../i18n/codes.ts';

export const Instalments = ({ name, required }: { readonly name: string; readonly required: boolean }) => {
  const { t } = useTranslation();
  const rules = [{ required: true, message: t('field.missing') }];
  return (
    <Form.Item label={fieldWord(name)} required={required}>
      <Form.List name={name} initialValue={[{}]}>
        {(rows, { add, remove }) => (
          <Space orientation="vertical" style={{ width: '100%' }}>
            {rows.map((row) => (
              <Space key={row.key} align="start">
                <Form.Item name={[row.name, 'dueOn']} rules={rules} noStyle>
                  <DatePicker aria-label={fieldWord('dueOn')} />
                </Form.Item>
                <Form.Item name={[row.name, 'amountFen']} rules={rules} noStyle>
                  <InputNumber aria-label={fieldWord('amountFen')} min={0.01} precision={2} suffix="元" />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={t('app.remove')} onClick={() => remove(row.name)} />
              </Space>
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
