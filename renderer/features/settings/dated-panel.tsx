import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Desktop } from '../../desktop/desktop';
import type { Plan } from '../../domain/plan/plan';
import { useDesktop } from '../../storage/desktop-context';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Panel } from '../../ui/parts/panel';
import type { DatedOrder, ReadDated } from './read-dated-file';

type Say = (found: string, expected: string) => string;

interface DatedWords<Code extends string> {
  readonly title: string;
  readonly lead: string;
  readonly load: string;
  readonly dialog: string;
  readonly holds: string;
  readonly asOf: string;
  readonly from: string;
  readonly ofProgram: string;
  readonly inUse: string;
  readonly kept: string;
  readonly confirmTitle: (asOf: string) => string;
  readonly confirm: string;
  readonly source: (source: string) => string;
  readonly after: string;
  readonly done: (asOf: string) => string;
  readonly unread: string;
  readonly problems: Readonly<Record<Code, Say>>;
}

/** A table that was loaded, or the one of the program, as a line of the panel. */
export interface DatedLine {
  readonly id: string;
  readonly asOf: string;
  /** What it holds, in a word or a number. */
  readonly holds: string;
  /** Name of the file; null: it came with the program. */
  readonly file: string | null;
}

interface LoadedList {
  readonly asOf: string;
  readonly source: string;
}

interface DatedPanelProps<Offer extends { readonly list: LoadedList }, Code extends string> {
  readonly words: DatedWords<Code>;
  /** Newest first: the first one is in use. */
  readonly lines: readonly DatedLine[];
  readonly usedCodes: () => readonly (string | null)[];
  readonly read: (desktop: Desktop, order: DatedOrder) => Promise<ReadDated<Offer, Code>>;
  /** What the file would change, before it is put in use. */
  readonly renderOffer: (offer: Offer) => ReactNode;
  readonly plan: (offer: Offer) => Plan;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A table of reference data that a file replaces without a new installer: what is in use, and the button that loads a newer one. */
export const DatedPanel = <Offer extends { readonly list: LoadedList }, Code extends string>({
  words,
  lines,
  usedCodes,
  read,
  renderOffer,
  plan,
}: DatedPanelProps<Offer, Code>) => {
  const { ui } = useText();
  const { date } = useFormat();
  const desktop = useDesktop();
  const today = useToday();
  const { act } = useActions();
  const [offered, setOffered] = useState<Offer | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = (text = ''): string => (isDay(text) ? date(text) : text);

  const choose = async (): Promise<void> => {
    setTrouble(null);
    const picked = await desktop.call('file.pick', { kind: 'json', multiple: false, title: words.dialog });
    const [file] = picked.ok ? (picked.value ?? []) : [];
    if (!picked.ok) setTrouble(words.unread);
    if (!file) return;
    setBusy(true);
    const order = { ...file, today, newId: () => crypto.randomUUID(), usedCodes: usedCodes() };
    const answer = await read(desktop, order);
    setBusy(false);
    if (answer.ok) setOffered(answer.value);
    else if (answer.why === 'unread') setTrouble(words.unread);
    else {
      const { code, found, expected } = answer.problem;
      setTrouble(words.problems[code as Code](shown(found), shown(expected)));
    }
  };
  const load = async (offer: Offer): Promise<void> => {
    setOffered(null);
    const acted = await act(plan(offer), { done: words.done(date(offer.list.asOf)) });
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
        <table className="settings-units">
          <thead>
            <tr>
              <th scope="col">{words.asOf}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">
                <span className="unseen">{words.inUse}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, asOf, holds, file }, index) => (
              <tr key={id}>
                <th scope="row" className="num">
                  {date(asOf)}
                </th>
                <td className="num">{holds}</td>
                <td className={file === null ? undefined : 'settings-file'}>{file ?? words.ofProgram}</td>
                <td className="faint">{index === 0 ? words.inUse : words.kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Modal
        opened={offered !== null}
        onClose={() => setOffered(null)}
        title={words.confirmTitle(offered ? date(offered.list.asOf) : '')}
      >
        {offered && (
          <div className="stack">
            <p>{words.source(offered.list.source)}</p>
            {renderOffer(offered)}
            <p className="mute">{words.after}</p>
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
