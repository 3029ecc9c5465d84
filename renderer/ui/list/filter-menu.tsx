import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../language/language-context';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly sign?: ReactNode;
}

interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly multiple?: boolean;
}

const described = (options: readonly FilterOption[], chosen: readonly string[], all: string): string => {
  if (chosen.length === 0) return all;
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');
};

/** One filter: its label and what it lets through, in words, on the button. */
export const FilterMenu = ({ label, options, chosen, onChange, multiple = false }: FilterMenuProps) => {
  const { ui } = useText();
  const pick = (value: string): void => {
    const on = chosen.includes(value);
    if (multiple) onChange(on ? chosen.filter((each) => each !== value) : [...chosen, value]);
    else onChange(on ? [] : [value]);
  };
  return (
    <Menu position="bottom-start" closeOnItemClick={!multiple}>
      <Menu.Target>
        <Button
          className={`filter-button ${chosen.length > 0 ? 'set' : ''}`}
          rightSection={<IconChevronDown className="icon" aria-hidden="true" />}
        >
          <span className="cut">
            {label}: <span className={chosen.length > 0 ? 'bold num' : ''}>{described(options, chosen, ui.all)}</span>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {chosen.length > 0 && (
          <>
            <Menu.Item onClick={() => onChange([])}>{ui.all}</Menu.Item>
            <Menu.Divider />
          </>
        )}
        {options.map(({ value, label: words, sign }) => (
          // A plain item keeps the role of a command, whatever it is given: only this one says whether it is on.
          <Menu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            closeMenuOnClick={!multiple}
            onChange={() => pick(value)}
          >
            <span className="row">
              {sign}
              {words}
            </span>
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
