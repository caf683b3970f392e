// A quarantined body put right: what came stands in a plain field, what is wrong beside it. People and their words are not shown; where
// the text says [kept] they stay as they came.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Alert, Button, Col, Input, Row, Skeleton, Space } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem, type FieldError } from '../../api/client.ts';
import { bodyQuery } from '../../api/run-queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { Problems } from './problems.tsx';

/** Where in the text a field is named first after the fields around it; null when it is not there. */
const placeOf = (text: string, path: string): { from: number; to: number } | null => {
  let found: { from: number; to: number } | null = null;
  for (const name of path.split('/').filter((part) => part !== '' && part !== 'body' && !/^\d+$/.test(part))) {
    const from = text.indexOf(`"${name}"`, found?.to ?? 0);
    if (from < 0) break;
    found = { from, to: from + name.length + 2 };
  }
  return found;
};

interface Props {
  readonly receipt: string;
  readonly problems: readonly FieldError[];
}

const Editor = ({ receipt, problems, came }: Props & { readonly came: unknown }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const field = useRef<TextAreaRef>(null);
  const [text, setText] = useState(() => JSON.stringify(came, null, 2));
  const [wrong, setWrong] = useState(problems);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (path: string) => {
    const place = placeOf(text, path);
    const area = field.current?.resizableTextArea?.textArea;
    area?.focus();
    if (place !== null) area?.setSelectionRange(place.from, place.to);
  };
  const correct = async () => {
    setFailure(null);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch (error) {
      setFailure(t('intake.json', { reason: (error as Error).message }));
      return;
    }
    setBusy(true);
    try {
      await ask(client.POST('/api/deliveries/{receipt}/correct', { params: { path: { receipt } }, body: { body } }));
      void message.success(t('intake.corrected'));
      await queries.invalidateQueries({ queryKey: ['deliveries'] });
    } catch (error) {
      if (error instanceof Problem && error.errors.length > 0) setWrong(error.errors);
      else setFailure(error instanceof Error ? error.message : t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} lg={14}>
        <Space orientation="vertical" style={{ width: '100%' }}>
          <label htmlFor="body">{t('intake.body')}</label>
          <Input.TextArea
            id="body"
            ref={field}
            className="code"
            rows={20}
            spellCheck={false}
            aria-describedby="body-hint"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <span id="body-hint">{t('intake.keptHint')}</span>
          {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
          <Button type="primary" loading={busy} onClick={() => void correct()}>
            {t('intake.correct')}
          </Button>
        </Space>
      </Col>
      <Col xs={24} lg={10}>
        <Problems problems={wrong} show={show} />
      </Col>
    </Row>
  );
};

export const Correction = ({ receipt, problems }: Props) => {
  const body = useQuery(bodyQuery(receipt));
  if (body.error !== null) return <Failure error={body.error} retry={() => void body.refetch()} />;
  return body.data === undefined ? (
    <Skeleton active />
  ) : (
    <Editor receipt={receipt} problems={problems} came={body.data.body} />
  );
};
