import { type SheetSketch, workbookOf } from '../../intake-workbook';
import type { TortureFile } from '../officer-file';
import { crowdedList, twoRounds } from './crowded-lists';
import { type Dice, diceOf } from './dice';
import { type KeyWriter, keyWriter } from './key-writer';
import { linkedLists } from './linked-lists';
import { hiddenAndCrossed, mixedList, sheetsOfProducers } from './odd-lists';
import { besideLists, turnedList } from './sideways-lists';
import { provinces, type TradeProducer, tradeOf } from './trade';
import { twinList } from './twin-lists';

type Arrangement = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]) => readonly SheetSketch[];

/** Ways of laying out producers and products that are more than one plain table, by name. */
export const arrangements: Readonly<Record<string, Arrangement>> = {
  'linked by number': (dice, key, trade) => linkedLists(dice, key, trade, 'number'),
  'linked by code': (dice, key, trade) => linkedLists(dice, key, trade, 'code'),
  'linked by tax code': (dice, key, trade) => linkedLists(dice, key, trade, 'tax'),
  'linked by name': (dice, key, trade) => linkedLists(dice, key, trade, 'name'),
  'several products in a cell': (dice, key, trade) => [crowdedList(dice, key, trade)],
  'two rounds side by side': (dice, key, trade) => [twoRounds(dice, key, trade)],
  'a sheet for each producer': sheetsOfProducers,
  'producers over their products': (dice, key, trade) => [mixedList(dice, key, trade)],
  'crosses, hidden rows and photos': (dice, key, trade) => [hiddenAndCrossed(dice, key, trade)],
  'tables beside each other': (dice, key, trade) => [besideLists(dice, key, trade)],
  'a record in each column': (dice, key, trade) => [turnedList(dice, key, trade)],
  'twins and strangers': (dice, key, trade) => [twinList(dice, key, trade)],
};

/** One workbook of an arrangement. */
export const arranged = (name: string, seed: number): TortureFile => {
  const dice = diceOf(seed + 7000);
  const file = `${name} ${seed}.xlsx`;
  const key = keyWriter(file);
  const homes = dice.shuffle(Object.keys(provinces)).slice(0, dice.between(1, 3));
  const trade = tradeOf(dice, dice.between(4, 8), homes);
  const sheets = arrangements[name]?.(dice, key, trade) ?? [];
  return { workbook: { ...workbookOf(...sheets), file }, expected: key.result() };
};
