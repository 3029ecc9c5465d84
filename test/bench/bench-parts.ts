import type { DesktopBridge } from '../../electron/contract/desktop-bridge';
import type { Figure, Report } from './figure';

/** What the bench asks of one part, inside the window. */
export interface BenchOptions {
  readonly size: 'S' | 'M' | 'L' | 'XL';
  readonly seed: number;
}

/** Medians of the same work in processes of the host, in ms; `rival` null: it did not end. */
export interface HostRival {
  readonly own: number;
  readonly rival: number | null;
  readonly rounds: number;
  readonly patienceMs: number;
}

/** A part of the bench that runs in the window, with the real desktop (journal, photos, snapshots) behind it. */
export type BenchPart = (report: Report, options: BenchOptions) => Promise<void>;

declare global {
  interface Window {
    desktop: DesktopBridge;
    /** Set by test/bench/window/bench-window.ts: each part by its name. */
    bench?: Readonly<Record<string, BenchPart>>;
    /** Set by the host: prints a figure. */
    benchReport?: (figure: Figure) => void;
    /** Set by the host: a list of an office, as a workbook in base64; `photos`: one in each row. */
    benchList?: (rows: number, seed: number, photos?: boolean) => Promise<string>;
    /** Set by the host: heap of reading and proposing such a list, in MB. */
    benchIntakeHeap?: (rows: number, seed: number) => Promise<number>;
    /** Set by the host: such a list, read by our reader and by read-excel-file in processes of Node. */
    benchHostRival?: (rows: number, seed: number) => Promise<HostRival>;
    /** Set by the host: ms that XlsxWriter takes for the sheets of a description; null where it is not installed. */
    benchXlsxWriter?: (book: string, photos: readonly (readonly [string, string])[]) => Promise<number | null>;
    /** Set by the host: ms in which Chromium prints web pages to PDF; null where there is no browser. */
    benchPrint?: (pages: readonly string[]) => Promise<number | null>;
    /** Set by the host: prints the most memory that the window had so far. Ask before a rival runs. */
    benchMemory?: (what: string) => Promise<void>;
  }
}
