import '../bench-parts';
import { intakePart } from '../parts/intake-part';
import { provincePart } from '../parts/province-part';
import { searchPart } from '../parts/search-part';
import { storePart } from '../parts/store-part';

window.bench = { store: storePart, province: provincePart, search: searchPart, intake: intakePart };
