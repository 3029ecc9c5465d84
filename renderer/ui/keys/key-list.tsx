import { Fragment } from 'react';
import type { Dictionary } from '../../i18n/dictionary';
import { useText } from '../language/language-context';
import { type KeyGroup, shortcutGroups } from './shortcuts';
import './key-list.css';

const capOf = (names: Dictionary['keys']['names'], key: string): string =>
  Object.entries(names).find(([name]) => name === key)?.[1] ?? key;

/** `Ctrl + K` on one key cap, in the words of the officer's keyboard. */
export const KeyCap = ({ combo }: { readonly combo: string }) => {
  const { keys } = useText();
  const caps = combo.split('+').map((key) => capOf(keys.names, key));
  return <kbd>{caps.join(' + ')}</kbd>;
};

const Group = ({ group }: { readonly group: KeyGroup }) => {
  const { keys } = useText();
  const shortcuts = shortcutGroups.find((each) => each.group === group)?.shortcuts ?? [];
  return (
    <section className="key-group">
      <h3>{keys.groups[group]}</h3>
      <dl>
        {shortcuts.map(({ action, keys: combos }) => (
          <div key={action}>
            <dt>
              {combos.map((combo, index) => (
                <Fragment key={combo}>
                  {index > 0 && ' '}
                  <KeyCap combo={combo} />
                </Fragment>
              ))}
            </dt>
            <dd>{keys.actions[action]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Every key of the program, read from the registry that the program itself uses. */
export const KeyList = () => {
  const { keys } = useText();
  return (
    <div className="key-list">
      <p className="mute">{keys.lead}</p>
      <div className="key-groups">
        {shortcutGroups.map(({ group }) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </div>
  );
};
