import { type ReactNode, useMemo } from 'react';
import { sectors } from '../../domain/reference/product-groups';
import { provinces } from '../../domain/reference/province';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { useLanguage, useText } from '../language/language-context';
import { communeOptions } from './commune-options';
import { PickField, type PickOption } from './pick-field';
import { useCommuneMap } from './use-commune-map';
import { useCommunes } from './use-communes';

interface PlaceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
  readonly required?: boolean;
  readonly clearable?: boolean;
  readonly error?: ReactNode;
  /** Of the input, for who sends the focus there. */
  readonly id?: string;
}

const provinceOptions: readonly PickOption[] = provinces
  .map(({ code, name }) => ({ value: code, label: name }))
  .toSorted((a, b) => compareVietnamese(a.label, b.label));

export const ProvinceField = (props: PlaceFieldProps) => <PickField {...props} options={provinceOptions} />;

/** Communes of one province, found by old names too; 3,321 of the whole country would help nobody. */
export const CommuneField = ({
  provinceCode,
  ...props
}: PlaceFieldProps & { readonly provinceCode: string | null }) => {
  const { ui } = useText();
  const communes = useCommunes();
  const map = useCommuneMap();
  const options = useMemo(
    () => communeOptions(communes, map, { provinceCode, value: props.value }),
    [communes, map, provinceCode, props.value],
  );
  const waiting = provinceCode === null && props.value === null;
  return (
    <PickField
      {...props}
      options={options}
      moreWord={ui.form.formerly}
      disabled={waiting || communes === null}
      placeholder={waiting ? ui.form.communeAsk : ui.form.notSet}
    />
  );
};

/** Leaves of Phụ lục I, QĐ 26/2026/QĐ-TTg; a sector alone stays possible, because lists often give no more. */
export const SubgroupField = (props: PlaceFieldProps) => {
  const { language } = useLanguage();
  const options = useMemo(
    () =>
      sectors().flatMap((sector) => [
        { value: sector.code, label: `${sector.code} ${language === 'vi' ? sector.shortVi : sector.en}` },
        ...sector.groups
          .flatMap((group) => group.leaves)
          .map((leaf) => ({ value: leaf.code, label: `${leaf.code} ${language === 'vi' ? leaf.vi : leaf.en}` })),
      ]),
    [language],
  );
  return <PickField {...props} options={options} />;
};
