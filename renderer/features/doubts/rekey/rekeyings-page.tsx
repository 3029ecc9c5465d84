import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planRekeying } from '../../../domain/plan/planners/plan-rekey';
import type { Rekeying } from '../../../domain/records/rekeying';
import { type ReviewedTable, reviewedTables } from '../../../domain/records/review';
import { sampleSize } from '../../../domain/rekeying/draw-sample';
import { rekeyReport } from '../../../domain/rekeying/rekey-report';
import { proposedFields, rekeyableFields } from '../../../domain/rekeying/rekeyed-fields';
import { useRecords, useStore } from '../../../storage/hooks';
import { useView } from '../../../storage/use-view';
import { useActions } from '../../../ui/act/act-context';
import { markInteractive } from '../../../ui/act/mark-interactive';
import { useToday } from '../../../ui/act/today';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { PickField } from '../../../ui/fields/pick-field';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Section } from '../../../ui/parts/section';
import { rekeyBase } from '../doubts-address';
import { QueueHead } from '../queue-head';
import { useTwins } from '../use-twins';
import { useImports, usePopulation } from './use-population';

const whole = 'whole';

/** Which records, which fields, which seed: what a sample is drawn by. */
const DrawForm = () => {
  const words = useText();
  const { rekey, choices } = words;
  const { number, moment } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const today = useToday();
  const imports = useImports(store);
  const ownFields = useRecords('ownFields');
  const [of, setOf] = useState<ReviewedTable>('producers');
  const [from, setFrom] = useState<string>(whole);
  const [seed, setSeed] = useState(today.replaceAll('-', ''));
  const [fields, setFields] = useState<readonly string[]>(proposedFields(of));
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const picked = imports.find(({ seq }) => String(seq) === from) ?? null;
  const population = usePopulation(store, of, picked?.seq ?? null);
  const { draw } = rekey;
  const fileWords = picked ? draw.import(picked.label, moment(picked.at)) : null;
  const pickRegister = (next: string | null): void => {
    const table = reviewedTables.find((each) => each === next) ?? of;
    setOf(table);
    setFields(proposedFields(table));
  };
  const run = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (seed.trim() === '' || fields.length === 0 || !population || population.length === 0) return;
    const order = {
      id: store.newId(),
      of,
      from: fileWords,
      seed: seed.trim(),
      fields,
      drawnAt: store.now(),
      drawnBy: store.records('offices')[0]?.officerName ?? '',
      population,
      label: draw.label(choices.reviewedTable[of], seed.trim()),
    };
    const acted = await act(planRekeying(order));
    if (acted.ok) navigate(`${rekeyBase}/${order.id}`);
    else setRefused(acted.sentence);
  };
  const sizes = population && [number(sampleSize(population.length)), number(population.length)];
  return (
    <form className="rekey-draw" noValidate onSubmit={(event) => void run(event)}>
      <PickField
        label={draw.of}
        options={reviewedTables.map((value) => ({ value, label: choices.reviewedTable[value] }))}
        value={of}
        onPick={pickRegister}
        required
      />
      <PickField
        label={draw.from}
        options={[
          { value: whole, label: draw.whole },
          ...imports.map(({ seq, label, at }) => ({ value: String(seq), label: draw.import(label, moment(at)) })),
        ]}
        value={from}
        onPick={(next) => setFrom(next ?? whole)}
        required
      />
      <TextInput
        label={draw.seed}
        description={draw.seedHint}
        value={seed}
        error={asked && seed.trim() === '' ? draw.seedMissing : undefined}
        onChange={(event) => setSeed(event.currentTarget.value)}
        autoComplete="off"
      />
      <fieldset className="rekey-fields">
        <legend>{draw.fields}</legend>
        {rekeyableFields(of, ownFields).map(({ key }) => (
          <Checkbox
            key={key}
            label={fieldLabel(words, of, key)}
            checked={fields.includes(key)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setFields((now) => (on ? [...now, key] : now.filter((each) => each !== key)));
            }}
          />
        ))}
      </fieldset>
      {asked && fields.length === 0 && <p className="tone-lapsed">{draw.fieldsMissing}</p>}
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <div className="row">
        <span className="grow num">
          {population?.length === 0 ? draw.nothing : sizes ? draw.size(sizes[0] ?? '', sizes[1] ?? '') : '…'}
        </span>
        <Button type="submit" variant="filled" disabled={!population || population.length === 0}>
          {draw.action}
        </Button>
      </div>
    </form>
  );
};

const SampleLine = ({ rekeying }: { readonly rekeying: Rekeying }) => {
  const { rekey, choices, review } = useText();
  const { number, moment } = useFormat();
  const view = useView(['rekeyed', 'producers', 'products', 'buyers']);
  const report = rekeyReport(view, rekeying);
  const { list, draw } = rekey;
  const name = list.name(choices.reviewedTable[rekeying.of], rekeying.from ?? draw.whole);
  return (
    <li>
      <div className="grow">
        <p className="medium">{name}</p>
        <p className="mute num">
          {list.facts(rekeying.seed, moment(rekeying.drawnAt), rekeying.drawnBy || review.nobody)}
        </p>
        <p className="num">{list.state(number(report.typed), number(report.drawn), number(report.open))}</p>
      </div>
      <Button size="xs" component={Link} href={`${rekeyBase}/${rekeying.id}`} aria-label={`${list.open}: ${name}`}>
        {list.open}
      </Button>
    </li>
  );
};

/** Samples to be typed again: those that were drawn, and a new one (R10). */
export const RekeyingsPage = () => {
  const { rekey } = useText();
  const twins = useTwins();
  const samples = useRecords('rekeyings').toSorted((a, b) => (a.drawnAt < b.drawnAt ? 1 : -1));
  useEffect(markInteractive, []);
  return (
    <Page head={<QueueHead here="rekey" twins={twins?.length ?? null} />} body="sheet">
      <p className="mute">{rekey.explain}</p>
      <Section title={rekey.list.title}>
        {samples.length === 0 ? (
          <p className="mute">{rekey.list.none}</p>
        ) : (
          <ul className="need-list">
            {samples.map((rekeying) => (
              <SampleLine key={rekeying.id} rekeying={rekeying} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={rekey.draw.title}>
        <DrawForm />
      </Section>
    </Page>
  );
};
