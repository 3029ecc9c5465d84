import { attending } from '../../domain/conference/conference-counts';
import { type ConferenceStage, conferenceStages, stageReached } from '../../domain/conference/conference-stages';
import type { Dictionary } from '../../i18n/dictionary';
import type { Formatters } from '../../ui/language/formatters';
import type { BridgeStage } from '../../ui/signs/bridge';
import type { ConferenceFacts } from './start-facts';

type Showing = Pick<Formatters, 'number' | 'date'>;

/** The piers of the conference with what stands at each, and the one where the work is. */
export const conferenceBridge = (
  { conference, counts, printed }: ConferenceFacts,
  { stages, stageNotes }: Dictionary['start']['conference'],
  { number, date }: Showing,
): { readonly stages: readonly BridgeStage[]; readonly here: number } => {
  const mous = counts.drafts + counts.printed + counts.signed;
  const parties = (count: number): string => (count === 0 ? stageNotes.none : stageNotes.parties(number(count)));
  const signing = (): string => {
    if (counts.signed > 0) return stageNotes.signed(number(counts.signed), number(mous));
    return conference.signedOn === null ? stageNotes.noSigningDay : date(conference.signedOn);
  };
  const notes: { readonly [S in ConferenceStage]: string } = {
    producers: parties(attending(counts.producers)),
    buyers: parties(attending(counts.buyers)),
    catalogue: stageNotes.catalogue(number(printed), number(counts.products - printed)),
    mous: mous === 0 ? stageNotes.noMous : stageNotes.mous(number(mous)),
    signing: signing(),
  };
  return {
    stages: conferenceStages.map((key) => ({ key, name: stages[key], note: notes[key] })),
    here: stageReached(counts),
  };
};
