import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useRef, useState } from 'react';
import type { CeremonyPaper } from '../../documents/ceremony/ceremony-papers';
import { unitsOf } from '../../documents/ceremony/ceremony-papers';
import { movedBy, type OrderLine, runningOrder } from '../../domain/ceremony/running-order';
import { useFormat, useText } from '../../ui/language/language-context';
import { useNear } from '../../ui/list/use-near';
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

/** px of a paper whose words stand on two lines. */
const rowHeight = 48;
/** So many papers are always drawn; a ceremony of more draws its other rounds when one comes near them. */
const drawnPapers = 100;
/** As many as stand on the first page: the others follow when it is on the screen. */
const drawnFirst = 18;

interface RoundRowsProps {
  readonly count: number;
  readonly always: boolean;
  readonly children: () => ReactNode;
}

/** The papers of a round. */
const RoundRows = ({ count, always, children }: RoundRowsProps) => {
  const { ref, near } = useNear<HTMLOListElement>(always);
  return (
    <ol ref={ref} className="order-rows" style={near ? undefined : { height: count * rowHeight }}>
      {near && children()}
    </ol>
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
  const rounds = runningOrder(view, ceremony).filter(
    (line): line is OrderLine & { kind: 'round' } => line.kind === 'round',
  );
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
  return (
    <div ref={list} className="order-rounds">
      {rounds.map(({ round, from, to, papers: inRound }) => (
        <section key={round} aria-label={words.round(number(round), from, to, number(inRound.length))}>
          <h3 className="num">{words.round(number(round), from, to, number(inRound.length))}</h3>
          <RoundRows always={(round - 1) * ceremony.perRound < drawn} count={inRound.length}>
            {() =>
              inRound.map(({ id }) => {
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
              })
            }
          </RoundRows>
        </section>
      ))}
    </div>
  );
};
