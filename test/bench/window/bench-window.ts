import '../bench-parts';
import { intakePart } from '../parts/intake-part';
import { searchPart } from '../parts/search-part';
import { storePart } from '../parts/store-part';

window.bench = { store: storePart, search: searchPart, intake: intakePart };
