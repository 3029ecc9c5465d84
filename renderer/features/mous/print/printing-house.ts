import type { Desktop } from '../../../desktop/desktop';
import type { Print } from '../../../domain/records/print';
import type { PaperService } from '../../../formats/paper-service';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Store } from '../../../storage/store';
import type { Actions } from '../../../ui/act/act-context';

/** What issuing, writing and saving of memoranda of a conference work with. */
export interface PrintingHouse {
  readonly conferenceName: string;
  readonly store: Store;
  readonly act: Actions['act'];
  readonly papers: PaperService;
  readonly desktop: Desktop;
  readonly words: Dictionary['mous']['print'];
  readonly number: (value: number) => string;
}

/** A form as the ending of its file. */
export const fileKindOf = (form: Print['form']): 'pdf' | 'docx' => (form === 'pdf' ? 'pdf' : 'docx');
