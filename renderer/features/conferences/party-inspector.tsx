import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { participationStates } from '../../domain/records/participation';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { TypedField } from '../../ui/fields/typed-field';
import { useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { Section } from '../../ui/parts/section';
import { BroughtList } from './brought-list';
import { recordAddress } from './conference-address';
import type { PartyRow } from './party-rows';
import type { Answers } from './use-answers';

interface PartyInspectorProps {
  readonly conference: Conference;
  readonly row: PartyRow;
  readonly answers: Answers;
}

/** One invited party: its answer, what it brings and what the catalogue does with it, its booth. */
export const PartyInspector = ({ conference, row, answers }: PartyInspectorProps) => {
  const { conferences: words, choices } = useText();
  const { participation, party, name } = row;
  const { id, role, state, boothNo } = participation;
  return (
    <Inspector label={name || words.parties.gone}>
      <h2 className="inspector-title">{name || words.parties.gone}</h2>
      {party && (
        <Link href={recordAddress(role, party.id)} className="record-link">
          {words.facts.openRecord}
        </Link>
      )}
      <Section title={words.answer.label}>
        <Button.Group>
          {participationStates.map((each) => (
            <Button
              key={each}
              variant={each === state ? 'light' : 'default'}
              aria-pressed={each === state}
              onClick={() => void answers.answer([id], each)}
            >
              {choices.participationState[each]}
            </Button>
          ))}
        </Button.Group>
      </Section>
      {role === 'producer' && (
        <>
          <BroughtList conference={conference} participation={participation} answers={answers} />
          <TypedField
            label={words.facts.booth}
            shown={boothNo ?? ''}
            onTyped={() => undefined}
            onLeave={(text) => answers.change([id], { boothNo: normaliseLine(text) || null })}
          />
        </>
      )}
    </Inspector>
  );
};
