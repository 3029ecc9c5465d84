import { Button, TextInput } from '@mantine/core';
import { IconPhotoSearch } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useFormat, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { Stamp } from '../../ui/signs/stamp';
import { verdictStamp, verdictWords } from './check-words';
import { editionAddress } from './paper-name';
import { type CheckState, useCheck } from './use-check';

const Verdict = ({ state }: { readonly state: CheckState }) => {
  const words = useText();
  const { moment } = useFormat();
  const { check, verdict } = words.scans;
  if (state.at === 'rest') return null;
  if (state.at === 'reading') return <p className="mute">{check.reading}</p>;
  if (state.at === 'wrong') {
    return (
      <p className="verdict">
        <Stamp state="doubtful" />
        <span>{state.sentence}</span>
      </p>
    );
  }
  const { judged, code } = state;
  return (
    <>
      <p className="verdict">
        <Stamp state={verdictStamp[judged.verdict]} />
        <span>
          <b className="num">{code}</b> {verdictWords(words, judged)}
        </span>
      </p>
      {judged.verdict !== 'unknown' && (
        <p className="row wrap mute">
          <span>{verdict.issued(moment(judged.edition.issuedAt))}</span>
          <Button component={Link} href={editionAddress(judged.edition)} size="xs">
            {judged.edition.kind === 'mou' ? check.open : check.openCatalogue}
          </Button>
        </p>
      )}
    </>
  );
};

/** One field for fingers and hand scanners alike: a scanner types the code and Enter, then the next one takes its place. */
export const CheckPanel = () => {
  const { scans } = useText();
  const { state, checkText, checkPicture } = useCheck();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { check } = scans;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void checkText(text);
    field.current?.select();
  };
  return (
    <Panel title={check.title} className="check-panel">
      <form className="check-form" onSubmit={submit}>
        <TextInput
          ref={field}
          label={check.label}
          description={check.hint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          className="check-field"
        />
        <div className="row wrap">
          <Button type="submit">{check.action}</Button>
          <Button
            leftSection={<IconPhotoSearch className="icon" aria-hidden="true" />}
            disabled={state.at === 'reading'}
            onClick={() => void checkPicture()}
          >
            {check.picture}
          </Button>
        </div>
      </form>
      <div role="status" className="check-result">
        <Verdict state={state} />
      </div>
    </Panel>
  );
};
