import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { type CatalogueColumnKey, type CatalogueLook, catalogueColumnKeys } from '../../domain/records/catalogue-look';
import { useText } from '../../ui/language/language-context';
import { movedColumn, otherColumns, withColumn, withoutColumn } from './layout-draft';

interface LookProps {
  readonly look: CatalogueLook;
  readonly onLook: (look: CatalogueLook) => void;
}

/** The printed columns from left to right: moved, left out, added, by keys as well as by mouse. */
export const ColumnsEditor = ({ look, onLook }: LookProps) => {
  const words = useText();
  const { layout } = words.catalogue;
  const nameOf = (key: CatalogueColumnKey): string => words.papers.catalogue.columns[key];
  const last = look.columns.length - 1;
  return (
    <div className="stack">
      <ol className="layout-columns" aria-label={layout.columns}>
        {look.columns.map((key, index) => (
          <li key={key}>
            <span className="grow">{nameOf(key)}</span>
            <ActionIcon
              variant="subtle"
              aria-label={layout.up(nameOf(key))}
              disabled={index === 0}
              onClick={() => onLook(movedColumn(look, key, -1))}
            >
              <IconArrowUp className="icon" aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={layout.down(nameOf(key))}
              disabled={index === last}
              onClick={() => onLook(movedColumn(look, key, 1))}
            >
              <IconArrowDown className="icon" aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={layout.remove(nameOf(key))}
              disabled={last === 0}
              onClick={() => onLook(withoutColumn(look, key))}
            >
              <IconX className="icon" aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <NativeSelect
        label={layout.addColumn}
        value=""
        data={[
          { value: '', label: layout.addPlaceholder },
          ...otherColumns(look).map((key) => ({ value: key, label: nameOf(key) })),
        ]}
        onChange={(event) => {
          const key = catalogueColumnKeys.find((each) => each === event.currentTarget.value);
          if (key) onLook(withColumn(look, key));
        }}
      />
    </div>
  );
};
