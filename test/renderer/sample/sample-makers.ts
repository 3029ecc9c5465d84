import { loadCommuneMap } from '../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../renderer/domain/reference/communes';
import { placesFor } from '../../../renderer/sample/places';
import { sampleProducers } from '../../../renderer/sample/sample-producers';
import { sampleProducts } from '../../../renderer/sample/sample-products';
import { seededChance } from '../../../renderer/sample/seeded-random';

export const today = '2026-11-24';
export const conferenceDay = '2026-12-19';

/** The parts from which the sample is made, a thousand producers of them. */
export const makeParts = async (seed: number, producers = 1000, products = 1800) => {
  const places = placesFor(await loadCommunes(), await loadCommuneMap(), '08');
  const chance = seededChance(seed);
  const made = sampleProducers(seed, producers, places, today, chance);
  return { places, chance, made, products: sampleProducts(seed, products, made, chance) };
};
