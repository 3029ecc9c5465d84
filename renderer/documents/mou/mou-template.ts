// Clause texts are this project's own wording, modelled on structures seen; no lawyer has read them. Each office approves its own.
import data from './mou-clauses.json';

export interface MouClause {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
}

export interface LegalBasis {
  readonly text: string;
  /** Placeholder without which the basis is left out. */
  readonly requires: string | null;
}

/** A memorandum's wording, with placeholders. Versions of it become data of the office in a later issue. */
export interface MouTemplate {
  readonly title: string;
  readonly subject: string;
  readonly opening: string;
  readonly agree: string;
  readonly partyLabels: readonly [string, string];
  readonly legalBases: readonly LegalBasis[];
  readonly articles: readonly MouClause[];
  readonly goodsHeaders: readonly string[];
  /** «Điều khoản chung» when the organiser keeps no copy. */
  readonly copiesWithoutOrganiser: string;
}

interface ClauseData {
  readonly id: string;
  readonly title: string | null;
  readonly vi: string | readonly string[];
}

const clauses: Readonly<Record<string, ClauseData>> = data.articles;

const clauseOf = (id: string): MouClause => {
  const clause = clauses[id];
  if (!clause) throw new Error(`clause missing: ${id}`);
  return { id, title: clause.title ?? '', clauses: typeof clause.vi === 'string' ? [clause.vi] : clause.vi };
};

interface BasisData {
  readonly vi: string;
  readonly default: boolean;
  readonly requires?: string;
}

const bases: readonly BasisData[] = data.legalBases;

/** The two-party memorandum between a producer (Bên A) and a buyer (Bên B). */
export const twoPartyTemplate = (): MouTemplate => {
  const variant = data.variants.mou2;
  const [a, b] = variant.parties;
  return {
    title: variant.title,
    subject: variant.subject,
    opening: variant.opening,
    agree: variant.agree,
    partyLabels: [a?.label ?? '', b?.label ?? ''],
    legalBases: bases
      .filter((basis) => basis.default)
      .map((basis) => ({ text: basis.vi, requires: basis.requires ?? null })),
    articles: variant.articles.map(clauseOf),
    goodsHeaders: data.articles.goods.table,
    copiesWithoutOrganiser: data.articles.copies.withoutOrganiser,
  };
};
