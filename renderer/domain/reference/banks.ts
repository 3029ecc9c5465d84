import { fold, foldTight } from '../vietnamese/fold';
import data from './banks.json';

export interface Bank {
  /** Six digits of NAPAS; empty where the source has none. */
  readonly bin: string;
  readonly code: string;
  readonly shortName: string;
  readonly name: string;
}

export const banksAsOf = data.asOf;
export const banks: readonly Bank[] = data.banks;

const keysOf = (bank: Bank): readonly string[] => [bank.code, bank.shortName, bank.name].map(foldTight);
const byKey: ReadonlyMap<string, Bank> = new Map(
  banks.flatMap((bank) => keysOf(bank).map((key) => [key, bank] as const)),
);

const leadingWords = /^(?:ngan hang|nh)\s*(?:tmcp|thuong mai co phan)?\s*/;

/** The bank that a text names by code, short or full name, with or without «Ngân hàng» and branch; null when none fits. */
export const findBank = (text: string): Bank | null => {
  const [head = ''] = text.split(/[-–,(]|chi nhánh|CN /iu);
  const candidates = [text, head, fold(head).replace(leadingWords, ''), fold(text).replace(leadingWords, '')];
  for (const candidate of candidates) {
    const bank = byKey.get(foldTight(candidate));
    if (bank) return bank;
  }
  return null;
};
