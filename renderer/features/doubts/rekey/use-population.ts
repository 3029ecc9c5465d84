import { useEffect, useState } from 'react';
import type { ChangeHeader } from '../../../domain/plan/change';
import type { ReviewedTable } from '../../../domain/records/review';
import type { Store } from '../../../storage/store';

/** As many actions as an office does in some weeks. */
const looked = 500;

/** The last imports, newest first; empty until the journal has answered. */
export const useImports = (store: Store): readonly ChangeHeader[] => {
  const [found, setFound] = useState<readonly ChangeHeader[]>([]);
  useEffect(() => {
    let here = true;
    const read = store.recentChanges(looked);
    void read.then((changes) => here && setFound(changes.filter(({ reason }) => reason === 'import')));
    return () => {
      here = false;
    };
  }, [store]);
  return found;
};

/** Records of the register that an import added or changed and that are still there; null while they are read. */
const useImported = (store: Store, table: ReviewedTable, seq: number | null): readonly string[] | null => {
  const [read, setRead] = useState<{ readonly seq: number; readonly edited: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    let here = true;
    const look = async (of: number): Promise<void> => {
      const change = await store.change(of);
      if (here) setRead({ seq: of, edited: new Set(change?.edits.map((edit) => `${edit.table}/${edit.id}`)) });
    };
    if (seq !== null) void look(seq);
    return () => {
      here = false;
    };
  }, [store, seq]);
  if (seq === null || read?.seq !== seq) return null;
  return store.records(table).flatMap(({ id }) => (read.edited.has(`${table}/${id}`) ? [id] : []));
};

/** What a sample would be drawn from: a whole register, or what one import wrote in it; null while it is read. */
export const usePopulation = (store: Store, table: ReviewedTable, seq: number | null): readonly string[] | null => {
  const imported = useImported(store, table, seq);
  return seq === null ? store.records(table).map(({ id }) => id) : imported;
};
