'use strict';

/*
 * The structured clone algorithm as data: any value that Electron's IPC carries ↔ JSON text plus a list of byte arrays.
 * Both functions use nothing from outside, because their source text also runs in the preload's world.
 *
 * In the JSON, `null`, booleans, strings and ordinary numbers stand for themselves; everything else is `[tag, …]`.
 * Objects are numbered in the order in which they are met, so that `['ref', n]` restores shared and cyclic values.
 * Two things differ from V8: a view travels without the rest of its buffer, and two views of one buffer arrive apart.
 */

/** @returns {(value: unknown) => {text: string, parts: Uint8Array[]}} throws on what cannot be cloned */
function createEncoder() {
  const typedArrays = 'Int8 Uint8 Uint8Clamped Int16 Uint16 Int32 Uint32 Float32 Float64 BigInt64 BigUint64';
  const views = new Set(['DataView', ...typedArrays.split(' ').map((name) => `${name}Array`)]);
  const errors = new Set('Error EvalError RangeError ReferenceError SyntaxError TypeError URIError'.split(' '));
  const uncloneable = () => new Error('An object could not be cloned.');

  function number(value) {
    if (Object.is(value, -0)) return ['number', '-0'];
    return Number.isFinite(value) ? value : ['number', String(value)];
  }

  function primitive(value) {
    if (value === undefined) return ['undefined'];
    if (typeof value === 'number') return number(value);
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value === 'function' || typeof value === 'symbol') throw uncloneable();
    return value;
  }

  function list(value, write) {
    const holes = value.findIndex((_, index) => !(index in value)) >= 0;
    if (!holes) return ['array', Array.from(value, write)];
    // Holes stay holes: `[, 1]` is not `[undefined, 1]`.
    return ['holes', value.length, value.flatMap((item, index) => [[index, write(item)]])];
  }

  /** One entry for each kind of object, by its tag. */
  const writers = {
    Date: (value) => ['date', number(value.getTime())],
    RegExp: (value) => ['regexp', value.source, value.flags],
    Map: (value, write) => ['map', [...value].map(([key, item]) => [write(key), write(item)])],
    Set: (value, write) => ['set', [...value].map(write)],
    Boolean: (value) => ['boxed', value.valueOf()],
    Number: (value) => ['boxed', number(value.valueOf())],
    String: (value) => ['boxed', value.valueOf()],
    Array: list,
    Object: (value, write) => ['object', Object.keys(value).map((key) => [key, write(value[key])])],
    Error(value, write) {
      const name = errors.has(value.name) ? value.name : 'Error';
      return ['error', name, value.message, value.stack, Object.hasOwn(value, 'cause') ? [write(value.cause)] : []];
    },
  };

  return function encode(value) {
    const parts = [];
    const seen = new Map();

    function object(item) {
      const tag = Object.prototype.toString.call(item).slice(8, -1);
      if (tag === 'ArrayBuffer') return ['buffer', parts.push(new Uint8Array(item)) - 1];
      if (views.has(tag))
        return ['view', tag, parts.push(new Uint8Array(item.buffer, item.byteOffset, item.byteLength)) - 1];
      if (!Object.hasOwn(writers, tag)) throw uncloneable();
      return writers[tag](item, write);
    }

    const write = (item) => {
      if (item === null || typeof item !== 'object') return primitive(item);
      if (seen.has(item)) return ['ref', seen.get(item)];
      seen.set(item, seen.size);
      return object(item);
    };

    return { text: JSON.stringify(write(value)), parts };
  };
}

/** @returns {(encoded: {text: string, parts: Uint8Array[]}) => unknown} */
function createDecoder() {
  // A plain assignment to `__proto__` would change the prototype instead of adding the key.
  const define = (target, key, value, enumerable = true) =>
    Object.defineProperty(target, key, { value, writable: true, enumerable, configurable: true });

  /** One entry for each tag; `keep` numbers an object before what is inside it is read. */
  const readers = {
    undefined: () => undefined,
    number: ([, digits]) => Number(digits),
    bigint: ([, digits]) => BigInt(digits),
    ref: ([, index], { known }) => known[index],
    buffer: ([, index], { keep, parts }) => keep(parts[index].slice().buffer),
    view([, name, index], { keep, parts }) {
      if (name === 'Uint8Array') return keep(parts[index]);
      return keep(new globalThis[name](parts[index].slice().buffer));
    },
    date: ([, time], { keep, read }) => keep(new Date(read(time))),
    regexp: ([, source, flags], { keep }) => keep(new RegExp(source, flags)),
    boxed: ([, content], { keep, read }) => keep(Object(read(content))),
    error([, name, message, stack, cause], { keep, read }) {
      const made = define(keep(new globalThis[name](message)), 'stack', stack, false);
      return cause.length > 0 ? define(made, 'cause', read(cause[0]), false) : made;
    },
    map([, entries], { keep, read }) {
      const made = keep(new Map());
      for (const [key, item] of entries) made.set(read(key), read(item));
      return made;
    },
    set([, items], { keep, read }) {
      const made = keep(new Set());
      for (const item of items) made.add(read(item));
      return made;
    },
    array([, items], { keep, read }) {
      const made = keep([]);
      for (const item of items) made.push(read(item));
      return made;
    },
    holes([, length, entries], { keep, read }) {
      const made = keep([]);
      made.length = length;
      for (const [index, item] of entries) made[index] = read(item);
      return made;
    },
    object([, entries], { keep, read }) {
      const made = keep({});
      for (const [key, item] of entries) define(made, key, read(item));
      return made;
    },
  };

  return function decode({ text, parts }) {
    const known = [];
    const keep = (value) => {
      known.push(value);
      return value;
    };
    const tools = { parts, known, keep, read: (item) => (Array.isArray(item) ? readers[item[0]](item, tools) : item) };
    return tools.read(JSON.parse(text));
  };
}

module.exports = { createEncoder, createDecoder };
