import { useEffect, useState } from 'react';
import { type CommuneMap, loadCommuneMap } from '../../domain/reference/commune-map';
import { watchUnits } from '../../domain/reference/units-in-use';

/** The map of former communes, read when the form has come to rest: 10,035 rows are no price for opening a record. */
export const useCommuneMap = (): CommuneMap | null => {
  const [map, setMap] = useState<CommuneMap | null>(null);
  useEffect(() => {
    let here = true;
    const read = (): void => void loadCommuneMap().then((loaded) => here && setMap(loaded));
    const wanted = requestIdleCallback(read, { timeout: 3000 });
    const forget = watchUnits(read);
    return () => {
      here = false;
      cancelIdleCallback(wanted);
      forget();
    };
  }, []);
  return map;
};
