import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { normaliseLine } from '../../../domain/vietnamese/normalise-text';
import { useStore } from '../../../storage/hooks';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';
import { Panel } from '../../../ui/parts/panel';
import { showToast } from '../../../ui/parts/toast';
import type { ImportJob } from '../job/import-job';
import { type LayoutLine, layoutLines } from '../model/layout-uses';

/** As many as one looks through; a province has some forty senders. */
const shownAtFirst = 6;
const columnsNamed = 6;

const NameForm = ({ line, onName }: { readonly line: LayoutLine; readonly onName: (name: string) => void }) => {
  const { layouts } = useText().importing.recipe;
  const [name, setName] = useState(line.name);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onName(normaliseLine(name));
  };
  return (
    <form className="row wrap" noValidate onSubmit={send}>
      <TextInput
        className="grow"
        label={layouts.name}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <Button size="xs" type="submit" style={{ alignSelf: 'end' }}>
        {layouts.keepName}
      </Button>
    </form>
  );
};

interface LayoutRowProps {
  readonly line: LayoutLine;
  readonly label: string;
  readonly onName: (name: string) => void;
  readonly onForget: () => void;
}

const LayoutRow = ({ line, label, onName, onForget }: LayoutRowProps) => {
  const { importing } = useText();
  const { layouts } = importing.recipe;
  const { number, moment } = useFormat();
  const store = useStore();
  const [naming, setNaming] = useState(false);
  const { fields, leftOut, file, at } = line;
  const named = fields.slice(0, columnsNamed).map((field) => importing.intakeFields[field]);
  const parts = [
    layouts.columns(named.join(', ')),
    ...(fields.length > columnsNamed ? [layouts.more(number(fields.length - columnsNamed))] : []),
    ...(leftOut > 0 ? [layouts.leftOut(number(leftOut))] : []),
  ];
  return (
    <li>
      <div className="grow">
        <p>
          <span className="medium">{label}</span>{' '}
          <span className="mute num">
            {at === '' ? layouts.neverUsed : layouts.used(file, moment(at, dayOf(store.now())))}
          </span>
        </p>
        <p className="mute">{parts.join(', ')}</p>
        {naming && (
          <NameForm
            line={line}
            onName={(name) => {
              setNaming(false);
              onName(name);
            }}
          />
        )}
      </div>
      <Button
        size="xs"
        aria-expanded={naming}
        aria-label={`${layouts.rename} ${label}`}
        onClick={() => setNaming(!naming)}
      >
        {layouts.rename}
      </Button>
      <Button size="xs" variant="subtle" aria-label={`${layouts.forget} ${label}`} onClick={onForget}>
        {layouts.forget}
      </Button>
    </li>
  );
};

/** How lists of each sender are read, as they are remembered on this machine: called by a name, or forgotten (I2). */
export const RememberedLayouts = ({ job }: { readonly job: ImportJob }) => {
  const { importing, ui } = useText();
  const { layouts: words } = importing.recipe;
  const { number } = useFormat();
  const { recipes } = job;
  const [lines, setLines] = useState<readonly LayoutLine[]>([]);
  const [all, setAll] = useState(false);
  const look = (): void => setLines(layoutLines(recipes.get()));
  useEffect(() => {
    let here = true;
    void recipes.loaded.then(() => here && setLines(layoutLines(recipes.get())));
    return () => {
      here = false;
    };
  }, [recipes]);
  if (lines.length === 0) return null;
  const labelOf = ({ name, fields, leftOut }: LayoutLine): string =>
    name === '' ? words.unnamed(number(fields.length + leftOut)) : name;
  const forget = (line: LayoutLine): void => {
    const before = recipes.get();
    recipes.forget(line.fingerprints);
    look();
    const back = (): void => {
      recipes.take(before);
      look();
    };
    showToast({ message: words.forgotten(labelOf(line)), undo: { word: ui.undo, run: back } });
  };
  return (
    <Panel title={words.title} note={words.lead}>
      <ul className="panel-rows">
        {(all ? lines : lines.slice(0, shownAtFirst)).map((line) => (
          <LayoutRow
            key={line.fingerprints.join('\n')}
            line={line}
            label={labelOf(line)}
            onName={(name) => {
              recipes.rename(line.fingerprints, name);
              look();
            }}
            onForget={() => forget(line)}
          />
        ))}
      </ul>
      {!all && lines.length > shownAtFirst && (
        <p className="import-none">
          <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
            {words.all(number(lines.length))}
          </Button>
        </p>
      )}
    </Panel>
  );
};
