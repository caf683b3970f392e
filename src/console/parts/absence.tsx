// When somebody is away and who acts meanwhile.
import { Col, DatePicker, Form, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Who may stand in; absent: the account's name is typed. */
  readonly deputies: readonly { readonly value: string; readonly label: string }[];
}

export const AbsenceFields = ({ deputies }: Props) => {
  const { t } = useTranslation();
  return (
    <Row gutter={16}>
      <Col xs={24} sm={12}>
        <Form.Item name="absentFrom" label={t('admin.absentFrom')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Col>
      <Col xs={24} sm={12}>
        <Form.Item name="absentTo" label={t('admin.absentTo')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Col>
      <Col xs={24}>
        <Form.Item name="deputy" label={t('admin.deputy')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...deputies]} />
        </Form.Item>
      </Col>
    </Row>
  );
};
