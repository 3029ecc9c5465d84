import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import {
  type ClauseCondition,
  clauseConditions,
  type Wording,
  type WordingArticle,
  type WordingBasis,
} from '../../domain/records/mou-template';
import { useFormat, useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { ClauseLine } from './clause-line';

interface WordingFormProps {
  readonly wording: Wording;
  readonly onChange: (wording: Wording) => void;
}

const ConditionChoice = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: ClauseCondition;
  readonly onChange: (condition: ClauseCondition) => void;
}) => {
  const { clauses } = useText();
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      data={clauseConditions.map((each) => ({ value: each, label: clauses.conditions[each] }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(clauseConditions.find((each) => each === chosen) ?? 'always');
      }}
    />
  );
};

interface ArticleFormProps {
  readonly article: WordingArticle;
  readonly place: number;
  readonly last: boolean;
  readonly onChange: (article: WordingArticle) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

const ArticleForm = ({ article, place, last, onChange, onMove, onRemove }: ArticleFormProps) => {
  const { clauses } = useText();
  const { number } = useFormat();
  const name = clauses.article(number(place));
  const { clauses: texts } = article;
  return (
    <fieldset className="clause-article">
      <legend className="medium num">{name}</legend>
      <div className="row wrap">
        <TextInput
          className="grow"
          aria-label={clauses.titleOf(name)}
          value={article.title}
          onChange={(event) => onChange({ ...article, title: event.currentTarget.value })}
        />
        <ConditionChoice
          label={clauses.conditionOf(name)}
          value={article.condition}
          onChange={(condition) => onChange({ ...article, condition })}
        />
      </div>
      {texts.map((text, index) => (
        <ClauseLine
          // oxlint-disable-next-line react/no-array-index-key -- clauses have nothing but their order
          key={index}
          label={clauses.clauseOf(name, number(index + 1))}
          text={text}
          onChange={(next) => onChange({ ...article, clauses: texts.map((each, at) => (at === index ? next : each)) })}
        />
      ))}
      <div className="row wrap">
        <Button size="xs" onClick={() => onChange({ ...article, clauses: [...texts, ''] })}>
          {clauses.addClause}
        </Button>
        {texts.length > 1 && (
          <Button size="xs" onClick={() => onChange({ ...article, clauses: texts.slice(0, -1) })}>
            {clauses.removeClause}
          </Button>
        )}
        <Button size="xs" disabled={place === 1} aria-label={clauses.upOf(name)} onClick={() => onMove(-1)}>
          {clauses.up}
        </Button>
        <Button size="xs" disabled={last} aria-label={clauses.downOf(name)} onClick={() => onMove(1)}>
          {clauses.down}
        </Button>
        <Button size="xs" variant="subtle" aria-label={clauses.removeOf(name)} onClick={onRemove}>
          {clauses.remove}
        </Button>
      </div>
    </fieldset>
  );
};

const Articles = ({ wording, onChange }: WordingFormProps) => {
  const { clauses } = useText();
  const { articles } = wording;
  const put = (next: readonly WordingArticle[]): void => onChange({ ...wording, articles: next });
  const moved = (index: number, by: number): readonly WordingArticle[] => {
    const rest = articles.filter((_, at) => at !== index);
    const article = articles[index];
    return article ? rest.toSpliced(index + by, 0, article) : articles;
  };
  const freshId = (): string =>
    `own${articles.length + 1}-${articles.filter(({ id }) => id.startsWith('own')).length + 1}`;
  return (
    <Section title={clauses.articles}>
      {articles.map((article, index) => (
        <ArticleForm
          key={article.id}
          article={article}
          place={index + 1}
          last={index === articles.length - 1}
          onChange={(next) => put(articles.map((each, at) => (at === index ? next : each)))}
          onMove={(by) => put(moved(index, by))}
          onRemove={() => put(articles.filter((_, at) => at !== index))}
        />
      ))}
      <Button onClick={() => put([...articles, { id: freshId(), title: '', clauses: [''], condition: 'always' }])}>
        {clauses.addArticle}
      </Button>
    </Section>
  );
};

interface BasisFormProps {
  readonly basis: WordingBasis;
  readonly place: number;
  readonly onChange: (change: Partial<WordingBasis>) => void;
  readonly onRemove: () => void;
}

const BasisForm = ({ basis, place, onChange, onRemove }: BasisFormProps) => {
  const { clauses } = useText();
  const { number } = useFormat();
  const name = clauses.basis(number(place));
  return (
    <div className="clause-basis">
      <Checkbox
        aria-label={clauses.printedBasis(number(place))}
        checked={basis.used}
        onChange={(event) => onChange({ used: event.currentTarget.checked })}
      />
      <ClauseLine
        label={name}
        text={basis.text}
        plain
        onChange={(text) => onChange({ text: typeof text === 'string' ? text : text.map((run) => run.text).join('') })}
      />
      <ConditionChoice
        label={clauses.conditionOf(name)}
        value={basis.condition}
        onChange={(condition) => onChange({ condition })}
      />
      <Button size="xs" variant="subtle" aria-label={clauses.removeOf(name)} onClick={onRemove}>
        {clauses.removeBasis}
      </Button>
    </div>
  );
};

/** An id that none of them has, also after others were taken out. */
const freshBasisId = (bases: readonly WordingBasis[]): string => {
  const taken = new Set(bases.map(({ id }) => id));
  let count = bases.length + 1;
  while (taken.has(`own${count}`)) count += 1;
  return `own${count}`;
};

const Bases = ({ wording, onChange }: WordingFormProps) => {
  const { clauses } = useText();
  const { legalBases } = wording;
  const put = (next: readonly WordingBasis[]): void => onChange({ ...wording, legalBases: next });
  const blank = (): WordingBasis => ({ id: freshBasisId(legalBases), text: '', used: true, condition: 'always' });
  return (
    <Section title={clauses.bases}>
      {legalBases.map((basis, index) => (
        <BasisForm
          key={basis.id}
          basis={basis}
          place={index + 1}
          onChange={(change) => put(legalBases.map((each, at) => (at === index ? { ...each, ...change } : each)))}
          onRemove={() => put(legalBases.filter((_, at) => at !== index))}
        />
      ))}
      <Button onClick={() => put([...legalBases, blank()])}>{clauses.addBasis}</Button>
    </Section>
  );
};

/** A wording in the order of the paper: title, bases, opening, articles. */
export const WordingForm = ({ wording, onChange }: WordingFormProps) => {
  const { clauses } = useText();
  return (
    <>
      <Section title={clauses.head}>
        <TextInput
          label={clauses.paperTitle}
          value={wording.title}
          onChange={(event) => onChange({ ...wording, title: event.currentTarget.value })}
        />
        <TextInput
          label={clauses.subject}
          value={wording.subject}
          onChange={(event) => onChange({ ...wording, subject: event.currentTarget.value })}
        />
      </Section>
      <Bases wording={wording} onChange={onChange} />
      <Section title={clauses.opening}>
        <ClauseLine
          label={clauses.opening}
          text={wording.opening}
          onChange={(opening) => onChange({ ...wording, opening })}
        />
        <ClauseLine label={clauses.agree} text={wording.agree} onChange={(agree) => onChange({ ...wording, agree })} />
      </Section>
      <Articles wording={wording} onChange={onChange} />
    </>
  );
};
