import type { ChangeHeader } from '../../domain/plan/change';
import type { Deed } from '../../domain/plan/deed';
import type { Dictionary } from '../../i18n/dictionary';
import { choiceWord, fieldLabel } from '../fields/choice-words';
import type { Formatters } from '../language/formatters';

type Spoken = Pick<ChangeHeader, 'label' | 'deed'>;

/** One party by its name, several by their number. */
const whom = ({ ui }: Dictionary, { number }: Formatters, count: number, party: string | null): string =>
  party ?? ui.deeds.parties(number(count));

const partyWords = (words: Dictionary, format: Formatters, deed: Deed): string | null => {
  const { deeds } = words.ui;
  if (deed.code === 'answered') {
    const state = choiceWord(words, 'participations', 'state', deed.state);
    return deeds.answered(state, whom(words, format, deed.count, deed.party));
  }
  if (deed.code === 'withdrawn') return deeds.withdrawn(whom(words, format, deed.count, deed.party));
  if (deed.code === 'picked') return deeds.picked(whom(words, format, deed.count, deed.party));
  return deed.code === 'booth' ? deeds.booth(whom(words, format, deed.count, deed.party)) : null;
};

const mouWords = (words: Dictionary, { number }: Formatters, deed: Deed): string | null => {
  const { deeds } = words.ui;
  const paper = (no: number): string => deeds.mou(String(no).padStart(2, '0'));
  if (deed.code === 'mous-drawn') return deeds.drawn(number(deed.count));
  if (deed.code === 'mous-issued') return deeds.issued(number(deed.count));
  if (deed.code === 'mous-printed') return deeds.printed(number(deed.count));
  if (deed.code === 'wording-saved') return deeds.wording(words.choices.mouVariant[deed.variant], number(deed.no));
  if (deed.code === 'mou-goods') return deeds.goods(paper(deed.number));
  if (deed.code !== 'mou-state') return null;
  const which = deed.number === null ? deeds.mous(number(deed.count)) : paper(deed.number);
  return deeds.answered(choiceWord(words, 'mous', 'state', deed.state), which);
};

const catalogueWords = (words: Dictionary, { number }: Formatters, deed: Deed): string | null => {
  const { deeds } = words.ui;
  if (deed.code === 'let-in') return deeds.letIn(deed.product, deed.why);
  if (deed.code === 'let-in-ended') return deeds.letInEnded(deed.product);
  return deed.code === 'catalogue-issued' ? deeds.catalogueIssued(number(deed.no)) : null;
};

const wordsOf = (words: Dictionary, format: Formatters, deed: Deed): string => {
  const { deeds } = words.ui;
  const { number, moment } = format;
  if (deed.code === 'edited') return fieldLabel(words, deed.table, deed.field);
  if (deed.code === 'records') return deeds.records(number(deed.count), words.history.tables[deed.table]);
  if (deed.code === 'invited') return deeds.invited(number(deed.count), words.mous.sides[`${deed.role}s`]);
  if (deed.code === 'backup') return deeds.backup(Number.isNaN(Date.parse(deed.at)) ? deed.at : moment(deed.at));
  if (deed.code === 'sample') return deeds.sample;
  if (deed.code === 'own-field') return deeds.ownField[deed.done];
  return partyWords(words, format, deed) ?? mouWords(words, format, deed) ?? catalogueWords(words, format, deed) ?? '';
};

/**
 * What an action was, in the language of now. Of a record first its name, because that is what one looks for; of a conference
 * first what was done, because its name is long and the same on every line.
 */
export const deedWords = (words: Dictionary, format: Formatters, { label, deed }: Spoken): string => {
  if (!deed) return label;
  const done = wordsOf(words, format, deed);
  const named = deed.code === 'edited' && deed.table !== 'conferences';
  return (named ? [label, done] : [done, label]).filter((part) => part !== '').join(' · ');
};
