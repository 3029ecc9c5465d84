import { KeyList } from '../../ui/keys/key-list';
import { useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

/** The work without a mouse. */
export const KeysPanel = () => {
  const { keys } = useText();
  return (
    <Panel title={keys.title}>
      <div className="settings-inside">
        <KeyList />
      </div>
    </Panel>
  );
};
