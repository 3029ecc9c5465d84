import { Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Signatory } from '../../../domain/records/mou';
import { useFormat, useText } from '../../../ui/language/language-context';

const keys = ['office', 'signer', 'title', 'capacity', 'focal'] as const;

interface SignatoryRowProps {
  readonly index: number;
  readonly signatory: Signatory;
  readonly removable: boolean;
  /** The field where the cursor begins, when it is in this row. */
  readonly first: keyof Signatory | null;
  readonly onChange: (signatory: Signatory) => void;
  readonly onEarlier: () => void;
  readonly onRemove: () => void;
}

/** One office that signs, with its place in the order of signing. */
export const SignatoryRow = ({
  index,
  signatory,
  removable,
  first,
  onChange,
  onEarlier,
  onRemove,
}: SignatoryRowProps) => {
  const { mous } = useText();
  const { number } = useFormat();
  const words = mous.signatories;
  const place = number(index + 1);
  return (
    <fieldset className="mou-signatory">
      <legend className="medium num">{words.one(place)}</legend>
      {keys.map((key) => (
        <TextInput
          key={key}
          label={words[key]}
          value={signatory[key] ?? ''}
          data-autofocus={first === key ? true : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...signatory, [key]: key === 'office' || value !== '' ? value : null });
          }}
        />
      ))}
      <span className="row">
        <Button
          size="xs"
          variant="subtle"
          disabled={index === 0}
          aria-label={words.earlier(place)}
          title={words.earlier(place)}
          onClick={onEarlier}
        >
          <IconArrowUp className="icon" aria-hidden="true" />
        </Button>
        <Button
          size="xs"
          variant="subtle"
          disabled={!removable}
          aria-label={words.remove(place)}
          title={words.remove(place)}
          onClick={onRemove}
        >
          <IconTrash className="icon" aria-hidden="true" />
        </Button>
      </span>
    </fieldset>
  );
};
