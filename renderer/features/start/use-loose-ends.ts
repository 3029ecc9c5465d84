import { useEffect, useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { type LooseEnds, looseEnds, noLooseEnds } from './loose-ends';

/** Drafts and backups as they stand now; looked at again after each change and each backup. */
export const useLooseEnds = (): LooseEnds => {
  const store = useStore();
  const { journal } = useDesktop();
  const [found, setFound] = useState(noLooseEnds);
  useEffect(() => {
    let newest = 0;
    const look = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const looked = await looseEnds(store, journal);
      if (mine === newest) setFound(looked);
    };
    void look();
    const forget = [store.subscribe(null, () => void look()), store.onSnapshot(() => void look())];
    return () => {
      newest = -1;
      for (const each of forget) each();
    };
  }, [store, journal]);
  return found;
};
