import type { Participation } from '../../domain/records/participation';
import { useText } from '../../ui/language/language-context';
import { Stamp, type StampState } from '../../ui/signs/stamp';

type Answer = Participation['state'];

const signs: { readonly [A in Answer]: { readonly stamp: StampState; readonly tone: string } } = {
  accepted: { stamp: 'valid', tone: 'valid' },
  invited: { stamp: 'unknown', tone: 'unknown' },
  declined: { stamp: 'refused', tone: 'lapsed' },
};

/** A party's answer: shape, then word, then hue. */
export const AnswerWord = ({ state }: { readonly state: Answer }) => {
  const { choices } = useText();
  const { stamp, tone } = signs[state];
  return (
    <span className={`stamp-word tone-${tone}`}>
      <Stamp state={stamp} />
      {choices.participationState[state]}
    </span>
  );
};
