import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { contentOfEdition } from '../../../documents/mou/mou-content';
import { mouDifferences } from '../../../documents/mou/mou-differences';
import type { Edition } from '../../../domain/records/edition';
import type { PaperService } from '../../../formats/paper-service';
import { OpenSaved } from '../../../printing/open-saved';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Section } from '../../../ui/parts/section';
import { Stamp } from '../../../ui/signs/stamp';
import { DifferenceList } from './difference-list';
import type { IssuedState } from './issued-state';
import { useOutsideFile } from './use-outside-file';

interface EditionsPanelProps {
  readonly issued: IssuedState;
  readonly papers: PaperService;
  readonly working: boolean;
  readonly onSaveOld: (edition: Edition, by: Edition | undefined) => void;
}

const Differences = ({ before, after }: { readonly before: Edition; readonly after: Edition }) => {
  const [was, is] = [contentOfEdition(before), contentOfEdition(after)];
  const differences = useMemo(() => mouDifferences(was, is), [was, is]);
  return (
    <DifferenceList differences={differences} wordings={{ before: was.version.wording, after: is.version.wording }} />
  );
};

const PrintLines = ({ issued, edition }: { readonly issued: IssuedState; readonly edition: Edition }) => {
  const { mous, choices } = useText();
  const { number, moment } = useFormat();
  const lines = issued.prints.filter(({ editionId }) => editionId === edition.id);
  if (lines.length === 0) return <p className="mute">{mous.issued.notPrinted}</p>;
  return (
    <ul className="mou-prints">
      {lines.map(({ id, form, from, to, of, at, reason }) => (
        <li key={id} className="mute num">
          {mous.issued.printed(choices.printForm[form], number(from), number(to), number(of), moment(at))}
          {reason !== null && `: ${reason}`}
        </li>
      ))}
    </ul>
  );
};

/** Every printing of a memorandum: which one stands, what each said otherwise than the one before, and its copies. */
export const EditionsPanel = ({ issued, papers, working, onSaveOld }: EditionsPanelProps) => {
  const { mous } = useText();
  const { number, moment } = useFormat();
  const { attach, detach, save, saved, trouble } = useOutsideFile(papers);
  const { editions } = issued;
  const words = mous.issued;
  if (editions.length === 0) return null;
  return (
    <Section title={words.title}>
      {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      {saved !== null && (
        <p className="row wrap" role="status">
          {words.outsideSaved(saved.name)}
          <OpenSaved file={saved} open={words.openOutside} />
        </p>
      )}
      <ul className="mou-editions">
        {editions.map((edition, index) => {
          const before = editions[index + 1];
          const by = editions[index - 1];
          const { outside } = edition;
          return (
            <li key={edition.id}>
              <p className="medium num">
                {words.line(number(edition.no), edition.code)} <span className="mute">{moment(edition.issuedAt)}</span>
              </p>
              <p className="stamp-word">
                <Stamp state={edition.state === 'valid' ? 'valid' : 'none'} />
                {words.state[edition.state]}
                {edition.stateReason !== null && `: ${edition.stateReason}`}
              </p>
              {edition.reason !== null && <p className="mute">{words.reason(edition.reason)}</p>}
              {outside !== null && (
                <p className="stamp-word tone-lapsing">
                  <Stamp state="warning" />
                  {words.outside(outside.file, moment(outside.at))}
                </p>
              )}
              <PrintLines issued={issued} edition={edition} />
              {before && (
                <details>
                  <summary>{words.differences(number(before.no))}</summary>
                  <Differences before={before} after={edition} />
                </details>
              )}
              <div className="row wrap">
                {edition.state === 'valid' && outside === null && (
                  <Button size="xs" onClick={() => void attach(edition)}>
                    {words.attach}
                  </Button>
                )}
                {outside !== null && (
                  <>
                    <Button size="xs" onClick={() => void save(outside)}>
                      {words.saveOutside}
                    </Button>
                    <Button size="xs" onClick={() => void detach(edition)}>
                      {words.detach}
                    </Button>
                  </>
                )}
                {edition.state === 'superseded' && (
                  <Button size="xs" disabled={working} onClick={() => onSaveOld(edition, by)}>
                    {words.saveOld}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
