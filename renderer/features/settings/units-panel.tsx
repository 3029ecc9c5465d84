import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { planUnitList } from '../../domain/plan/planners/plan-unit-list';
import { newestFirst } from '../../domain/reference/units-in-use';
import { useDesktop } from '../../storage/desktop-context';
import { useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { useCommunes } from '../../ui/fields/use-communes';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Panel } from '../../ui/parts/panel';
import { type OfferedUnits, readUnitFile } from './read-unit-file';

/** What a file would change, before it is put in use. */
const Offer = ({ list, before, differences }: OfferedUnits) => {
  const { settings } = useText();
  const { number } = useFormat();
  const words = settings.units;
  const { added, gone, renamed, orphans } = differences;
  return (
    <div className="stack">
      <p>{words.source(list.source)}</p>
      <p>{words.counts(number(list.communes), number(before))}</p>
      <p>{words.changes(number(added), number(gone), number(renamed))}</p>
      <p>{orphans > 0 ? words.orphans(number(orphans)) : words.noOrphans}</p>
      <p className="mute">{words.after}</p>
    </div>
  );
};

/** The tables that were loaded, newest first; without any, the one of the program. */
const Lists = () => {
  const { settings } = useText();
  const { number, date } = useFormat();
  const lists = newestFirst(useRecords('unitLists'));
  const communes = useCommunes();
  const words = settings.units;
  return (
    <table className="settings-units">
      <thead>
        <tr>
          <th scope="col">{words.columns.asOf}</th>
          <th scope="col" className="right">
            {words.columns.communes}
          </th>
          <th scope="col">{words.columns.from}</th>
          <th scope="col">
            <span className="unseen">{words.inUse}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list, index) => (
          <tr key={list.id}>
            <th scope="row" className="num">
              {date(list.asOf)}
            </th>
            <td className="right num">{number(list.communes)}</td>
            <td className="settings-file">{list.file}</td>
            <td className="faint">{index === 0 ? words.inUse : words.kept}</td>
          </tr>
        ))}
        {lists.length === 0 && communes && (
          <tr>
            <th scope="row" className="num">
              {date(communes.asOf)}
            </th>
            <td className="right num">{number(communes.all.length)}</td>
            <td>{words.ofProgram}</td>
            <td className="faint">{words.inUse}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
};

/** «Nạp bảng đơn vị hành chính mới»: new units without a new installer. */
export const UnitsPanel = () => {
  const { settings, ui } = useText();
  const { date } = useFormat();
  const desktop = useDesktop();
  const store = useStore();
  const today = useToday();
  const { act } = useActions();
  const [offered, setOffered] = useState<OfferedUnits | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const words = settings.units;
  const shown = (text: string | undefined): string =>
    text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : (text ?? '');

  const choose = async (): Promise<void> => {
    setTrouble(null);
    const picked = await desktop.call('file.pick', { kind: 'json', multiple: false, title: words.dialog });
    const [file] = picked.ok ? (picked.value ?? []) : [];
    if (!picked.ok) setTrouble(words.unread);
    if (!file) return;
    setBusy(true);
    const usedCodes = [...store.records('producers'), ...store.records('buyers')].map(({ communeCode }) => communeCode);
    const order = { ...file, today, newId: () => crypto.randomUUID(), usedCodes };
    const read = await readUnitFile(desktop, order);
    setBusy(false);
    if (read.ok) setOffered(read.value);
    else if (read.why === 'unread') setTrouble(words.unread);
    else {
      const { code, found, expected } = read.problem;
      setTrouble(words.problems[code](shown(found), shown(expected)));
    }
  };
  const load = async ({ list }: OfferedUnits): Promise<void> => {
    setOffered(null);
    const acted = await act(planUnitList(store, list, list.file), { done: words.done(date(list.asOf)) });
    if (!acted.ok) setTrouble(acted.sentence);
  };

  return (
    <Panel
      title={words.title}
      more={
        <Button size="xs" loading={busy} onClick={() => void choose()}>
          {words.load}
        </Button>
      }
    >
      <div className="stack settings-inside">
        <p className="mute">{words.lead}</p>
        {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
        <Lists />
      </div>
      <Modal
        opened={offered !== null}
        onClose={() => setOffered(null)}
        title={words.confirmTitle(offered ? date(offered.list.asOf) : '')}
      >
        {offered && (
          <div className="stack">
            <Offer {...offered} />
            <div className="row settings-answers">
              <Button onClick={() => setOffered(null)}>{ui.cancel}</Button>
              <Button variant="filled" data-autofocus onClick={() => void load(offered)}>
                {words.confirm}
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </Panel>
  );
};
