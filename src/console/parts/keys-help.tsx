// What each key does.
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS = [
  ['J / K', 'move'],
  ['Enter', 'open'],
  ['C', 'claim'],
  ['D', 'delegate'],
  ['X', 'choose'],
  ['A', 'chooseAll'],
  ['U', 'scope'],
  ['/', 'search'],
  ['1-9', 'offer'],
  ['?', 'help'],
] as const;

export default function KeysHelp({ close }: { readonly close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('keys.title')} footer={null} onCancel={close}>
      <dl className="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
