import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import {
  type CatalogueLook,
  isOwnColumn,
  type LookColumn,
  type OwnColumnKey,
} from '../../domain/records/catalogue-look';
import { type OwnField } from '../../domain/records/own-field';
import { ownFieldsOf } from '../../domain/records/own-fields';
import { isOwnKey, ownKeyWords } from '../../domain/records/own-value';
import { useRecords } from '../../storage/hooks';
import { useKeptFocus } from '../../ui/keys/use-kept-focus';
import { useText } from '../../ui/language/language-context';
import { movedColumn, otherColumns, withColumn, withoutColumn } from './layout-draft';

interface LookProps {
  readonly look: CatalogueLook;
  readonly onLook: (look: CatalogueLook) => void;
}

/** Own fields that a column can show: those of products, then those of their producers. */
const ownColumnKeys = (ownFields: readonly OwnField[]): readonly OwnColumnKey[] =>
  (['products', 'producers'] as const)
    .flatMap((table) => ownFieldsOf(table, ownFields))
    .map(({ id }) => id)
    .filter(isOwnColumn);

/** Names of columns; an own field that everybody may not read says so where the look is public. */
const useColumnName = (look: CatalogueLook) => {
  const { papers, catalogue } = useText();
  const ownFields = useRecords('ownFields');
  const nameOfOwn = (key: OwnColumnKey): string => {
    const field = ownFields.find(({ id }) => id === key);
    const bare = key.slice(key.indexOf('.') + 1);
    if (!field) return catalogue.layout.unknownOwn(isOwnKey(bare) ? ownKeyWords(bare) : bare);
    return look.version === 'public' && !field.public ? catalogue.layout.buyersOnly(field.label) : field.label;
  };
  const nameOf = (key: LookColumn): string => (isOwnColumn(key) ? nameOfOwn(key) : papers.catalogue.columns[key]);
  return { nameOf, own: ownColumnKeys(ownFields) };
};

/** The printed columns from left to right: moved, left out, added, by keys as well as by mouse. */
export const ColumnsEditor = ({ look, onLook }: LookProps) => {
  const { layout } = useText().catalogue;
  const { nameOf, own } = useColumnName(look);
  const others = otherColumns(look, own);
  const last = look.columns.length - 1;
  const box = useKeptFocus<HTMLDivElement>();
  return (
    <div className="stack" ref={box}>
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
          ...others.map((key) => ({ value: key, label: nameOf(key) })),
        ]}
        onChange={(event) => {
          const key = others.find((each) => each === event.currentTarget.value);
          if (key) onLook(withColumn(look, key));
        }}
      />
    </div>
  );
};
