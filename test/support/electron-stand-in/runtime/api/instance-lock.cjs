'use strict';
const fs = require('node:fs');
const path = require('node:path');

/**
 * The single instance lock: a file with the process id of the holder, and beside it one file per later start, which the
 * holder reads and removes. Files and not a socket, because a second instance may leave the moment it knows: what it wrote
 * is then already there.
 * @param {{folder: () => string, argv: () => string[], onSecond: (argv: string[], cwd: string, data: unknown) => void}} options
 */
function createInstanceLock({ folder, argv, onSecond }) {
  let held = null;

  const holderOf = (file) => {
    try {
      return Number(fs.readFileSync(file, 'utf8'));
    } catch {
      return 0;
    }
  };

  function request(additionalData = null) {
    if (held) return true;
    const place = folder();
    const file = path.join(place, 'holder');
    fs.mkdirSync(place, { recursive: true });
    const holder = holderOf(file);
    if (isAlive(holder) && holder !== process.pid) {
      announce(place, { argv: argv(), cwd: process.cwd(), data: additionalData });
      return false;
    }
    fs.writeFileSync(file, String(process.pid));
    for (const left of announcements(place)) fs.rmSync(left, { force: true });
    const watcher = fs.watch(place, () => readAll(place));
    watcher.unref();
    held = { file, watcher };
    return true;
  }

  function readAll(place) {
    for (const file of announcements(place)) {
      const text = fs.readFileSync(file, 'utf8');
      fs.rmSync(file, { force: true });
      const { argv: args, cwd, data } = JSON.parse(text);
      onSecond(args, cwd, data);
    }
  }

  function release() {
    held?.watcher.close();
    if (held) fs.rmSync(held.file, { force: true });
    held = null;
  }

  return { request, release, isHeld: () => held !== null };
}

/** A crashed holder leaves its file behind; its process id then belongs to nobody. */
function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Renamed into place, so that the holder never reads half a message. */
function announce(place, message) {
  const file = path.join(place, `second-${process.pid}`);
  fs.writeFileSync(`${file}.part`, JSON.stringify(message));
  fs.renameSync(`${file}.part`, `${file}.json`);
}

const announcements = (place) =>
  fs
    .readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(place, name));

module.exports = { createInstanceLock };
