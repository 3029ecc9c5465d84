import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { type FoundRecord, findRecords } from './find-records';

/** The field that Ctrl+K goes to. */
export const findFieldId = 'find-in-registry';

/** Search over every register: type, arrow, Enter opens. The text is the field's own; results follow a frame behind. */
export const Find = () => {
  const { app, ui } = useText();
  const store = useStore();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundRecord[]>([]);
  const frame = useRef(0);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const change = (next: string): void => {
    setText(next);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      setFound(findRecords(store, next));
      if (next.trim() === '') box.closeDropdown();
      else {
        box.openDropdown();
        box.selectFirstOption();
      }
    });
  };
  const open = (address: string): void => {
    box.closeDropdown();
    setText('');
    setFound([]);
    navigate(address);
  };
  return (
    <search className="deck-find">
      <Combobox store={box} onOptionSubmit={open} shadow="md" width={400} position="bottom-end">
        <Combobox.Target>
          <TextInput
            id={findFieldId}
            aria-label={app.find.label}
            placeholder={app.find.placeholder}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onFocus={() => text.trim() !== '' && box.openDropdown()}
            onBlur={() => box.closeDropdown()}
            leftSection={<IconSearch className="icon" aria-hidden="true" />}
            rightSection={<kbd>Ctrl K</kbd>}
            rightSectionWidth={52}
            rightSectionPointerEvents="none"
            spellCheck={false}
            autoComplete="off"
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options className="find-results" aria-label={app.find.results}>
            {found.map(({ address, kind, name, note }) => (
              <Combobox.Option key={address} value={address}>
                <span className="row">
                  <span className="grow cut medium">{name}</span>
                  <span className="mute nowrap">{app.find[kind]}</span>
                </span>
                {note !== '' && <span className="find-note mute cut">{note}</span>}
              </Combobox.Option>
            ))}
            {found.length === 0 && (
              <Combobox.Empty>{text.trim() === '' ? ui.nothingFound : app.find.none(text.trim())}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
};
