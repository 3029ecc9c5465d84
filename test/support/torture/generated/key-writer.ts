import type { ExpectedGroup, ExpectedRecord, ExpectedResult, Place } from '../../score-import/expected-result';
import { kindOfName } from '../kind-of-name';

type Values = Readonly<Record<string, unknown>>;

/** The answer key while a workbook is composed. */
export interface KeyWriter {
  readonly producer: (name: string, at: Place, values: Values) => void;
  readonly product: (name: string, producer: string, at: Place, values: Values) => void;
  readonly junk: (at: Place) => void;
  /** Another spelling of a known producer. */
  readonly alias: (name: string, spelling: string) => void;
  /** A producer of its own, whatever name another one has. */
  readonly stranger: (name: string, at: Place, values: Values) => void;
  /** Rows of one thing, or of two that only look alike. */
  readonly pair: (verdict: 'same' | 'different', kind: string, members: readonly (Place & { name: string })[]) => void;
  readonly result: () => ExpectedResult;
}

const typed = (name: string): Values => {
  const type = kindOfName(name);
  return type === undefined ? {} : { type };
};

const lenient = (name: string): NonNullable<ExpectedRecord['accept']> =>
  /^(?:HKD|Hộ|Cơ sở)/.test(name) ? { type: ['ho_kinh_doanh', 'co_so_san_xuat'] } : {};

export const keyWriter = (file: string): KeyWriter => {
  const producers = new Map<string, ExpectedRecord>();
  const products: ExpectedRecord[] = [];
  const junk: Place[] = [];
  const same: ExpectedGroup[] = [];
  const different: ExpectedGroup[] = [];
  return {
    producer: (name, source, values) => {
      const known = producers.get(name);
      producers.set(name, {
        ...typed(name),
        ...known,
        ...values,
        name,
        source: known?.source ?? source,
        optional: ['district'],
        accept: lenient(name),
      });
    },
    stranger: (name, source, values) => {
      const record = { ...typed(name), ...values, name, source, optional: ['district'], accept: lenient(name) };
      producers.set(`${name} ${source.row}`, record);
    },
    alias: (name, spelling) => {
      const known = producers.get(name);
      if (known) producers.set(name, { ...known, accept: { ...known.accept, name: [spelling] } });
      products.forEach((product, at) => {
        if (product.producer === spelling.trim().replace(/ +/g, ' ')) {
          products[at] = { ...product, accept: { producer: [name, spelling] } };
        }
      });
    },
    product: (name, producer, source, values) => {
      products.push({ ...values, name, producer, source });
    },
    junk: (at) => {
      junk.push(at);
    },
    pair: (verdict, kind, members) => {
      (verdict === 'same' ? same : different).push({ kind, members });
    },
    result: () => ({
      file,
      producers: [...producers.values()],
      products,
      issues: [],
      duplicates: same,
      not_duplicates: different,
      not_data_rows: junk,
    }),
  };
};
