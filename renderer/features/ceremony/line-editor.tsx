import { Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { movedBy } from '../../domain/ceremony/running-order';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useText } from '../../ui/language/language-context';
import { useLineFocus } from './use-line-focus';

export interface LineColumn<L> {
  readonly label: string;
  readonly width: string;
  readonly valueOf: (line: L) => string;
  readonly numeric?: true;
  /** What is said of text that cannot be read. */
  readonly wrong?: string;
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

/** One field of a line; text that cannot be read stays, and is said to be unread. */
const LineField = <L,>({
  line,
  column,
  label,
  onLeave,
}: {
  readonly line: L;
  readonly column: LineColumn<L>;
  readonly label: string;
  /** Typed text that can be read, other than what stands there. */
  readonly onLeave: (typed: string) => void;
}) => {
  const [unread, setUnread] = useState(false);
  const shown = column.valueOf(line);
  const leave = (typed: string): void => {
    const readable = column.put(line, typed) !== null;
    setUnread(!readable);
    if (readable && typed !== shown) onLeave(typed);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={column.label}
      defaultValue={shown}
      error={unread ? column.wrong : undefined}
      className={column.numeric ? 'num' : ''}
      inputMode={column.numeric ? 'numeric' : 'text'}
      onBlur={(event) => leave(normaliseLine(event.currentTarget.value))}
    />
  );
};

/** A short list that is typed, moved and shortened by hand; each field is saved when it is left. */
export const LineEditor = <L extends { readonly key: string }>(props: LineEditorProps<L>) => {
  const { lines, columns, nameOf, blank, add, onChange } = props;
  const { ceremony } = useText();
  const words = ceremony.lines;
  const tracks = `${columns.map(({ width }) => width).join(' ')} auto`;
  const { box, want } = useLineFocus(lines);
  const leave = ({ key }: L, column: LineColumn<L>, typed: string): void =>
    onChange((now) => now.map((each) => (each.key === key ? (column.put(each, typed) ?? each) : each)));
  const move = ({ key }: L, index: number, by: -1 | 1): void => {
    want({ at: 'moved', key, by });
    onChange((now) => movedBy(now, index, by));
  };
  const remove = (line: L, index: number): void => {
    want({ at: 'removed', key: line.key, index });
    onChange((now) => now.filter(({ key }) => key !== line.key));
  };
  return (
    <div className="line-editor" ref={box}>
      {lines.map((line, index) => {
        const name = nameOf(line) || words.unnamed;
        return (
          <div key={line.key} className="line-row" style={{ gridTemplateColumns: tracks }}>
            {columns.map((column) => (
              <LineField
                key={`${column.label} ${column.valueOf(line)}`}
                line={line}
                column={column}
                label={words.field(column.label, String(index + 1))}
                onLeave={(typed) => leave(line, column, typed)}
              />
            ))}
            <span className="row line-buttons">
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.up(name)}
                title={words.up(name)}
                disabled={index === 0}
                onClick={() => move(line, index, -1)}
              >
                <IconArrowUp className="icon" aria-hidden="true" />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.down(name)}
                title={words.down(name)}
                disabled={index === lines.length - 1}
                onClick={() => move(line, index, 1)}
              >
                <IconArrowDown className="icon" aria-hidden="true" />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.remove(name)}
                title={words.remove(name)}
                onClick={() => remove(line, index)}
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
        onClick={() => {
          want({ at: 'added', index: lines.length });
          onChange((now) => [...now, blank()]);
        }}
      >
        {add}
      </Button>
    </div>
  );
};
