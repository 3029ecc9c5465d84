import { Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { movedBy } from '../../domain/ceremony/running-order';
import { useText } from '../../ui/language/language-context';

export interface LineColumn<L> {
  readonly label: string;
  readonly width: string;
  readonly valueOf: (line: L) => string;
  readonly numeric?: true;
  /** The line with what was typed; null when it cannot be read. */
  readonly put: (line: L, typed: string) => L | null;
}

interface LineEditorProps<L> {
  readonly lines: readonly L[];
  readonly columns: readonly LineColumn<L>[];
  readonly nameOf: (line: L) => string;
  readonly blank: () => L;
  readonly add: string;
  /** Changes the lines as they are when the change is made. */
  readonly onChange: (change: (lines: readonly L[]) => readonly L[]) => void;
}

/** A short list that is typed, moved and shortened by hand; each field is saved when it is left. */
export const LineEditor = <L extends { readonly key: string }>(props: LineEditorProps<L>) => {
  const { lines, columns, nameOf, blank, add, onChange } = props;
  const { ceremony } = useText();
  const words = ceremony.lines;
  const tracks = `${columns.map(({ width }) => width).join(' ')} auto`;
  const leave = (index: number, column: LineColumn<L>, typed: string): void => {
    const line = lines[index];
    if (!line || typed.trim() === column.valueOf(line)) return;
    if (column.put(line, typed.trim()) === null) return;
    onChange((now) => now.map((each) => (each.key === line.key ? (column.put(each, typed.trim()) ?? each) : each)));
  };
  return (
    <div className="line-editor">
      {lines.map((line, index) => {
        const name = nameOf(line) || words.unnamed;
        return (
          <div key={line.key} className="line-row" style={{ gridTemplateColumns: tracks }}>
            {columns.map((column) => (
              <TextInput
                key={`${column.label} ${column.valueOf(line)}`}
                aria-label={words.field(column.label, String(index + 1))}
                placeholder={column.label}
                defaultValue={column.valueOf(line)}
                className={column.numeric ? 'num' : ''}
                inputMode={column.numeric ? 'numeric' : 'text'}
                onBlur={(event) => leave(index, column, event.currentTarget.value)}
              />
            ))}
            <span className="row line-buttons">
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.up(name)}
                title={words.up(name)}
                disabled={index === 0}
                onClick={() => onChange((now) => movedBy(now, index, -1))}
              >
                <IconArrowUp className="icon" aria-hidden="true" />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.down(name)}
                title={words.down(name)}
                disabled={index === lines.length - 1}
                onClick={() => onChange((now) => movedBy(now, index, 1))}
              >
                <IconArrowDown className="icon" aria-hidden="true" />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.remove(name)}
                title={words.remove(name)}
                onClick={() => onChange((now) => now.filter(({ key }) => key !== line.key))}
              >
                <IconX className="icon" aria-hidden="true" />
              </Button>
            </span>
          </div>
        );
      })}
      <Button
        size="xs"
        leftSection={<IconPlus className="icon" aria-hidden="true" />}
        onClick={() => onChange((now) => [...now, blank()])}
      >
        {add}
      </Button>
    </div>
  );
};
