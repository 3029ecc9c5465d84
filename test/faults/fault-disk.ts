import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A file system in a file: what its own system has not written back yet is not in the file, as after a power cut. */
export interface FaultDisk {
  readonly folder: string;
  /** The disk as it would be found if the power went off now. Mount it with `mountCopy`. */
  readonly cut: () => string;
  readonly remove: () => void;
}

const megabytes = 192;

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'pipe' });
};

/** Why no such disk can be made here; `null` when it can. */
export function noFaultDisk(): string | null {
  if (process.platform !== 'linux') return 'The power-cut test needs Linux loop devices.';
  return process.getuid?.() === 0 ? null : 'The power-cut test needs root, to mount a disk of its own.';
}

function mount(image: string): Pick<FaultDisk, 'folder' | 'remove'> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-disk-'));
  // A long commit interval: only what the application itself synced is safe.
  run('mount', '-o', 'loop,commit=300', image, folder);
  return {
    folder,
    remove: () => {
      // Lazily: the processes that were ended may not have let go of their files yet.
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
      rmSync(image, { force: true });
    },
  };
}

export function makeFaultDisk(): FaultDisk {
  const image = path.join(mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-image-')), 'disk.img');
  run('truncate', '-s', `${megabytes}M`, image);
  run('/usr/sbin/mkfs.ext4', '-q', '-m', '0', image);
  const mounted = mount(image);
  return {
    folder: mounted.folder,
    cut: () => {
      const copy = `${image}.cut`;
      copyFileSync(image, copy);
      return copy;
    },
    remove: () => {
      mounted.remove();
      rmSync(path.dirname(image), { recursive: true, force: true });
    },
  };
}

/** Mounts what `cut` left; its file system repairs itself as at the next start of the machine. */
export function mountCut(image: string): Pick<FaultDisk, 'folder' | 'remove'> {
  return mount(image);
}
