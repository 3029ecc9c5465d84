import { useEffect, useState } from 'react';
import { type Communes, loadCommunes } from '../../domain/reference/communes';
import { watchUnits } from '../../domain/reference/units-in-use';

/** The list of communes, read when a screen first needs it and again when another table of units is loaded; null until then. */
export const useCommunes = (): Communes | null => {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    const read = (): void => void loadCommunes().then((loaded) => here && setCommunes(loaded));
    read();
    const forget = watchUnits(read);
    return () => {
      here = false;
      forget();
    };
  }, []);
  return communes;
};
