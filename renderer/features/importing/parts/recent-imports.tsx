import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from '../../../storage/hooks';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';
import { Panel } from '../../../ui/parts/panel';
import type { UndoneImport } from '../job/import-state';
import { undoImport } from '../job/undo-import';
import { type RecentImport, recentImports } from '../model/recent-imports';
import { UndoNote } from './undo-note';

/** Changes looked through for imports; beyond them the history of each record still knows. */
const changesSeen = 300;
const importsShown = 20;

const useRecentImports = (): readonly RecentImport[] => {
  const store = useStore();
  const [imports, setImports] = useState<readonly RecentImport[]>([]);
  useEffect(() => {
    let here = true;
    const read = async (): Promise<void> => {
      const changes = await store.recentChanges(changesSeen);
      if (here) setImports(recentImports(changes).slice(0, importsShown));
    };
    void read();
    const forget = store.subscribe(null, () => void read());
    return () => {
      here = false;
      forget();
    };
  }, [store]);
  return imports;
};

const ImportLine = ({ change, undone }: RecentImport) => {
  const store = useStore();
  const { importing } = useText();
  const { number, moment } = useFormat();
  const [result, setResult] = useState<UndoneImport | 'running' | null>(null);
  const { files } = importing;
  const undo = async (): Promise<void> => {
    setResult('running');
    setResult(await undoImport(store, change.seq));
  };
  const who = change.who === '' ? files.nobody : change.who;
  return (
    <li>
      <div className="grow">
        <span className="medium">{change.label}</span>{' '}
        <span className="mute num">
          {files.recentLine(number(change.editCount), who, moment(change.at, dayOf(store.now())))}
        </span>
        {result !== null && <UndoNote undone={result} />}
      </div>
      {undone ? (
        <span className="mute">{files.undone}</span>
      ) : (
        <Button
          size="xs"
          disabled={result === 'running'}
          onClick={() => void undo()}
          aria-label={`${files.undo} ${change.label}`}
        >
          {files.undo}
        </Button>
      )}
    </li>
  );
};

/** Imports of the last weeks; each can be taken back, whatever was edited since stays. */
export const RecentImports = () => {
  const { importing } = useText();
  const imports = useRecentImports();
  return (
    <Panel title={importing.files.recent}>
      {imports.length === 0 ? (
        <p className="import-none mute">{importing.files.recentNone}</p>
      ) : (
        <ul className="panel-rows">
          {imports.map((each) => (
            <ImportLine key={each.change.seq} {...each} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
