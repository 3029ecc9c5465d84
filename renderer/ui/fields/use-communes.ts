import { useEffect, useState } from 'react';
import { type Communes, loadCommunes } from '../../domain/reference/communes';

/** The list of communes, read when a screen first needs it; null until then. */
export const useCommunes = (): Communes | null => {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    void loadCommunes().then((loaded) => here && setCommunes(loaded));
    return () => {
      here = false;
    };
  }, []);
  return communes;
};
