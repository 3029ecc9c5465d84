import type { Buyer } from '../records/buyer';
import { isNaturalPerson, type Producer, producerKinds } from '../records/producer';

/** Whether a party is a natural person, so that its data are personal. Kinds of buyers do not tell; they are organisations. */
export const isNaturalParty = (party: Producer | Buyer): boolean => {
  const kind = producerKinds.find((each) => each === party.kind);
  return kind !== undefined && isNaturalPerson(kind);
};
