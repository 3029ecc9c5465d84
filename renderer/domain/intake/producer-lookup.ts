import type { ProducerIdentity } from './producer-identity';

/** Holders of producers by everything that two mentions may share. */
export interface ProducerLookup<Holder> {
  readonly add: (identity: ProducerIdentity, holder: Holder) => void;
  /** Whoever shares a tax code, a phone or the key of the name, each once, the surest sign first. */
  readonly near: (identity: ProducerIdentity) => readonly Holder[];
}

/** A phone of the officer under every row, or one name for all, must not make each row be compared with each other. */
const comparedAtMost = 40;

/** Finds who may be the same by name, tax code or phone, without comparing everybody with everybody. */
export const producerLookup = <Holder>(): ProducerLookup<Holder> => {
  const byKey = new Map<string, Holder[]>();
  const byTax = new Map<string, Holder[]>();
  const byPhone = new Map<string, Holder[]>();
  const put = (map: Map<string, Holder[]>, key: string, holder: Holder): void => {
    const list = map.get(key);
    if (!list) map.set(key, [holder]);
    else if (!list.includes(holder)) list.push(holder);
  };
  return {
    add: ({ key, taxCode, phones }, holder) => {
      put(byKey, key, holder);
      if (taxCode !== null) put(byTax, taxCode, holder);
      for (const phone of phones) put(byPhone, phone, holder);
    },
    near: ({ key, taxCode, phones }) => [
      ...new Set([
        ...(taxCode === null ? [] : (byTax.get(taxCode) ?? []).slice(0, comparedAtMost)),
        ...phones.flatMap((phone) => (byPhone.get(phone) ?? []).slice(0, comparedAtMost)),
        ...(byKey.get(key) ?? []).slice(0, comparedAtMost),
      ]),
    ],
  };
};
