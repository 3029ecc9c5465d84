import type { ReactNode } from 'react';
import { piecesOf, useNear } from './use-near';

interface PieceProps {
  /** px that it takes before it is drawn. */
  readonly height: number;
  readonly always: boolean;
  readonly children: () => ReactNode;
}

const Piece = ({ height, always, children }: PieceProps) => {
  const { ref, near } = useNear<HTMLTableSectionElement>(always);
  return <tbody ref={ref}>{near ? children() : <tr style={{ height }} />}</tbody>;
};

interface NearBodyProps<Line> {
  readonly lines: readonly Line[];
  /** px of a line as the style of the table gives it. */
  readonly lineHeight: number;
  /** A row with its key. */
  readonly children: (line: Line) => ReactNode;
}

const pieceSize = 100;
/** A province has some 130 communes, a conference as many papers: they are drawn whole. */
const drawnPieces = 2;

/** The body of a table of any length: two hundred lines at once, the others by the hundred when one comes near them. */
export const NearBody = <Line,>({ lines, lineHeight, children }: NearBodyProps<Line>) =>
  piecesOf(lines.length, pieceSize).map(({ from, end }, piece) => (
    <Piece key={from} height={(end - from) * lineHeight} always={piece < drawnPieces}>
      {() => lines.slice(from, end).map(children)}
    </Piece>
  ));
