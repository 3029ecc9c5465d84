import { z } from 'zod';

/** Bytes in a result: always over a buffer of their own, so that a Blob takes them. */
const bytes = z.instanceof(Uint8Array);
/** Bytes in an argument: whatever the window has at hand. */
const givenBytes: z.ZodType<Uint8Array> = bytes;
const handle = z.string().regex(/^[0-9a-f]{32}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileKind = z.enum(['workbook', 'xlsx', 'pdf', 'docx', 'csv', 'json', 'zip', 'image', 'backup', 'any']);
/** A bare file name: no separators, no reserved characters of Windows. */
// oxlint-disable-next-line no-control-regex -- control characters are what the rule keeps out
const bareName = /^[^\\/:*?"<>|\u0000-\u001f]+$/;
const fileName = z.string().min(1).max(180).regex(bareName);

/** A file that the officer chose. The window knows its name and an opaque handle, never its path. */
const pickedFile = z.object({ handle, name: z.string(), bytes: z.number().int() });

/**
 * What the window's store looks like after the entry: compared at the next start.
 * `counts` = live and removed rows per table; `digest` = order-free hash of (id, last change) over all rows.
 */
export const storeMark = z.object({
  seq: z.number().int().min(0),
  counts: z.record(z.string(), z.number().int()),
  digest: z.string(),
});
export type StoreMark = z.infer<typeof storeMark>;

const snapshotInfo = z.object({
  id: z.string().regex(/^[0-9A-Za-z._-]{1,80}$/),
  at: z.string(),
  seq: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
  bytes: z.number().int(),
  reason: z.string(),
  /** False when the file no longer matches its own hash. */
  verified: z.boolean(),
});
export type SnapshotInfo = z.infer<typeof snapshotInfo>;

/** A photo or a paper in the profile, by the hash of its bytes. */
export const storedFile = z.object({ store: z.enum(['photo', 'paper']), sha256 });
export type StoredFile = z.infer<typeof storedFile>;
const sizedFile = storedFile.extend({ bytes: z.number().int() });
const storedFiles = z.array(storedFile).max(400_000);

const paperKind = z.enum(['pdf', 'image', 'word']);
const nothing = z.object({});

/** Every request from the window to the operating system: name → argument and result. The preload is built from these names. */
export const calls = {
  'app.info': {
    argument: nothing,
    result: z.object({
      version: z.string(),
      platform: z.string(),
      dataFolder: z.string(),
      replicaSeed: z.string(),
      electron: z.string(),
    }),
  },
  'app.readyToClose': { argument: nothing, result: z.null() },
  'app.relaunch': { argument: nothing, result: z.null() },
  'disk.free': { argument: nothing, result: z.object({ bytes: z.number() }) },

  'file.pick': {
    argument: z.object({ kind: fileKind, multiple: z.boolean(), title: z.string().max(200) }),
    result: z.array(pickedFile).nullable(),
  },
  'file.read': { argument: z.object({ handle }), result: z.object({ name: z.string(), data: bytes }) },
  /** Save dialog, then temp file → fsync → rename. `null` when cancelled. */
  'file.save': {
    argument: z.object({ kind: fileKind, title: z.string().max(200), suggestedName: fileName, data: givenBytes }),
    result: pickedFile.nullable(),
  },
  'folder.pick': {
    argument: z.object({ title: z.string().max(200) }),
    result: z.object({ handle, name: z.string() }).nullable(),
  },
  /** Writes one file into a chosen folder, atomically; an existing file of that name is replaced. */
  'folder.write': { argument: z.object({ folder: handle, name: fileName, data: givenBytes }), result: pickedFile },
  /** Opens the file in its own program, or shows it in its folder. */
  'file.open': { argument: z.object({ handle }), result: z.null() },
  'file.reveal': { argument: z.object({ handle }), result: z.null() },
  'recent.list': {
    argument: nothing,
    result: z.array(z.object({ handle, name: z.string(), at: z.string(), kind: fileKind })),
  },

  /**
   * Takes piece `index` (from 0) of the entry `seq` before `journal.append` names it: 36 MB handed over in one Call held the
   * window for 130 ms. Nothing is written yet; index 0 drops the pieces of an entry that was never appended.
   */
  'journal.stage': {
    argument: z.object({ seq: z.number().int().min(1), index: z.number().int().min(0), chunk: givenBytes }),
    result: z.null(),
  },
  /**
   * Appends one entry and syncs it to the disk before it answers. `seq` must be the last one + 1. The entry is the `staged`
   * pieces that were taken for it (absent: none), then `payload`.
   */
  'journal.append': {
    argument: z.object({
      seq: z.number().int().min(1),
      staged: z.number().int().min(0).optional(),
      payload: givenBytes,
      mark: storeMark,
    }),
    result: z.object({ seq: z.number().int() }),
  },
  'journal.status': {
    argument: nothing,
    result: z.object({
      lastSeq: z.number().int(),
      mark: storeMark.nullable(),
      /** Bytes of an unfinished last entry that were cut off at start; 0 when clean. */
      cutBytes: z.number().int(),
      /**
       * Set when an acknowledged entry does not match its hash or is gone: the last readable entry before it. Entries
       * behind the damage stay readable up to `lastSeq`; when the end itself is gone, `lastSeq` is smaller than
       * `mark.seq`. `journal.continueAfter` settles it.
       */
      damagedAfterSeq: z.number().int().nullable(),
    }),
  },
  /**
   * Entries with seq > `after`, without holes, at most `limitBytes` of payload (at least one entry). Where the next one
   * is damaged: failure `journal-damaged`, with `expectedSeq` = the first entry that can be read again, if there is one.
   */
  'journal.read': {
    argument: z.object({ after: z.number().int().min(0), limitBytes: z.number().int().min(1).max(64_000_000) }),
    result: z.object({ entries: z.array(z.object({ seq: z.number().int(), payload: bytes })), done: z.boolean() }),
  },

  /**
   * After damage, once the store is right again: go on after `seq` (which may lie before or beyond what the journal
   * still has). Later entries are kept aside, never deleted, and the damage is no news at the next start.
   */
  'journal.continueAfter': { argument: z.object({ seq: z.number().int().min(0), mark: storeMark }), result: z.null() },

  'snapshot.begin': {
    argument: z.object({ mark: storeMark, reason: z.string().regex(/^[a-z-]{1,30}$/) }),
    result: z.object({ id: z.string() }),
  },
  'snapshot.append': { argument: z.object({ id: z.string(), chunk: givenBytes }), result: z.null() },
  /** Syncs, re-reads, compares hash and length, renames, rotates. */
  'snapshot.commit': { argument: z.object({ id: z.string() }), result: snapshotInfo },
  'snapshot.abort': { argument: z.object({ id: z.string() }), result: z.null() },
  'snapshot.list': { argument: nothing, result: z.array(snapshotInfo) },
  /** Chunk `index` (from 0) of a verified snapshot, in the order in which they were appended; `null` past the end. */
  'snapshot.read': {
    argument: z.object({ id: z.string(), index: z.number().int().min(0) }),
    result: z.object({ chunk: bytes }).nullable(),
  },
  /** Keeps what could still be read of a damaged store, for a person to look at; never read back. */
  'aside.write': {
    argument: z.object({ name: z.string().regex(/^[0-9A-Za-z._-]{1,80}$/), data: givenBytes }),
    result: z.null(),
  },

  /** Those of the files that are there, with their sizes. */
  'stored.find': { argument: z.object({ files: storedFiles }), result: z.array(sizedFile) },

  /**
   * A backup file for another computer: save dialog, then the snapshot is copied into it. `needed`: what the register names.
   * Files are added one by one, so that the window can show and stop it. `null` when cancelled.
   */
  'backup.begin': {
    argument: z.object({
      title: z.string().max(200),
      suggestedName: fileName,
      snapshotId: z.string(),
      needed: storedFiles,
    }),
    result: z.object({ id: handle, name: z.string(), freeBytes: z.number() }).nullable(),
  },
  /** False when the file is not there, or no longer matches its hash. */
  'backup.add': { argument: z.object({ id: handle, file: storedFile }), result: z.boolean() },
  /** Syncs, reads every byte back, renames. */
  'backup.commit': { argument: z.object({ id: handle }), result: pickedFile },
  'backup.abort': { argument: z.object({ id: handle }), result: z.null() },
  /** What a chosen backup file holds; its heads are proved, its content when it is taken. */
  'backup.open': {
    argument: z.object({ handle }),
    result: z.object({
      at: z.string(),
      counts: z.record(z.string(), z.number().int()),
      needed: z.array(storedFile),
      files: z.array(sizedFile),
      bytes: z.number().int(),
    }),
  },
  /** Chunk `index` of the snapshot in it, as `snapshot.read`; the snapshot is proved before the first. */
  'backup.rows': {
    argument: z.object({ handle, index: z.number().int().min(0) }),
    result: z.object({ chunk: bytes }).nullable(),
  },
  /** Puts file `index` of it into the profile; false when it does not match its hash. */
  'backup.take': { argument: z.object({ handle, index: z.number().int().min(0) }), result: z.boolean() },

  /** Stores a re-encoded JPEG or PNG under its SHA-256; shown through app://photo/<sha256>. */
  'photo.put': { argument: z.object({ data: givenBytes }), result: z.object({ sha256 }) },
  'photo.get': { argument: z.object({ sha256 }), result: z.object({ data: bytes }).nullable() },

  /** Printers of this computer, none where none is installed. `name` is the system's own, `label` what people see. */
  'printer.list': { argument: nothing, result: z.array(z.object({ name: z.string(), label: z.string() })) },
  /** Stores a paper (PDF, picture or text of Word, told by its bytes) under its SHA-256. */
  'paper.put': { argument: z.object({ data: givenBytes }), result: z.object({ sha256, kind: paperKind }) },
  'paper.get': { argument: z.object({ sha256 }), result: z.object({ data: bytes, kind: paperKind }).nullable() },

  'preference.get': { argument: nothing, result: z.object({ language: z.enum(['vi', 'en']) }) },
  'preference.set': { argument: z.object({ language: z.enum(['vi', 'en']) }), result: z.null() },
} as const;

export type CallName = keyof typeof calls;
export type CallArgument<N extends CallName> = z.infer<(typeof calls)[N]['argument']>;
export type CallResult<N extends CallName> = z.infer<(typeof calls)[N]['result']>;
export type PickedFile = z.infer<typeof pickedFile>;
export type FileKind = z.infer<typeof fileKind>;
