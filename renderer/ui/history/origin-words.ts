import type { Origin } from '../../domain/plan/history';
import type { Source } from '../../domain/plan/source';
import type { Dictionary } from '../../i18n/dictionary';
import type { Formatters } from '../language/formatters';

/** The paper that a value stands on: file, sheet and row, or that somebody typed it. */
export const sourceWords = ({ ui }: Dictionary, source: Source): string => {
  const { history } = ui;
  if (source.from === 'file') {
    const row = String(source.row);
    return source.sheet === null
      ? history.fileRowOnly(source.file, row)
      : history.fileRow(source.file, source.sheet, row);
  }
  if (source.from === 'photos') return history.photos(source.originals.map(({ name }) => ui.quoted(name)).join(', '));
  return history[source.from];
};

/** «Từ đâu» in one line: the paper, by whom and when; and what brought it back since, where something did. */
export const originWords = (words: Dictionary, { moment }: Formatters, { latest, source }: Origin): string => {
  const { history } = words.ui;
  const said = (entry: Origin['source']): string => {
    const paper = entry.source ? sourceWords(words, entry.source) : history.reasons[entry.change.reason];
    return `${paper}, ${history.by(entry.change.who || history.nobody, moment(entry.change.at))}`;
  };
  if (latest === source) return said(source);
  return `${said(source)}; ${history.broughtBack(history.reasons[latest.change.reason], moment(latest.change.at))}`;
};
