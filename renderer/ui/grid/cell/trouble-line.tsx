import { Button } from '@mantine/core';
import { TroubleLines } from '../../form/trouble-lines';
import { useFormat, useText } from '../../language/language-context';
import { Stamp } from '../../signs/stamp';
import type { GridColumn } from '../column/grid-column';
import type { CellTrouble, HeldCell } from '../write/judge-row';
import { troubleSentences } from './trouble-words';

interface TroubleLineProps {
  readonly cell: HeldCell;
  readonly column: GridColumn;
  readonly labelOf: (key: string) => string;
  readonly onInsist: (why: string) => void;
  readonly onLetGo: () => void;
}

const ownKinds = ['option', 'locked', 'masked', 'waits', 'unsaved'] as const;
type OwnTrouble = Extract<CellTrouble, { kind: (typeof ownKinds)[number] }>;

const isOwn = (trouble: CellTrouble): trouble is OwnTrouble => ownKinds.some((kind) => kind === trouble.kind);

/** Why the active cell is not stored, what to do about it, and for a doubt the way to keep it with a reason (R6). */
export const TroubleLine = ({ cell, column, labelOf, onInsist, onLetGo }: TroubleLineProps) => {
  const words = useText();
  const { number } = useFormat();
  const { trouble, text } = cell;
  const soft = trouble.kind === 'waits' || trouble.kind === 'unsaved';
  return (
    <div className="sheet-trouble" role="status">
      {isOwn(trouble) ? (
        <span className={`trouble-line ${soft ? 'tone-lapsing' : 'tone-lapsed'}`}>
          <Stamp state={soft ? 'warning' : 'refused'} />
          <span>{troubleSentences(cell, { words, column: column.label, labelOf, number })}</span>
        </span>
      ) : (
        <TroubleLines trouble={trouble} text={text} onInsist={(_value, why) => onInsist(why)} />
      )}
      <Button size="xs" variant="subtle" onClick={onLetGo}>
        {words.grid.letGo}
      </Button>
    </div>
  );
};
