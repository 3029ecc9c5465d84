import { memo, useEffect } from 'react';
import { KeyCap } from '../../ui/keys/key-list';
import { useText } from '../../ui/language/language-context';
import type { PaletteGroup, PaletteRow } from './palette-rows';

export const paletteOptionId = (key: string): string => `palette-${key}`;

interface OptionProps {
  readonly row: PaletteRow;
  readonly chosen: boolean;
  readonly onPick: (row: PaletteRow) => void;
}

const Option = memo(({ row, chosen, onPick }: OptionProps) => {
  const Sign = row.icon;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which says which option is active
    <div
      id={paletteOptionId(row.key)}
      className={`palette-option ${chosen ? 'on' : ''}`}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(row)}
    >
      <Sign className="icon" aria-hidden="true" />
      <span className="palette-name cut">{row.name}</span>
      {row.note !== '' && <span className="palette-note mute cut num">{row.note}</span>}
      {row.combo !== null && <KeyCap combo={row.combo} />}
    </div>
  );
});

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly chosen: string | null;
  readonly onPick: (row: PaletteRow) => void;
}

/** The options under the field, by group. */
export const PaletteList = ({ id, groups, chosen, onPick }: PaletteListProps) => {
  const { palette } = useText();
  useEffect(() => {
    if (chosen !== null) document.getElementById(paletteOptionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div id={id} className="palette-list" role="listbox" aria-label={palette.results}>
      {groups.map(({ key, rows }) => (
        <div key={key} role="group" aria-label={palette.groups[key]}>
          <div className="palette-group" aria-hidden="true">
            {palette.groups[key]}
          </div>
          {rows.map((row) => (
            <Option key={row.key} row={row} chosen={row.key === chosen} onPick={onPick} />
          ))}
        </div>
      ))}
    </div>
  );
};
