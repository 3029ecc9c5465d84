import type { AnswerCounts, ConferenceCounts } from '../../domain/conference/conference-counts';
import { type ConferenceStage, conferenceStages } from '../../domain/conference/conference-stages';
import { signingAside } from '../../domain/conference/signing-day';
import type { Conference } from '../../domain/records/conference';
import type { Dictionary } from '../../i18n/dictionary';
import type { BridgeStage } from '../../ui/signs/bridge';

interface StageFacts {
  readonly conference: Conference;
  readonly counts: ConferenceCounts;
  /** Products that the catalogue prints today. */
  readonly printed: number;
}

interface Showing {
  readonly number: (value: number) => string;
  readonly date: (date: string) => string;
}

/** The piers of the bridge with what stands at each. */
export const stageList = (
  { conference, counts, printed }: StageFacts,
  { stages, stageNotes }: Dictionary['conferences'],
  { number, date }: Showing,
): readonly BridgeStage[] => {
  const mous = counts.drafts + counts.printed + counts.signed;
  const signing =
    counts.signed > 0
      ? stageNotes.signed(number(counts.signed), number(mous))
      : conference.signedOn === null
        ? stageNotes.noSigningDay
        : signingAside(conference) === null
          ? date(conference.signedOn)
          : stageNotes.signingAside(date(conference.signedOn));
  const answers = ({ all, accepted, waiting }: AnswerCounts): string => {
    if (all === 0) return stageNotes.none;
    return waiting === 0
      ? stageNotes.accepted(number(accepted))
      : stageNotes.waiting(number(accepted), number(waiting));
  };
  const notes: { readonly [S in ConferenceStage]: string } = {
    producers: answers(counts.producers),
    buyers: answers(counts.buyers),
    catalogue: stageNotes.catalogue(number(printed), number(counts.products - printed)),
    mous: mous === 0 ? stageNotes.noMous : stageNotes.mous(number(mous)),
    signing,
  };
  return conferenceStages.map((key) => ({ key, name: stages[key], note: notes[key] }));
};
