import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { differences } from '../../domain/intake/registry/differences';
import type { DoubtAnswer } from '../../domain/plan/planners/plan-settle';
import type { Doubt, LikenessReason } from '../../domain/records/doubt';
import { isOwnKey } from '../../domain/records/own-value';
import type { PairTable } from '../../domain/records/pair';
import { tables } from '../../domain/records/tables';
import type { Dictionary } from '../../i18n/dictionary';
import { useRecords, useStore } from '../../storage/hooks';
import { fieldLabel } from '../../ui/fields/choice-words';
import { type ValueNames, valueWords } from '../../ui/fields/value-words';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useFormat, useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { AnswerButton, ChangeLines, QuestionHead } from './doubt-parts';
import { recordAddress } from './doubts-address';
import type { Candidate, DoubtRow } from './queue-rows';

export const reasonsSentence = ({ doubts, importing }: Dictionary, reasons: readonly LikenessReason[]): string =>
  reasons.length === 0
    ? doubts.contradicts
    : doubts.because(reasons.map((reason) => importing.preview.likeness[reason]).join(', '));

type Values = Readonly<Record<string, unknown>>;

/** What the rows of a question say of the record that it asks about. */
const saidValues = ({ about, producer, products }: Doubt): Values =>
  about === 'producer' ? producer.values : (products[0]?.values ?? {});

interface ShownIn {
  readonly table: PairTable;
  readonly names: ValueNames;
}

const SaidLines = ({
  table,
  names,
  values,
  place,
}: ShownIn & { readonly values: Values; readonly place: Doubt['producer']['place'] }) => {
  const words = useText();
  const keys = [...tables[table].fields.map(({ key }) => key), ...Object.keys(values).filter(isOwnKey)];
  const lines = keys.flatMap((key) => {
    const shown = valueWords(words, table, key, values[key], names);
    return shown === '' || values[key] === 'unknown' ? [] : [{ key, label: fieldLabel(words, table, key), shown }];
  });
  const unread = [place.commune, place.district, place.province].filter((part) => part !== undefined).join(', ');
  const placed = unread === '' ? [] : [{ key: 'place', label: words.doubts.listPlace, shown: unread }];
  return (
    <dl className="doubt-lines">
      {[...lines, ...placed].map(({ key, label, shown }) => (
        <div key={key}>
          <dt className="mute">{label}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Recognitions and goods that wait with the question. */
const Goods = ({ products }: Pick<Doubt, 'products'>) => {
  const { doubts, ui } = useText();
  const { number } = useFormat();
  if (products.length === 0) return null;
  const lineOf = ({ values, certificates }: Doubt['products'][number]): string =>
    [
      values.name,
      values.packaging,
      ...certificates.flatMap(({ values: { stars }, decision }) => [
        stars === null || stars === undefined ? '' : ui.star(stars),
        decision?.number ?? '',
      ]),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div>
      <p className="mute">{doubts.goods(number(products.length))}</p>
      <ul>
        {products.map((product) => (
          <li key={`${product.row.file ?? ''} ${product.row.sheet ?? ''} ${product.row.row} ${product.values.name}`}>
            {lineOf(product)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const WouldChange = ({
  candidate,
  values,
  names,
}: {
  readonly candidate: Candidate;
  readonly values: Values;
  readonly names: ValueNames;
}) => {
  const words = useText();
  const { table, record } = candidate;
  if (!record) return <p className="mute">{words.doubts.candidateGone}</p>;
  const known: Values = { ...record };
  return <ChangeLines table={table} names={names} changes={differences(known, values, table === 'producers')} />;
};

const telling: { readonly [T in PairTable]: readonly string[] } = {
  producers: ['taxCode', 'phones', 'communeCode', 'addressText', 'representative'],
  products: ['packaging', 'retailPriceMin', 'subgroupCode'],
};

/** What tells two records of one name apart. */
const TellingLine = ({ candidate, names }: { readonly candidate: Candidate; readonly names: ValueNames }) => {
  const words = useText();
  const { number } = useFormat();
  const products = useRecords('products');
  const { table, id, record } = candidate;
  if (!record) return null;
  const values: Values = record;
  const facts = telling[table].map((field) => valueWords(words, table, field, values[field], names));
  const own = table === 'producers' ? products.filter(({ producerId }) => producerId === id) : [];
  const goods = own.slice(0, 3).map(({ name }) => name);
  const count = table === 'producers' ? words.doubts.has(number(own.length)) : '';
  const line = [...facts, own.length > 0 ? `${count}: ${goods.join(', ')}${own.length > 3 ? '…' : ''}` : count];
  return <p className="num">{line.filter((part) => part !== '').join(' · ')}</p>;
};

interface CandidateBoxProps {
  readonly candidate: Candidate;
  readonly place: number;
  readonly values: Values;
  readonly names: ValueNames;
  readonly onChoose: () => void;
}

const CandidateBox = ({ candidate, place, values, names, onChoose }: CandidateBoxProps) => {
  const words = useText();
  const { doubts } = words;
  const { table, id, record, name, reasons } = candidate;
  return (
    <li className="doubt-candidate">
      <h3>{name || doubts.gone}</h3>
      <TellingLine candidate={candidate} names={names} />
      <p className="mute">{reasonsSentence(words, reasons)}</p>
      <WouldChange candidate={candidate} values={values} names={names} />
      <div className="doubt-answers">
        <AnswerButton
          answerKey={String(place + 1)}
          label={doubts.isThis}
          name={name}
          disabled={!record}
          onChoose={onChoose}
        />
        {record && (
          <Button size="xs" variant="subtle" component={Link} href={recordAddress(table, id)}>
            {doubts.openRecord}
            <span className="unseen">: {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
};

interface DoubtInspectorProps {
  readonly row: DoubtRow | undefined;
  readonly onAnswer: (answer: DoubtAnswer) => void;
}

/** The chosen question: what the file says, which records it may be, what each answer would write. */
export const DoubtInspector = ({ row, onAnswer }: DoubtInspectorProps) => {
  const { doubts } = useText();
  const { number } = useFormat();
  const names = useRecordNames(useStore());
  if (!row) {
    return (
      <Inspector label={doubts.inspector} width="wide">
        <p className="faint">{doubts.choose}</p>
      </Inspector>
    );
  }
  const { doubt, candidates } = row;
  const { about, producer, products } = doubt;
  const kind = about === 'producer' ? 'producer' : 'product';
  const table = about === 'producer' ? 'producers' : 'products';
  const values = saidValues(doubt);
  const more = (about === 'producer' ? Math.max(producer.rows.length, products.length) : 1) - 1;
  return (
    <Inspector label={doubts.inspector} width="wide">
      <QuestionHead row={row} question={doubts.question[kind]} more={more > 0 ? doubts.moreRows(number(more)) : ''} />
      <ul>
        {candidates.map((candidate, place) => (
          <CandidateBox
            key={candidate.id}
            candidate={candidate}
            place={place}
            values={values}
            names={names}
            onChoose={() => onAnswer({ recordId: candidate.id })}
          />
        ))}
      </ul>
      <div className="doubt-answers">
        <AnswerButton answerKey="M" label={doubts.isNew[kind]} onChoose={() => onAnswer('new')} />
        <AnswerButton answerKey="B" label={doubts.skip} onChoose={() => onAnswer('skip')} />
      </div>
      <div>
        <p className="mute">{doubts.says}</p>
        <SaidLines table={table} names={names} values={values} place={about === 'producer' ? producer.place : {}} />
      </div>
      <Goods products={products} />
    </Inspector>
  );
};
