import { Dexie, type Table } from 'dexie';
import type { ChangeHeader } from '../domain/plan/change';
import type { TableName } from '../domain/records/table-name';

/** Frozen: Chromium keeps data by this name, and another name is an empty application. A test fails when it changes. */
export const databaseName = 'nhip-cau-ocop';

/** Layout of the database itself; versions of the Records inside are in `StoreMeta.schema`. */
export const databaseVersion = 1;

/** Up to 200 Rows of one table as UTF-8 JSON: bytes can be hashed, and copied into IndexedDB without being walked. */
export interface PageRecord {
  readonly table: TableName;
  readonly no: number;
  readonly bytes: Uint8Array;
  /** Of `bytes`, checked at each start (see byte-hash). */
  readonly hash: string;
}

/** Part 0: the header, and which Records the Edits touch. Parts from 1: the Edits as UTF-8 JSON. */
export interface ChangeRecord {
  readonly seq: number;
  readonly part: number;
  readonly header?: ChangeHeader;
  /** One hash per Edit, of table and id: finds the parts that concern a Record without reading them all. */
  readonly ids?: Uint32Array;
  readonly bytes?: Uint8Array;
  /** Of all of it (see change-codec): an undo from damaged history would write damage into the book. */
  readonly hash: string;
}

/** What this store is; one record. */
export interface StoreMeta {
  readonly key: 'store';
  readonly schema: number;
  readonly replica: string;
  /** Of the last dot written under `replica`. */
  readonly counter: number;
  readonly seq: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
  /** Of the machine and folder where it was last opened: another one means that the profile was copied. */
  readonly seed: string;
}

/** A form that is not saved yet. Local to this machine, in no journal and no snapshot. */
export interface DraftRecord {
  readonly key: string;
  readonly at: string;
  readonly value: unknown;
}

/** The one class: Dexie wants it so. Nothing outside renderer/storage sees it. */
export class Database extends Dexie {
  declare readonly pages: Table<PageRecord, [TableName, number]>;
  declare readonly changes: Table<ChangeRecord, [number, number]>;
  declare readonly meta: Table<StoreMeta, 'store'>;
  declare readonly drafts: Table<DraftRecord, string>;

  constructor(name: string) {
    // Default durability lost every record of the last seconds in 10 of 10 power cuts; strict lost none in 12.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(databaseVersion).stores({ pages: '[table+no]', changes: '[seq+part]', meta: 'key', drafts: 'key' });
  }
}
