// Clause texts are this project's own wording, modelled on structures seen; no lawyer has read them. Each office approves its own.
import type { MouVariant } from '../../domain/records/mou';
import type { ClauseCondition, Wording, WordingArticle, WordingBasis } from '../../domain/records/mou-template';
import data from './mou-clauses.json';

interface ClauseData {
  readonly id: string;
  readonly title: string | null;
  readonly vi: string | readonly string[];
}

interface VariantData {
  readonly title: string;
  readonly subject: string;
  readonly opening: string;
  readonly agree: string;
  readonly parties: readonly string[];
  readonly bases: readonly string[];
  readonly articles: readonly string[];
  /** What the paper calls itself inside its clauses. */
  readonly self: string;
}

const clauses: Readonly<Record<string, ClauseData>> = data.articles;
const { mou2, mou3support, mouAgency, principle } = data.variants;
const labelsOf = (parties: readonly { readonly label: string }[]): readonly string[] =>
  parties.map(({ label }) => label);
const firmBases = data.legalBases.filter((basis) => basis.default).map(({ id }) => id);
const firms = { opening: mou2.opening, parties: labelsOf(mou2.parties), bases: firmBases, self: 'Biên bản' } as const;

const variants: { readonly [V in MouVariant]: VariantData } = {
  mou2: { ...firms, title: mou2.title, subject: mou2.subject, agree: mou2.agree, articles: mou2.articles },
  witness: {
    ...firms,
    title: mou2.title,
    subject: mou2.subject,
    agree: mou2.agree,
    articles: mou2.articles.flatMap((id) => (id === 'copies' ? ['witness', id] : [id])),
  },
  support: {
    ...firms,
    title: mou2.title,
    subject: mou2.subject,
    agree: mou3support.agree,
    parties: labelsOf(mou3support.parties),
    articles: mou3support.articles,
  },
  agency: {
    ...firms,
    title: mouAgency.title,
    subject: mouAgency.subject,
    agree: mouAgency.agree,
    parties: [],
    bases: ['plan', 'need'],
    articles: mouAgency.articles,
  },
  principle: {
    ...firms,
    title: principle.title,
    subject: principle.subject,
    agree: principle.agree,
    articles: principle.articles,
    self: 'Hợp đồng',
  },
};

/** Conditions that come with the clauses; an office may change them in its own wording. */
const conditions: Readonly<Record<string, ClauseCondition>> = { plan: 'planDecision' };

const basisOf = (basis: { readonly id: string; readonly vi: string }, used: boolean): WordingBasis => ({
  id: basis.id,
  text: basis.vi,
  used,
  condition: conditions[basis.id] ?? 'always',
});

const articlesOf = (id: string, self: string): readonly WordingArticle[] => {
  const clause = clauses[id];
  if (!clause) throw new Error(`clause missing: ${id}`);
  const texts = typeof clause.vi === 'string' ? [clause.vi] : clause.vi;
  const article = {
    id,
    title: clause.title ?? data.articles.witness.heading,
    clauses: texts.map((text) => text.replaceAll('Biên bản này', `${self} này`)),
  };
  if (id !== 'copies') return [{ ...article, condition: 'always' }];
  // Without a copy for the organiser the sentence would send it «00 bản».
  return [
    { ...article, condition: 'organiserCopies' },
    { ...article, id: 'copiesAlone', clauses: [data.articles.copies.withoutOrganiser], condition: 'noOrganiserCopies' },
  ];
};

/** The wording of a variant as the program brings it, until the office saves its own. */
export const builtInWording = (variant: MouVariant): Wording => {
  const { title, subject, opening, agree, parties, bases, articles, self } = variants[variant];
  return {
    title,
    subject,
    opening,
    agree,
    partyLabels: parties,
    legalBases: data.legalBases.map((basis) => basisOf(basis, bases.includes(basis.id))),
    articles: articles.flatMap((id) => articlesOf(id, self)),
    goodsHeaders: data.articles.goods.table,
  };
};

/** The two-party memorandum between a producer (Bên A) and a buyer (Bên B). */
export const twoPartyTemplate = (): Wording => builtInWording('mou2');
