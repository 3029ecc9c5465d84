import { fold } from '../vietnamese/fold';
import type { RowRef } from './candidates';

/** Fields with a closed list of values: a text that is none of them has no meaning until somebody gives it one. */
export const askedFields = ['stars', 'producerKind', 'productGroup', 'province', 'commune', 'unit'] as const;
export type AskedField = (typeof askedFields)[number];

/**
 * What an office says that texts mean, by field and `answerKey`: the code of a value, or null for «leave it empty».
 * Stars are `3`, `4`, `5` or `5?` (potential), a producer's kind is a `ProducerKind`, groups, provinces and communes are their
 * codes, a unit is the word that is stored.
 */
export type ValueAnswers = Readonly<Partial<Record<AskedField, Readonly<Record<string, string | null>>>>>;

/** A text in a column of such a field, once, with every row that has it. */
export interface AskedValue {
  readonly field: AskedField;
  /** Names the text in `ValueAnswers`. */
  readonly key: string;
  /** As its first row writes it. */
  readonly text: string;
  /** First row first, none twice. */
  readonly rows: readonly RowRef[];
  /** Nothing else in the file says what the text would have said: it stays empty without an answer. */
  readonly lost: boolean;
  /** A province in which a commune is to be looked for. */
  readonly within: string | null;
  /** Codes that the text may mean, where only few fit: they are offered before all others. */
  readonly likely?: readonly string[];
  /** A value that the text looks like; a guess that nobody took yet. */
  readonly guess: string | null;
  /** `undefined`: nobody said what it means. */
  readonly answer: string | null | undefined;
  /** Who said it. */
  readonly by: 'officer' | 'memory' | 'none';
}

/** Capitals, marks and signs between words do not make another text; different words do. */
export const answerKey = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}*★☆⭐]+/gu, ' ')).trim();

/** Answers of an earlier file under those of this one. */
export const withAnswers = (known: ValueAnswers, next: ValueAnswers): ValueAnswers => ({
  ...known,
  ...Object.fromEntries(
    askedFields.flatMap((field) => (next[field] ? [[field, { ...known[field], ...next[field] }]] : [])),
  ),
});

interface Question {
  readonly field: AskedField;
  readonly text: string;
  readonly at: RowRef;
  readonly lost: boolean;
  readonly within?: string | null;
  readonly likely?: readonly string[];
  readonly guess?: () => string | null;
}

/** Where readers of cells ask what a text means. One for each proposal. */
export interface ValueDesk {
  /** What somebody said that the text means; `undefined`: nobody did. The row is noted either way. */
  readonly ask: (question: Question) => string | null | undefined;
  /** Every text that was asked about, in the order of the file. */
  readonly asked: () => readonly AskedValue[];
}

type Draft = { -readonly [K in keyof AskedValue]: AskedValue[K] } & { rows: RowRef[] };

const ownAnswer = (answers: ValueAnswers | undefined, field: AskedField, key: string): string | null | undefined => {
  const known = answers?.[field];
  return known && Object.hasOwn(known, key) ? known[key] : undefined;
};

/**
 * Answers for texts that no reader understands: the officer's own first, then those remembered of earlier files; what
 * neither answered is a question with its rows.
 */
export const valueDesk = (officer: ValueAnswers | undefined, memory: ValueAnswers | undefined): ValueDesk => {
  const drafts = new Map<string, Draft>();
  const open = ({ field, text, within = null, likely, guess }: Question): Draft => {
    const key = answerKey(text);
    const said = ownAnswer(officer, field, key);
    const remembered = said === undefined ? ownAnswer(memory, field, key) : undefined;
    const by = said !== undefined ? 'officer' : remembered !== undefined ? 'memory' : 'none';
    const answer = said !== undefined ? said : remembered;
    return {
      field,
      key,
      text,
      rows: [],
      lost: false,
      within,
      ...(likely ? { likely } : {}),
      guess: by === 'none' ? (guess?.() ?? null) : null,
      answer,
      by,
    };
  };
  return {
    ask: (question) => {
      const name = `${question.field} ${answerKey(question.text)}`;
      const draft = drafts.get(name) ?? open(question);
      drafts.set(name, draft);
      const last = draft.rows[draft.rows.length - 1];
      if (!last || last.row !== question.at.row || last.sheet !== question.at.sheet) draft.rows.push(question.at);
      draft.lost ||= question.lost;
      return draft.answer;
    },
    asked: () => [...drafts.values()],
  };
};

/** Whether the officer should be asked before the preview: something would be lost, and nobody said what it means. */
export const isOpen = ({ lost, answer }: AskedValue): boolean => lost && answer === undefined;

/** The same text in several files is one question. */
export const joinAsked = (lists: readonly (readonly AskedValue[])[]): readonly AskedValue[] => {
  const joined = new Map<string, AskedValue>();
  for (const each of lists.flat()) {
    const name = `${each.field} ${each.key}`;
    const known = joined.get(name);
    joined.set(name, known ? { ...known, rows: [...known.rows, ...each.rows], lost: known.lost || each.lost } : each);
  }
  return [...joined.values()];
};
