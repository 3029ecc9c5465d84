import { Checkbox, NativeSelect } from '@mantine/core';
import {
  type CatalogueLook,
  catalogueGroupings,
  catalogueLanguages,
  catalogueOrders,
  catalogueVersions,
} from '../../domain/records/catalogue-look';
import { useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { ColumnsEditor } from './columns-editor';
import { withVersion } from './layout-draft';
import { LogoField } from './logo-field';

interface LookEditorProps {
  readonly look: CatalogueLook;
  readonly onLook: (look: CatalogueLook) => void;
  /** What is not in English yet; null in a Vietnamese look. */
  readonly untranslated: string | null;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
  readonly hint?: string;
}

const Choice = <T extends string>({ label, value, options, names, onPick, hint }: ChoiceProps<T>) => (
  <NativeSelect
    label={label}
    description={hint}
    value={value}
    data={options.map((option) => ({ value: option, label: names[option] }))}
    onChange={(event) => {
      const picked = options.find((option) => option === event.currentTarget.value);
      if (picked !== undefined) onPick(picked);
    }}
  />
);

/** All that an officer sets of a catalogue (C4). */
export const LookEditor = ({ look, onLook, untranslated }: LookEditorProps) => {
  const { layout } = useText().catalogue;
  return (
    <div className="stack">
      <Choice
        label={layout.language}
        value={look.language}
        options={catalogueLanguages}
        names={layout.languages}
        onPick={(language) => onLook({ ...look, language })}
      />
      {untranslated !== null && (
        <p className="mute num" role="status">
          {untranslated}
        </p>
      )}
      <Choice
        label={layout.version}
        hint={layout.masking}
        value={look.version}
        options={catalogueVersions}
        names={layout.versions}
        onPick={(version) => onLook(withVersion(look, version))}
      />
      <Choice
        label={layout.grouping}
        value={look.grouping}
        options={catalogueGroupings}
        names={layout.groupings}
        onPick={(grouping) => onLook({ ...look, grouping })}
      />
      <Choice
        label={layout.order}
        value={look.order ?? 'stars'}
        options={catalogueOrders}
        names={layout.orders}
        onPick={(order) => onLook({ ...look, order })}
      />
      <Checkbox
        label={layout.photos}
        checked={look.photos}
        onChange={(event) => onLook({ ...look, photos: event.currentTarget.checked })}
      />
      <Checkbox
        label={layout.further}
        checked={look.further}
        onChange={(event) => onLook({ ...look, further: event.currentTarget.checked })}
      />
      <Checkbox
        label={layout.former}
        checked={look.former === true}
        onChange={(event) => onLook({ ...look, former: event.currentTarget.checked })}
      />
      <Section title={layout.columns}>
        <ColumnsEditor look={look} onLook={onLook} />
      </Section>
      <LogoField logo={look.logo} onLogo={(logo) => onLook({ ...look, logo })} />
    </div>
  );
};
