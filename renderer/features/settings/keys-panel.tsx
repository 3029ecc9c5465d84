import { useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

/** Null: keys whose names are words. */
const keys = [
  ['find', 'Ctrl K'],
  ['undo', 'Ctrl Z'],
  ['save', 'Ctrl S'],
  ['panel', 'F6'],
  ['rows', null],
  ['open', 'Enter'],
  ['select', 'Space'],
  ['selectAll', 'Ctrl A'],
  ['cancel', 'Esc'],
] as const;

/** The work without a mouse. */
export const KeysPanel = () => {
  const { settings } = useText();
  return (
    <Panel title={settings.keys.title}>
      <dl className="settings-inside settings-keys">
        {keys.map(([action, key]) => (
          <div key={action}>
            <dt>
              <kbd>{key ?? settings.keys.arrows}</kbd>
            </dt>
            <dd>{settings.keys.actions[action]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
