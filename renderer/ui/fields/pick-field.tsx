import { Select } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { prepareSearch } from '../../domain/search/prepare-search';
import { search } from '../../domain/search/search';
import { fold } from '../../domain/vietnamese/fold';
import { useText } from '../language/language-context';
import { nothingTyped, optionTyped, typedMore } from './type-ahead';

export interface PickOption {
  readonly value: string;
  readonly label: string;
  /** Other names by which it is found. */
  readonly more?: readonly string[];
}

interface PickFieldProps {
  /** Of the input, for who sends the focus there. */
  readonly id?: string;
  readonly label: string;
  readonly options: readonly PickOption[];
  /** What is said of the other name by which an option was found; without it those names stay unseen. */
  readonly moreWord?: (name: string) => string;
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
  readonly required?: boolean;
  /** Whether it may be emptied again. */
  readonly clearable?: boolean;
  readonly hint?: string | undefined;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** The first field of a dialog: the cursor stands in it when the dialog opens. */
  readonly first?: boolean;
}

/** As many as one looks through; more are found by typing. */
const shownOptions = 60;

/**
 * The options of an open list: the best ones, and the chosen one wherever it is not among them. While somebody types it stands
 * last: Arrow down and Enter take the best of what was looked for, never what stood there before.
 */
export const drawnOptions = (
  found: readonly PickOption[],
  chosen: PickOption | undefined,
  looking: boolean,
): PickOption[] => {
  const best = found.slice(0, shownOptions);
  // Alone under what was typed the chosen one would look like its answer.
  if (!chosen || best.includes(chosen) || (looking && best.length === 0)) return best;
  return looking ? [...best, chosen] : [chosen, ...best];
};

/** The other name by which an option was found, where its own name does not hold what was looked for. */
export const foundBy = ({ label, more = [] }: PickOption, asked: string): string | null => {
  const words = fold(asked).split(' ').filter(Boolean);
  const holds = (name: string): boolean => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
  return words.length === 0 || holds(label) ? null : (more.find(holds) ?? null);
};

/** Letters typed on a short list that is closed choose from it, as in the lists of the system; an open one has its arrows. */
const useTypeAhead = ({ options, value, onPick }: Pick<PickFieldProps, 'options' | 'value' | 'onPick'>) => {
  const typed = useRef(nothingTyped);
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, ctrlKey, altKey, metaKey, timeStamp, currentTarget } = event;
    if (ctrlKey || altKey || metaKey || currentTarget.getAttribute('aria-expanded') === 'true') return;
    if (!/^\p{L}$/u.test(key) && key !== 'Backspace') return;
    typed.current = typedMore(typed.current, key, timeStamp);
    const found = optionTyped(options, value, typed.current.text);
    if (found && found.value !== value) onPick(found.value);
  };
};

/**
 * One of a list, found with or without marks. With ten thousand options only the best of those that fit are drawn; what
 * is typed never completes itself, because a selected tail would swallow Unikey's Backspace.
 */
export const PickField = (props: PickFieldProps) => {
  const { label, options, value, onPick, required, clearable, hint, error, disabled, placeholder, moreWord } = props;
  const { ui } = useText();
  const chosen = useMemo(() => options.find((option) => option.value === value), [options, value]);
  const [query, setQuery] = useState<string | null>(null);
  const searchable = options.length > 8;
  const typeAhead = useTypeAhead(props);
  const asked = query === null || query === chosen?.label ? '' : query;
  // Not before something is asked: a page with such a field would fold ten thousand names to show one.
  const looking = searchable && asked !== '';
  const prepared = useMemo(
    () => (looking ? prepareSearch(options, ({ label: name, more = [] }) => ({ name, more })) : null),
    [options, looking],
  );
  const data = useMemo(
    () => drawnOptions(prepared ? search(prepared, asked) : options, chosen, prepared !== null),
    [prepared, options, asked, chosen],
  );
  return (
    <Select
      {...(props.id === undefined ? {} : { id: props.id })}
      data-autofocus={props.first === true ? true : undefined}
      label={label}
      description={hint}
      error={error}
      required={required ?? false}
      withAsterisk={false}
      disabled={disabled ?? false}
      placeholder={placeholder ?? ui.form.notSet}
      data={data}
      filter={({ options: given }) => given}
      {...(prepared && moreWord !== undefined
        ? {
            renderOption: ({ option, checked }) => {
              const other = foundBy(option, asked);
              return (
                <>
                  {checked && <IconCheck className="icon mute" aria-hidden="true" />}
                  <span>
                    {option.label}
                    {other !== null && <span className="mute"> ({moreWord(other)})</span>}
                  </span>
                </>
              );
            },
          }
        : {})}
      value={value}
      clearable={clearable ?? false}
      searchable={searchable}
      // A form that sends the focus here because something is missing says so right below: an open list would hide it.
      openOnFocus={false}
      searchValue={query ?? chosen?.label ?? ''}
      {...(searchable ? {} : { onKeyDown: typeAhead })}
      onSearchChange={setQuery}
      onDropdownClose={() => setQuery(null)}
      onChange={(picked) => {
        setQuery(null);
        onPick(picked);
      }}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      autoComplete="off"
      spellCheck={false}
    />
  );
};
