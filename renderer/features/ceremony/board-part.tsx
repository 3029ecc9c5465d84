import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type CeremonyPaper, unitsOf } from '../../documents/ceremony/ceremony-papers';
import { outcomeCounts } from '../../domain/ceremony/signing-counts';
import { planOutcome } from '../../domain/plan/planners/plan-ceremony';
import type { SigningOutcome } from '../../domain/records/signing';
import { useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { piecesOf, useNear } from '../../ui/list/use-near';
import { Stamp, type StampState } from '../../ui/signs/stamp';
import { SumStrip } from '../../ui/signs/sum-strip';
import { outcomeOfKey } from './board-keys';
import { paperHeight } from './paper-height';
import type { CeremonyFacts } from './use-ceremony';

const stamps: { readonly [O in SigningOutcome]: StampState } = {
  signed: 'valid',
  absent: 'refused',
  postponed: 'lapsing',
  waiting: 'none',
};
const shown = ['signed', 'absent', 'postponed', 'waiting'] as const;

interface BoardRowProps {
  readonly paper: CeremonyPaper;
  /** Among all of them, from 0. */
  readonly index: number;
  readonly outcome: SigningOutcome;
  readonly current: boolean;
  readonly onPut: (outcome: SigningOutcome) => void;
  readonly onKeys: (event: KeyboardEvent<HTMLLIElement>) => void;
  readonly onFocus: () => void;
}

const BoardRow = ({ paper, index, outcome, current, onPut, onKeys, onFocus }: BoardRowProps) => {
  const { board } = useText().ceremony;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key each; the buttons do the same
    <li
      className={`board-row outcome-${outcome}`}
      data-index={index}
      onKeyDown={onKeys}
      onFocus={onFocus}
      aria-current={current}
    >
      <Stamp state={stamps[outcome]} />
      <span className="num order-number">{paper.number}</span>
      <span className="grow">
        <span className="medium">{unitsOf(paper)}</span>
        <br />
        <span className="mute">{paper.signers.map(({ name }) => name).join(' - ')}</span>
      </span>
      <span className="row board-buttons" role="group" aria-label={`${paper.number} ${unitsOf(paper)}`}>
        {shown.map((each) => (
          <Button
            key={each}
            size="xs"
            variant={each === outcome ? 'light' : 'default'}
            aria-pressed={each === outcome}
            onClick={() => onPut(each)}
          >
            {board.buttons[each]}
          </Button>
        ))}
      </span>
    </li>
  );
};

const pieceSize = 100;

interface BoardPieceProps {
  readonly label: string;
  /** Index of its first paper, from 0. */
  readonly from: number;
  readonly end: number;
  readonly children: () => ReactNode;
}

/** A hundred papers, drawn when one comes near them; the first hundred always. */
const BoardPiece = ({ label, from, end, children }: BoardPieceProps) => {
  const { ref, near } = useNear<HTMLOListElement>(from === 0);
  return (
    <ol
      ref={ref}
      className="board-rows"
      aria-label={label}
      start={from + 1}
      style={near ? undefined : { height: (end - from) * paperHeight }}
    >
      {near && children()}
    </ol>
  );
};

/** The board of the day: one key for each paper as it is signed, absent or put off; the figures feed the press note (Y5). */
export const BoardPart = ({
  facts: { papers, signings, view, conference, run },
}: {
  readonly facts: CeremonyFacts;
}) => {
  const { board } = useText().ceremony;
  const { number } = useFormat();
  const store = useStore();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const all = [...papers.values()];
  const counts = outcomeCounts(view, conference.id);
  const put = (paper: CeremonyPaper, outcome: SigningOutcome): void => {
    void run(
      () => planOutcome(store, paper.mou.id, outcome, store.newId),
      board.done(paper.number, board.outcomes[outcome]),
    );
  };
  const focusRow = (index: number): void =>
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();
  const keys = (paper: CeremonyPaper, index: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const outcome = outcomeOfKey[event.code];
    if (outcome) {
      put(paper, outcome);
      if (index + 1 < all.length) focusRow(index + 1);
    } else if (event.key === 'ArrowDown') focusRow(Math.min(all.length - 1, index + 1));
    else if (event.key === 'ArrowUp') focusRow(Math.max(0, index - 1));
    else return;
    event.preventDefault();
  };
  return (
    <div className="ceremony-part">
      <SumStrip
        label={board.sum}
        total={{ key: 'all', count: all.length, caption: board.total }}
        parts={shown.map((outcome) => ({
          key: outcome,
          count: counts[outcome].papers,
          caption: (
            <>
              <Stamp state={stamps[outcome]} />
              <span className="cut">{board.outcomes[outcome]}</span>
            </>
          ),
        }))}
      />
      <p className="num" role="status">
        {board.counts(number(counts.signed.papers), number(counts.signed.pairs), number(counts.signed.firms))}
      </p>
      <p className="mute">{board.keys}</p>
      <div ref={list}>
        {piecesOf(all.length, pieceSize).map(({ from, end }) => (
          <BoardPiece key={from} label={board.list} from={from} end={end}>
            {() =>
              all
                .slice(from, end)
                .map((paper, at) => (
                  <BoardRow
                    key={paper.mou.id}
                    paper={paper}
                    index={from + at}
                    outcome={signings.get(paper.mou.id)?.outcome ?? 'waiting'}
                    current={from + at === current}
                    onPut={(outcome) => put(paper, outcome)}
                    onKeys={keys(paper, from + at)}
                    onFocus={() => setCurrent(from + at)}
                  />
                ))
            }
          </BoardPiece>
        ))}
      </div>
    </div>
  );
};
