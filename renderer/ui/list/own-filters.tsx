import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OwnField, OwnTable } from '../../domain/records/own-field';
import type { OwnValues } from '../../domain/records/own-value';
import { blankMark, type OwnFilter, ownFilter } from '../../domain/search/own-filter';
import { readTyped } from '../../domain/typing/read-typed';
import { showValue } from '../../domain/typing/show-value';
import { ownLabel } from '../../i18n/own-labels';
import { useOwnFields } from '../fields/own-fields-context';
import { useLanguage, useText } from '../language/language-context';
import type { ListView } from '../routing/list-view';
import { ViewFilter } from './view-filter';

const parts = { contains: 'co', from: 'tu', to: 'den' } as const;
type Part = keyof typeof parts;

/** Under these names the filter of a field stands in the address. */
const nameOf = ({ key }: OwnField, part?: Part): string => (part ? `${key}.${parts[part]}` : key);

const filterIn = (view: ListView, field: OwnField): OwnFilter => ({
  values: view.all(nameOf(field)),
  contains: view.one(nameOf(field, 'contains')),
  from: view.one(nameOf(field, 'from')),
  to: view.one(nameOf(field, 'to')),
});

/** Whether a record passes what the address asks of own fields; null when it asks nothing. */
export const useOwnFilter = (table: OwnTable, view: ListView): ((record: OwnValues) => boolean) | null => {
  const fields = useOwnFields(table);
  return useMemo(() => ownFilter(fields, (field) => filterIn(view, field)), [fields, view]);
};

interface PartInputProps {
  readonly view: ListView;
  readonly field: OwnField;
  readonly part: Part;
  readonly label: string;
}

/** A limit or a word; it narrows the list when it is left, and half a number narrows nothing. */
const PartInput = ({ view, field, part, label }: PartInputProps) => {
  const { ownFields } = useText();
  const name = nameOf(field, part);
  const type = field.kind === 'number' ? 'decimal' : field.kind === 'date' ? 'partialDate' : 'text';
  const stored = view.one(name);
  const shown = stored === '' ? '' : showValue({ type }, type === 'decimal' ? Number(stored) : stored);
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const leave = (): void => {
    if (typed === null) return;
    const reading = readTyped({ type }, typed);
    setUnread(reading.outcome === 'problem');
    if (reading.outcome === 'problem') return;
    setTyped(null);
    view.set(name, reading.outcome === 'value' ? String(reading.value) : '');
  };
  return (
    <TextInput
      label={label}
      className={type === 'text' ? undefined : 'num'}
      value={typed ?? shown}
      error={unread ? ownFields.filter.unread : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
      }}
      autoComplete="off"
      spellCheck={false}
    />
  );
};

const useDescription = (view: ListView, field: OwnField): string => {
  const { ownFields, ui } = useText();
  const { values, contains, from, to } = filterIn(view, field);
  const words = ownFields.filter;
  const type = field.kind === 'number' ? 'decimal' : 'partialDate';
  const limit = (word: string, value: string): string =>
    value === '' ? '' : `${word} ${showValue({ type }, type === 'decimal' ? Number(value) : value)}`;
  const said = [
    contains === '' ? '' : ui.quoted(contains),
    limit(words.from, from),
    limit(words.to, to),
    values.includes(blankMark) ? words.blank : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? ui.all : said.join(' ');
};

/** Text by a word in it, numbers and dates between two limits, any of them by being absent. */
const RangeFilter = ({ view, field }: { readonly view: ListView; readonly field: OwnField }) => {
  const { ownFields } = useText();
  const { language } = useLanguage();
  const said = useDescription(view, field);
  const words = ownFields.filter;
  const isText = field.kind === 'text' || field.kind === 'longText';
  const isSet = [nameOf(field), ...(['contains', 'from', 'to'] as const).map((part) => nameOf(field, part))].some(
    (name) => view.one(name) !== '',
  );
  const isBlank = view.all(nameOf(field)).includes(blankMark);
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          className={`filter-button ${isSet ? 'set' : ''}`}
          rightSection={<IconChevronDown className="icon" aria-hidden="true" />}
        >
          <span className="cut">
            {ownLabel(field, language)}: <span className={isSet ? 'bold num' : ''}>{said}</span>
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="stack">
          {isText ? (
            <PartInput view={view} field={field} part="contains" label={words.contains} />
          ) : (
            <>
              <PartInput view={view} field={field} part="from" label={words.from} />
              <PartInput view={view} field={field} part="to" label={words.to} />
            </>
          )}
          <Checkbox
            label={words.onlyBlank}
            checked={isBlank}
            onChange={() => view.set(nameOf(field), isBlank ? [] : [blankMark])}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};

const ListedFilter = ({ view, field }: { readonly view: ListView; readonly field: OwnField }) => {
  const { ownFields, choices } = useText();
  const { language } = useLanguage();
  const options =
    field.kind === 'flag'
      ? [
          { value: 'yes', label: choices.flag.yes },
          { value: 'no', label: choices.flag.no },
        ]
      : field.choices.map((choice) => ({ value: choice, label: choice }));
  return (
    <ViewFilter
      view={view}
      name={nameOf(field)}
      label={ownLabel(field, language)}
      options={[...options, { value: blankMark, label: ownFields.filter.blank }]}
    />
  );
};

/** A filter for each own field of the table in use. */
export const OwnFilters = ({ table, view }: { readonly table: OwnTable; readonly view: ListView }) =>
  useOwnFields(table).map((field) =>
    field.kind === 'flag' || field.kind === 'choice' ? (
      <ListedFilter key={field.id} view={view} field={field} />
    ) : (
      <RangeFilter key={field.id} view={view} field={field} />
    ),
  );
