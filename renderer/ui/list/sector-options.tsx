import { useMemo } from 'react';
import { sectorCodes, sectors } from '../../domain/reference/product-groups';
import { useLanguage, useText } from '../language/language-context';
import { Weave } from '../signs/weave';
import type { FilterOption } from './filter-menu';

/** The six sectors with their weaves, and `khong` for products filed under none. */
export const useSectorOptions = (): readonly FilterOption[] => {
  const { products } = useText();
  const { language } = useLanguage();
  return useMemo(
    () => [
      ...sectors().map((sector) => ({
        value: sector.code,
        label: `${sector.code} ${language === 'vi' ? sector.shortVi : sector.en}`,
        sign: <Weave sector={sectorCodes.findIndex((code) => code === sector.code) + 1} />,
      })),
      { value: 'khong', label: products.filters.noSector },
    ],
    [products, language],
  );
};
