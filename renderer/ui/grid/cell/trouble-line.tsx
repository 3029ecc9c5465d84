import { Button } from '@mantine/core';
import { TroubleLines } from '../../form/trouble-lines';
import { useFormat, useText } from '../../language/language-context';
import { Stamp } from '../../signs/stamp';
import type { GridColumn } from '../column/grid-column';
import type { CellTrouble, HeldCell } from '../write/judge-row';

interface TroubleLineProps {
  readonly cell: HeldCell;
  readonly column: GridColumn;
  readonly labelOf: (key: string) => string;
  readonly onInsist: (why: string) => void;
  readonly onLetGo: () => void;
}

type OwnTrouble = Extract<CellTrouble, { kind: 'option' | 'locked' | 'waits' | 'unsaved' }>;

const useOwnWords = () => {
  const { grid } = useText();
  const { number } = useFormat();
  return (trouble: OwnTrouble, text: string, column: GridColumn, labelOf: (key: string) => string): string => {
    if (trouble.kind === 'locked') return grid.locked(column.label);
    if (trouble.kind === 'waits') return grid.waits(labelOf(trouble.missing));
    if (trouble.kind === 'unsaved') return grid.unsaved;
    return trouble.count === 0
      ? grid.optionUnknown(text, column.label)
      : grid.optionSeveral(text, number(trouble.count));
  };
};

const isOwn = (trouble: CellTrouble): trouble is OwnTrouble =>
  trouble.kind === 'option' || trouble.kind === 'locked' || trouble.kind === 'waits' || trouble.kind === 'unsaved';

/** Why the active cell is not stored, what to do about it, and for a doubt the way to keep it with a reason (R6). */
export const TroubleLine = ({ cell, column, labelOf, onInsist, onLetGo }: TroubleLineProps) => {
  const { grid } = useText();
  const wordsOf = useOwnWords();
  const { trouble, text } = cell;
  const soft = trouble.kind === 'waits' || trouble.kind === 'unsaved';
  return (
    <div className="sheet-trouble" role="status">
      {isOwn(trouble) ? (
        <span className={`trouble-line ${soft ? 'tone-lapsing' : 'tone-lapsed'}`}>
          <Stamp state={soft ? 'warning' : 'refused'} />
          <span>{wordsOf(trouble, text, column, labelOf)}</span>
        </span>
      ) : (
        <TroubleLines trouble={trouble} text={text} onInsist={(_value, why) => onInsist(why)} />
      )}
      <Button size="xs" variant="subtle" onClick={onLetGo}>
        {grid.letGo}
      </Button>
    </div>
  );
};
