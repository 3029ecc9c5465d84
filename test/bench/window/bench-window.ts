import '../bench-parts';
import { storePart } from '../parts/store-part';

window.bench = { store: storePart };
