import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useRef, useState } from 'react';
import type { CeremonyPaper } from '../../documents/ceremony/ceremony-papers';
import { unitsOf } from '../../documents/ceremony/ceremony-papers';
import { movedBy, type OrderLine, type OrderTime, runningOrder } from '../../domain/ceremony/running-order';
import { useFormat, useText } from '../../ui/language/language-context';
import { piecesOf, useNear } from '../../ui/list/use-near';
import { paperHeight } from './paper-height';
import type { CeremonyFacts } from './use-ceremony';

interface PaperRowProps {
  readonly paper: CeremonyPaper;
  readonly place: number;
  readonly last: boolean;
  readonly over: boolean;
  readonly onMove: (by: number) => void;
  readonly onDrag: () => void;
  readonly onOver: () => void;
  readonly onDrop: () => void;
}

const signersWords = ({ signers }: CeremonyPaper): string =>
  signers.map(({ name, title }) => `${name}, ${title}`).join(' - ');

const PaperRow = ({ paper, place, last, over, onMove, onDrag, onOver, onDrop }: PaperRowProps) => {
  const { order } = useText().ceremony;
  const name = order.row(String(place), paper.number, unitsOf(paper));
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and drag move it; its buttons do the same
    <li
      className={`order-row${over ? ' over' : ''}`}
      data-place={place}
      draggable
      onKeyDown={press}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', paper.mou.id);
        onDrag();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <IconGripVertical className="icon faint" aria-hidden="true" />
      <span className="num order-place">{place}</span>
      <span className="num order-number">{paper.number}</span>
      <span className="grow">
        <span className="medium">{unitsOf(paper)}</span>
        <br />
        <span className="mute">{signersWords(paper)}</span>
      </span>
      <span className="row line-buttons">
        <Button
          size="xs"
          variant="subtle"
          aria-label={`${order.up}. ${name}`}
          title={order.up}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp className="icon" aria-hidden="true" />
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={`${order.down}. ${name}`}
          title={order.down}
          disabled={last}
          onClick={() => onMove(1)}
        >
          <IconArrowDown className="icon" aria-hidden="true" />
        </Button>
      </span>
    </li>
  );
};

/** px of the line over a round. */
const headHeight = 33;
/** So many papers are always drawn; a ceremony of more draws its other rounds when one comes near them. */
const drawnPapers = 100;
/** As many as stand on the first page: the others follow when it is on the screen. */
const drawnFirst = 18;
/** Rounds of about so many papers come together: a ceremony of a thousand papers has a hundred rounds and more. */
const papersOfPiece = 24;

type Round = OrderLine & { readonly kind: 'round' };

interface RoundsPieceProps {
  readonly rounds: readonly Round[];
  readonly always: boolean;
  readonly children: (round: Round) => ReactNode;
}

/** Some rounds after one another. */
const RoundsPiece = ({ rounds, always, children }: RoundsPieceProps) => {
  const { ref, near } = useNear<HTMLDivElement>(always);
  const papers = rounds.reduce((sum, round) => sum + round.papers.length, 0);
  const style = near ? undefined : { height: rounds.length * headHeight + papers * paperHeight };
  return (
    <div ref={ref} style={style}>
      {near && rounds.map(children)}
    </div>
  );
};

/** Rounds of signing with their times; a paper is moved with the pointer, with keys or with its buttons (Y1). */
export const PaperRows = ({ facts }: { readonly facts: CeremonyFacts }) => {
  const { order: words } = useText().ceremony;
  const { number } = useFormat();
  const { papers, ceremony, view, save } = facts;
  const drawn = useDeferredValue(drawnPapers, drawnFirst);
  const dragged = useRef<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const ids = [...papers.keys()];
  const places = new Map(ids.map((id, index) => [id, index]));
  const rounds = runningOrder(view, ceremony).filter((line): line is Round => line.kind === 'round');
  const list = useRef<HTMLDivElement>(null);
  const follow = async (order: readonly string[], index: number, by: number): Promise<void> => {
    await save(() => ({ order }), words.moved);
    // The keyboard goes with the paper, so that the next press moves the same one.
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-place="${index + 1}"] button`);
    const button = buttons?.[by < 0 ? 0 : 1];
    (button?.disabled ? buttons?.[by < 0 ? 1 : 0] : button)?.focus();
  };
  const move = (index: number, by: number): void => {
    const moved = movedBy(ids, index, by);
    if (moved === ids) return;
    void follow(moved, index + by, by);
  };
  const drop = (index: number): void => {
    if (dragged.current !== null) move(dragged.current, index - dragged.current);
    dragged.current = null;
    setOver(null);
  };
  const row = (id: string) => {
    const paper = papers.get(id);
    const index = places.get(id) ?? -1;
    return (
      paper && (
        <PaperRow
          key={id}
          paper={paper}
          place={index + 1}
          last={index === ids.length - 1}
          over={over === index}
          onMove={(by) => move(index, by)}
          onDrag={() => {
            dragged.current = index;
          }}
          onOver={() => setOver(index)}
          onDrop={() => drop(index)}
        />
      )
    );
  };
  const head = (round: number, from: OrderTime, to: OrderTime, inRound: number): string =>
    words.round(number(round), words.clock(from.time, from.day), words.clock(to.time, to.day), number(inRound));
  return (
    <div ref={list} className="order-rounds">
      {piecesOf(rounds.length, Math.ceil(papersOfPiece / ceremony.perRound)).map(({ from, end }) => (
        <RoundsPiece key={from} rounds={rounds.slice(from, end)} always={from * ceremony.perRound < drawn}>
          {({ round, from: begins, to, papers: inRound }) => (
            <section key={round} aria-label={head(round, begins, to, inRound.length)}>
              <h3 className="num">{head(round, begins, to, inRound.length)}</h3>
              <ol className="order-rows">{inRound.map(({ id }) => row(id))}</ol>
            </section>
          )}
        </RoundsPiece>
      ))}
    </div>
  );
};
