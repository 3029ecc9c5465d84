import { useEffect, useState } from 'react';
import type { TableName } from '../../domain/records/table-name';
import { useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { useToday } from '../../ui/act/today';
import { type StartFacts, startFactsInSteps } from './start-facts';

const counted: readonly TableName[] = [
  'producers',
  'products',
  'decisions',
  'certificates',
  'buyers',
  'conferences',
  'participations',
  'mous',
  'doubts',
  'queries',
];

/** The figures of the start screen, counted again after each change; null until they are counted for the first time. */
export const useStartFacts = (): StartFacts | null => {
  const store = useStore();
  const today = useToday();
  const [facts, setFacts] = useState<StartFacts | null>(null);
  useEffect(() => {
    let newest = 0;
    const count = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const found = await createPauses().run(startFactsInSteps(store, today));
      // Counted while something changed: the count that the change started is the one to show.
      if (mine === newest) setFacts(found);
    };
    void count();
    const forget = store.subscribe(counted, () => void count());
    return () => {
      newest = -1;
      forget();
    };
  }, [store, today]);
  return facts;
};
