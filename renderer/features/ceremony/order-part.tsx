import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type OrderTime, orderByRank, roundsAfterMidnight, runningOrder } from '../../domain/ceremony/running-order';
import { type CeremonyPart, clockTime } from '../../domain/records/ceremony';
import { useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { type LineColumn, LineEditor } from './line-editor';
import { PaperRows } from './paper-rows';
import type { CeremonyFacts } from './use-ceremony';

/** A whole number from `from` to `to`; null for anything else. */
export const wholeNumber = (typed: string, from: number, to: number): number | null => {
  const value = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= from && value <= to ? value : null;
};

interface TimingFieldProps {
  readonly label: string;
  readonly value: string;
  /** False when it cannot be read: the field says so and keeps what was typed. */
  readonly onLeave: (typed: string) => boolean;
  readonly wrong: string;
}

export const TimingField = ({ label, value, onLeave, wrong }: TimingFieldProps) => {
  const [error, setError] = useState<string | null>(null);
  return (
    <TextInput
      key={value}
      label={label}
      defaultValue={value}
      error={error}
      className="timing-field num"
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        setError(typed === value || onLeave(typed) ? null : wrong);
      }}
    />
  );
};

const Timing = ({ facts: { ceremony, save } }: { readonly facts: CeremonyFacts }) => {
  const { order } = useText().ceremony;
  const number = (key: 'perRound' | 'minutesPerRound', to: number) => (typed: string) => {
    const value = wholeNumber(typed, 1, to);
    if (value !== null) void save(() => ({ [key]: value }), order.saved);
    return value !== null;
  };
  return (
    <div className="row wrap timing">
      <TimingField
        label={order.startsAt}
        value={ceremony.startsAt}
        wrong={order.badTime}
        onLeave={(typed) => {
          const padded = typed.length === 4 ? `0${typed}` : typed;
          const read = clockTime.safeParse(padded.replace(/[hg.]/i, ':'));
          if (read.success) void save(() => ({ startsAt: read.data }), order.saved);
          return read.success;
        }}
      />
      <TimingField
        label={order.perRound}
        value={String(ceremony.perRound)}
        wrong={order.badNumber('1', '20')}
        onLeave={number('perRound', 20)}
      />
      <TimingField
        label={order.minutesPerRound}
        value={String(ceremony.minutesPerRound)}
        wrong={order.badNumber('1', '120')}
        onLeave={number('minutesPerRound', 120)}
      />
    </div>
  );
};

const usePartColumns = (): readonly LineColumn<CeremonyPart>[] => {
  const { lines, order } = useText().ceremony;
  return [
    {
      label: lines.part,
      width: 'minmax(120px, 2fr)',
      valueOf: ({ title }) => title,
      put: (part, title) => ({ ...part, title }),
    },
    {
      label: lines.who,
      width: 'minmax(140px, 3fr)',
      valueOf: ({ who }) => who ?? '',
      put: (part, who) => ({ ...part, who: who === '' ? null : who }),
    },
    {
      label: lines.minutes,
      width: '64px',
      numeric: true,
      wrong: order.badNumber('0', '600'),
      valueOf: ({ minutes }) => String(minutes),
      put: (part, typed) => {
        const minutes = wholeNumber(typed, 0, 600);
        return minutes === null ? null : { ...part, minutes };
      },
    },
  ];
};

/** A time that says when it is of a later day. */
const useClock = () => {
  const { order } = useText().ceremony;
  return ({ time, day }: OrderTime): string => order.clock(time, day);
};

const Parts = ({ facts, which }: { readonly facts: CeremonyFacts; readonly which: 'before' | 'after' }) => {
  const { order, lines } = useText().ceremony;
  const store = useStore();
  const columns = usePartColumns();
  const clock = useClock();
  const { ceremony, view, save } = facts;
  const keys = new Set(ceremony[which].map(({ key }) => key));
  const times = runningOrder(view, ceremony).flatMap((line) =>
    line.kind === 'part' && keys.has(line.part.key) ? [line] : [],
  );
  const [first, last] = [times[0], times.at(-1)];
  return (
    <Panel title={order[which]} {...(first && last ? { note: `${clock(first.from)} - ${clock(last.to)}` } : {})}>
      <LineEditor
        lines={ceremony[which]}
        columns={columns}
        nameOf={({ title }) => title}
        blank={() => ({ key: store.newId(), title: '', who: null, minutes: 5 })}
        add={lines.addPart}
        onChange={(change) => void save((now) => ({ [which]: change(now[which]) }), order.saved)}
      />
    </Panel>
  );
};

/** Order and times: parts before, rounds of signing, parts after. */
export const OrderPart = ({ facts }: { readonly facts: CeremonyFacts }) => {
  const { order } = useText().ceremony;
  const { view, conference, ceremony, save } = facts;
  const { number } = useFormat();
  const clock = useClock();
  const lines = runningOrder(view, ceremony);
  const end = lines.at(-1)?.to ?? { time: ceremony.startsAt, day: 0 };
  const late = roundsAfterMidnight(lines);
  return (
    <div className="ceremony-part">
      <div className="row wrap">
        <Timing facts={facts} />
        <span className="num mute timing-end">{order.ends(clock(end))}</span>
      </div>
      <p role="status" className={late > 0 ? 'tone-lapsed' : 'unseen'}>
        {late > 0 && order.afterMidnight(number(late))}
      </p>
      <Parts facts={facts} which="before" />
      <Panel
        title={order.papers}
        note={order.hint}
        more={
          <Button
            size="xs"
            onClick={() => void save(() => ({ order: orderByRank(view, conference.id) }), order.byRankDone)}
          >
            {order.byRank}
          </Button>
        }
      >
        <PaperRows facts={facts} />
      </Panel>
      <Parts facts={facts} which="after" />
    </div>
  );
};
