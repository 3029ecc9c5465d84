import type { ExpectedRecord, ExpectedResult, Place } from '../../score-import/expected-result';
import { kindOfName } from '../kind-of-name';

type Values = Readonly<Record<string, unknown>>;

/** The answer key while a workbook is composed. */
export interface KeyWriter {
  readonly producer: (name: string, at: Place, values: Values) => void;
  readonly product: (name: string, producer: string, at: Place, values: Values) => void;
  readonly junk: (at: Place) => void;
  readonly result: () => ExpectedResult;
}

const typed = (name: string): Values => {
  const type = kindOfName(name);
  return type === undefined ? {} : { type };
};

export const keyWriter = (file: string): KeyWriter => {
  const producers = new Map<string, ExpectedRecord>();
  const products: ExpectedRecord[] = [];
  const junk: Place[] = [];
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
        accept: /^(?:HKD|Hộ|Cơ sở)/.test(name) ? { type: ['ho_kinh_doanh', 'co_so_san_xuat'] } : {},
      });
    },
    product: (name, producer, source, values) => {
      products.push({ ...values, name, producer, source });
    },
    junk: (at) => {
      junk.push(at);
    },
    result: () => ({
      file,
      producers: [...producers.values()],
      products,
      issues: [],
      duplicates: [],
      not_duplicates: [],
      not_data_rows: junk,
    }),
  };
};
