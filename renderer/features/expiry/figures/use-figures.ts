import { useEffect, useState } from 'react';
import type { TableName } from '../../../domain/records/table-name';
import { createPauses } from '../../../storage/pauses';
import { useView } from '../../../storage/use-view';
import { useToday } from '../../../ui/act/today';
import { type Figures, figuresInSteps } from './count-figures';

const counted: readonly TableName[] = ['producers', 'products', 'decisions', 'certificates'];

/** Counted in pieces when the screen opens and after each change; null until the first time. */
export const useFigures = (): Figures | null => {
  const view = useView(counted);
  const today = useToday();
  const [figures, setFigures] = useState<Figures | null>(null);
  useEffect(() => {
    let here = true;
    const count = async (): Promise<void> => {
      const found = await createPauses().run(figuresInSteps(view, today));
      if (here) setFigures(found);
    };
    void count();
    return () => {
      here = false;
    };
  }, [view, today]);
  return figures;
};
