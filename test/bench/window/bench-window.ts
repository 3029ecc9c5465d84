import '../bench-parts';
import { paperBench } from '../papers';
import { alikePart } from '../parts/alike-part';
import { bigPlansPart } from '../parts/big-plans-part';
import { editPart } from '../parts/edit-part';
import { intakePart } from '../parts/intake-part';
import { provincePart } from '../parts/province-part';
import { searchPart } from '../parts/search-part';
import { storePart } from '../parts/store-part';
import { measureStorage } from '../storage';

window.bench = {
  pages: (report, { seed }) => measureStorage(report, 50_000, seed),
  store: storePart,
  'big-plans': bigPlansPart,
  province: provincePart,
  alike: alikePart,
  search: searchPart,
  intake: intakePart,
  edit: editPart,
  papers: paperBench,
};
