import { OpenSaved } from '../../printing/open-saved';
import { useDesktop } from '../../storage/desktop-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import type { SavedCatalogue as Saved } from './use-catalogue-print';

type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** As many as one reads; the rest is a number. */
const namedIssues = 4;

/** What was saved and where to find it; what is not in it as the register has it, is named. */
export const SavedCatalogue = ({ saved }: { readonly saved: Saved }) => {
  const words = useText();
  const { catalogue } = words;
  const { number } = useFormat();
  const desktop = useDesktop();
  const { file, products, issues } = saved;
  const sentences: Readonly<Record<string, Sentence>> = words.papers.issues;
  return (
    <>
      <Stamp state="valid" />
      <span>{catalogue.saved(file.name, number(products))}</span>
      {desktop.host === 'electron' ? (
        <OpenSaved file={file} reveal={catalogue.openFolder} open={catalogue.openFile} />
      ) : (
        <span className="mute">{catalogue.browserSaves}</span>
      )}
      {issues.length > 0 && (
        <ul className="saved-issues">
          <li>{catalogue.differs(number(issues.length))}</li>
          {issues.slice(0, namedIssues).map((issue) => (
            <li key={JSON.stringify(issue.params)}>{sentences[issue.code]?.(issue.params)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
