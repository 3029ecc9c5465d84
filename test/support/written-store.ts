import type { Store } from '../../renderer/storage/store';
import { type TestPlace, testPlace } from './open-test-store';
import { addProducers, mustApply, mustOpen, renameProducer } from './store-plans';

/** Three Changes: p1, p2, and p1 renamed. */
export const written = async (place: TestPlace = testPlace()): Promise<{ place: TestPlace; store: Store }> => {
  const store = await place.openOk();
  await mustApply(store, addProducers('p1'));
  await mustApply(store, addProducers('p2'));
  await mustApply(store, renameProducer(store, 'p1', 'HTX Rạng Đông'));
  return { place, store };
};
export const reopened = async (place: TestPlace) => mustOpen(await place.open());
export const names = (store: Store): readonly string[] => store.records('producers').map(({ name }) => name);
/** Names after the three Changes. */
export const whole = ['HTX Rạng Đông', 'HTX p2'];
