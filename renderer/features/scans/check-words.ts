import type { CodeVerdict } from '../../domain/edition/judge-code';
import type { PageCodeReading } from '../../domain/edition/page-code';
import type { Dictionary } from '../../i18n/dictionary';
import type { StampState } from '../../ui/signs/stamp';
import { editionWords } from './paper-name';

/** Why a typed text is no code; null when it is one. */
export const unreadWords = ({ scans: { check } }: Dictionary, reading: PageCodeReading): string | null => {
  if (reading.ok) return null;
  if (reading.why === 'empty') return check.empty;
  if (reading.why === 'sign') return check.sign(reading.sign);
  return reading.why === 'length' ? check.length(String(reading.length)) : check.wrong;
};

export const verdictStamp: { readonly [V in CodeVerdict['verdict']]: StampState } = {
  genuine: 'valid',
  older: 'lapsed',
  void: 'lapsed',
  altered: 'warning',
  outside: 'warning',
  unknown: 'refused',
};

/** The verdict as one sentence: which paper, what it is worth, what to do. */
export const verdictWords = (words: Dictionary, judged: CodeVerdict): string => {
  const { verdict } = words.scans;
  if (judged.verdict === 'unknown') return verdict.unknown;
  const { edition } = judged;
  const paper = editionWords(words, edition);
  const no = String(edition.no);
  switch (judged.verdict) {
    case 'genuine':
      return verdict.genuine(paper, no);
    case 'older':
      return verdict.older(paper, no, String(judged.latest.no));
    case 'void':
      return verdict.void(paper, edition.stateReason === null ? '' : verdict.because(edition.stateReason));
    case 'altered':
      return judged.what === 'record' ? verdict.record(paper, no) : verdict.edition(paper);
    case 'outside':
      return verdict.outside(paper, edition.outside?.file ?? '');
  }
};
