import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { Alike } from '../../../domain/merge/alike-records';
import type { StoreView } from '../../../domain/plan/store-view';
import type { TableName } from '../../../domain/records/table-name';
import type { RecordOf } from '../../../domain/records/tables';
import { recordWithTexts } from '../../form/typed-record';
import type { Typing } from '../../form/typing';
import { useText } from '../../language/language-context';
import { Stamp } from '../../signs/stamp';
import { type HeldCell, judgeRow } from '../write/judge-row';
import type { GridRegister } from '../write/judge-writes';

/** Looks for other records that may be the one of a row. The same functions each time. */
export interface AlikeLook<T extends TableName> {
  readonly find: (view: StoreView, record: RecordOf<T>) => readonly Alike[];
  readonly addressOf: (id: string) => string;
}

/** The text of the open cell; null when none is open. */
export interface OpenText {
  readonly key: string;
  readonly text: string;
}

type Texts = Readonly<Record<string, string>>;

/** The record of a row with everything that stands in its cells, stored or not. */
export const rowAsTyped = <T extends TableName>(
  register: GridRegister<T>,
  id: string | undefined,
  texts: Texts,
): RecordOf<T> => {
  const before = (id === undefined ? undefined : register.record(id)) ?? register.blank(id ?? '');
  const writes = Object.entries(texts).flatMap(([key, text]) => {
    const column = register.columnOf(key);
    return column ? [{ column, written: { text } }] : [];
  });
  const { record } = judgeRow(register, before, writes);
  // What a rule doubts is not stored yet and tells all the same; names of other records were read above.
  const plain = writes.filter(({ column }) => column.field.type !== 'reference').map(({ column }) => column.key);
  return recordWithTexts(register.table, record, Object.fromEntries(plain.map((key) => [key, texts[key] ?? ''])));
};

interface SheetAlikeProps<T extends TableName> {
  readonly view: StoreView;
  readonly register: GridRegister<T>;
  readonly look: AlikeLook<T>;
  readonly id: string | undefined;
  /** What the row holds and is not stored. */
  readonly held: ReadonlyMap<string, HeldCell> | undefined;
  readonly typing: Typing<OpenText | null>;
}

type Asked = Pick<SheetAlikeProps<TableName>, 'id' | 'held'> & { readonly open: OpenText | null };

/** Under the sheet, while somebody types in a row: records that may be the same one, with why (R8). Never blocks. */
export const SheetAlike = <T extends TableName>(props: SheetAlikeProps<T>) => {
  const { view, register, look, id, held, typing } = props;
  const { ui, importing } = useText();
  const open = useSyncExternalStore(typing.subscribe, typing.get, typing.get);
  // Looked for when the key, the next row or the sheet itself is on the screen.
  const asked = useDeferredValue<Asked | null>(
    useMemo(() => ({ id, held, open }), [id, held, open]),
    null,
  );
  const found = useMemo(() => {
    if (asked === null) return [];
    const { id, held, open } = asked;
    const waiting = Object.fromEntries([...(held ?? [])].map(([key, { text }]) => [key, text]));
    const texts = open === null ? waiting : { ...waiting, [open.key]: open.text };
    const known = id !== undefined && register.record(id) !== undefined;
    // An untouched empty row is nobody.
    if (!known && Object.keys(texts).length === 0) return [];
    return look.find(view, rowAsTyped(register, id, texts));
  }, [view, register, look, asked]);
  if (found.length === 0) return null;
  return (
    <div className="sheet-trouble" role="status">
      <span className="trouble-line tone-lapsing">
        <Stamp state="warning" />
        <span>
          {ui.form.alike}{' '}
          {found.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ', '}
              <Link href={look.addressOf(each.id)}>{each.name}</Link> (
              {each.reasons.map((reason) => importing.preview.likeness[reason]).join(', ')})
            </span>
          ))}
        </span>
      </span>
    </div>
  );
};
