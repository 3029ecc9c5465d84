import { word } from './lazy.js';

const answer = await fetch('lazy.js');
postMessage([word, answer.status]);
