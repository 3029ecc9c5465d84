import { useEffect, useState } from 'react';
import { useStore } from '../../storage/hooks';
import { type RecentWork, recentWork } from './recent-work';

/** What was done last and where to go on; null until the journal's copy has answered. */
export const useRecentWork = (): RecentWork | null => {
  const store = useStore();
  const [found, setFound] = useState<RecentWork | null>(null);
  useEffect(() => {
    let newest = 0;
    const look = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const looked = await recentWork(store);
      if (mine === newest) setFound(looked);
    };
    void look();
    const forget = store.subscribe(null, () => void look());
    return () => {
      newest = -1;
      forget();
    };
  }, [store]);
  return found;
};
