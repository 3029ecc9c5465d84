import { useCallback } from 'react';
import type { TableName } from '../../../domain/records/table-name';
import { useSteps } from '../../../storage/use-steps';
import { useView } from '../../../storage/use-view';
import { useToday } from '../../../ui/act/today';
import { type Figures, figuresInSteps } from './count-figures';

const counted: readonly TableName[] = ['producers', 'products', 'decisions', 'certificates'];

/** Counted in pieces when the screen opens and after each change; null until the first time. */
export const useFigures = (): Figures | null => {
  const view = useView(counted);
  const today = useToday();
  return useSteps(
    'figures',
    useCallback(() => figuresInSteps(view, today), [view, today]),
  );
};
