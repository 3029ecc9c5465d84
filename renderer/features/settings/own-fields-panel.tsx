import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ownValuesHeld, planMoveOwnField } from '../../domain/plan/planners/plan-own-fields';
import { type OwnField, ownTables } from '../../domain/records/own-field';
import { ownLabel } from '../../i18n/own-labels';
import { useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { OwnFieldDialog } from './own-field-dialog';
import './own-fields.css';

interface LineProps {
  readonly field: OwnField;
  readonly first: boolean;
  readonly last: boolean;
  readonly onEdit: () => void;
}

const OwnFieldLine = ({ field, first, last, onEdit }: LineProps) => {
  const { ownFields, choices } = useText();
  const { language } = useLanguage();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const label = ownLabel(field, language);
  const held = ownValuesHeld(store, field).length;
  const facts = [
    choices.ownKind[field.kind],
    ...(field.wanted ? [ownFields.wanted] : []),
    ...(field.retired ? [ownFields.retired] : []),
    ownFields.filled(number(held)),
  ];
  const move = (by: -1 | 1): void => void act(planMoveOwnField(store, field.id, by));
  return (
    <li className={field.retired ? 'mute' : undefined}>
      <span className="grow">
        <span className="medium">{label}</span>
        <span className="mute num own-field-facts">{facts.join(' · ')}</span>
      </span>
      {!field.retired && (
        <>
          <ActionIcon variant="subtle" disabled={first} aria-label={ownFields.up(label)} onClick={() => move(-1)}>
            <IconArrowUp className="icon" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="subtle" disabled={last} aria-label={ownFields.down(label)} onClick={() => move(1)}>
            <IconArrowDown className="icon" aria-hidden="true" />
          </ActionIcon>
        </>
      )}
      <Button size="xs" aria-label={ownFields.edit(label)} onClick={onEdit}>
        {ownFields.editShort}
      </Button>
    </li>
  );
};

/** The fields that the office defined for itself (R13), in the order in which forms and sheets have them. */
export const OwnFieldsPanel = () => {
  const { ownFields, choices } = useText();
  const all = useRecords('ownFields');
  const [open, setOpen] = useState<OwnField | 'new' | null>(null);
  const groups = useMemo(
    () =>
      ownTables
        .map((table) => ({
          table,
          fields: all
            .filter(({ of }) => of === table)
            .toSorted((a, b) => Number(a.retired) - Number(b.retired) || a.order - b.order),
        }))
        .filter(({ fields }) => fields.length > 0),
    [all],
  );
  return (
    <Panel
      title={ownFields.title}
      more={
        <Button size="xs" onClick={() => setOpen('new')}>
          {ownFields.add}
        </Button>
      }
    >
      <div className="stack settings-inside">
        <p className="mute">{groups.length === 0 ? ownFields.none : ownFields.lead}</p>
        {groups.map(({ table, fields }) => {
          const used = fields.filter(({ retired }) => !retired);
          return (
            <section key={table} aria-label={choices.ownTable[table]}>
              <h3 className="medium">{choices.ownTable[table]}</h3>
              <ol className="own-fields">
                {fields.map((field) => (
                  <OwnFieldLine
                    key={field.id}
                    field={field}
                    first={field === used[0]}
                    last={field === used.at(-1)}
                    onEdit={() => setOpen(field)}
                  />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
      {open !== null && <OwnFieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Panel>
  );
};
