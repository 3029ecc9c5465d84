import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type CeremonyPaper, unitsOf } from '../../documents/ceremony/ceremony-papers';
import { outcomeCounts } from '../../domain/ceremony/signing-counts';
import { planOutcome } from '../../domain/plan/planners/plan-ceremony';
import type { SigningOutcome } from '../../domain/records/signing';
import { useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp, type StampState } from '../../ui/signs/stamp';
import { SumStrip } from '../../ui/signs/sum-strip';
import { outcomeOfKey } from './board-keys';
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
  readonly outcome: SigningOutcome;
  readonly current: boolean;
  readonly onPut: (outcome: SigningOutcome) => void;
  readonly onKeys: (event: KeyboardEvent<HTMLLIElement>) => void;
  readonly onFocus: () => void;
}

const BoardRow = ({ paper, outcome, current, onPut, onKeys, onFocus }: BoardRowProps) => {
  const { board } = useText().ceremony;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key each; the buttons do the same
    <li className={`board-row outcome-${outcome}`} onKeyDown={onKeys} onFocus={onFocus} aria-current={current}>
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

/** The board of the day: one key for each paper as it is signed, absent or put off; the figures feed the press note (Y5). */
export const BoardPart = ({
  facts: { papers, signings, view, conference, run },
}: {
  readonly facts: CeremonyFacts;
}) => {
  const { board } = useText().ceremony;
  const { number } = useFormat();
  const store = useStore();
  const list = useRef<HTMLOListElement>(null);
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
    list.current?.querySelectorAll('.board-row')[index]?.querySelector('button')?.focus();
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
      <ol ref={list} className="board-rows" aria-label={board.list}>
        {all.map((paper, index) => (
          <BoardRow
            key={paper.mou.id}
            paper={paper}
            outcome={signings.get(paper.mou.id)?.outcome ?? 'waiting'}
            current={index === current}
            onPut={(outcome) => put(paper, outcome)}
            onKeys={keys(paper, index)}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </ol>
    </div>
  );
};
