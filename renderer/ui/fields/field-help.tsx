import { Popover, UnstyledButton } from '@mantine/core';
import type { TableName } from '../../domain/records/table-name';
import { sourcedField } from '../../domain/reference/field-sources';
import { fieldSourceOf } from '../../domain/reference/law-articles';
import { certificateRulesOn } from '../../domain/reference/star-rules';
import { useToday } from '../act/today';
import { useText } from '../language/language-context';
import { fieldLabel } from './choice-words';

interface FieldHelpProps {
  readonly table: TableName;
  readonly field: string;
}

/** «?» of a field: what it asks for, and the law and article of its rule (R6). Nothing where there is nothing to say. */
export const FieldHelp = ({ table, field }: FieldHelpProps) => {
  const words = useText();
  const today = useToday();
  const key = sourcedField(table, field);
  if (key === null) return null;
  const { law, article } = fieldSourceOf(key);
  return (
    <Popover width={320} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="field-help" aria-label={words.fieldHelp.open(fieldLabel(words, table, field))}>
          ?
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p>{words.fieldHelp.texts[key](certificateRulesOn(today))}</p>
        <p className="mute">{words.fieldHelp.source(law, article)}</p>
      </Popover.Dropdown>
    </Popover>
  );
};
