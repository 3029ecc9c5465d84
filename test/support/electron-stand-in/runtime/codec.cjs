'use strict';

/**
 * The structured clone algorithm as data: any value that Electron's IPC carries ↔ JSON text plus a list of byte arrays.
 * Self-contained on purpose: its source text is also injected into the preload's world, so both ends run the same code.
 *
 * In the JSON, `null`, booleans, strings and ordinary numbers stand for themselves; everything else is `[tag, …]`.
 * Objects are numbered in the order in which they are met, so that `['ref', n]` restores shared and cyclic values.
 * Two things differ from V8: a view travels without the rest of its buffer, and two views of one buffer arrive apart.
 */
function createCodec() {
  const views = {
    DataView,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  };
  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

  const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const uncloneable = () => new Error('An object could not be cloned.');

  function primitive(value) {
    switch (typeof value) {
      case 'undefined':
        return ['undefined'];
      case 'bigint':
        return ['bigint', String(value)];
      case 'number':
        if (Object.is(value, -0)) return ['number', '-0'];
        return Number.isFinite(value) ? value : ['number', String(value)];
      case 'function':
      case 'symbol':
        throw uncloneable();
      default:
        return value;
    }
  }

  function list(value, write) {
    // Holes stay holes: `[ , 1]` is not `[undefined, 1]`.
    if (Object.keys(value).length === value.length) return ['array', value.length, Array.from(value, write)];
    const indices = Object.keys(value).filter((key) => String(Number(key)) === key);
    return ['holes', value.length, indices.map((key) => [Number(key), write(value[key])])];
  }

  function error(value, write) {
    const name = Object.hasOwn(errors, value.name) ? value.name : 'Error';
    return ['error', name, value.message, value.stack, 'cause' in value ? [write(value.cause)] : []];
  }

  function encode(value) {
    const parts = [];
    const seen = new Map();

    function object(item) {
      const tag = tagOf(item);
      if (tag === 'ArrayBuffer') return ['buffer', parts.push(new Uint8Array(item)) - 1];
      if (ArrayBuffer.isView(item)) {
        if (!Object.hasOwn(views, tag)) throw uncloneable();
        return ['view', tag, parts.push(new Uint8Array(item.buffer, item.byteOffset, item.byteLength)) - 1];
      }
      if (Array.isArray(item)) return list(item, write);
      if (tag === 'Error' || item instanceof Error) return error(item, write);
      switch (tag) {
        case 'Date':
          return ['date', primitive(item.getTime())];
        case 'RegExp':
          return ['regexp', item.source, item.flags];
        case 'Map':
          return ['map', [...item].map(([key, content]) => [write(key), write(content)])];
        case 'Set':
          return ['set', [...item].map(write)];
        case 'Boolean':
        case 'Number':
        case 'String':
          return ['boxed', primitive(item.valueOf())];
        case 'Object':
          return ['object', Object.keys(item).map((key) => [key, write(item[key])])];
        default:
          throw uncloneable();
      }
    }

    function write(item) {
      if (item === null || typeof item !== 'object') return primitive(item);
      if (seen.has(item)) return ['ref', seen.get(item)];
      seen.set(item, seen.size);
      return object(item);
    }

    return { text: JSON.stringify(write(value)), parts };
  }

  function decode({ text, parts }) {
    const known = [];
    const keep = (value) => {
      known.push(value);
      return value;
    };
    // A plain assignment to `__proto__` would change the prototype instead of adding the key.
    const define = (target, key, value) =>
      Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });

    function view(name, bytes) {
      if (name === 'Uint8Array') return bytes;
      const { buffer } = bytes.slice();
      return new views[name](buffer);
    }

    function readError([, name, message, stack, cause]) {
      const made = keep(new errors[name](message));
      define(made, 'stack', stack);
      Object.defineProperty(made, 'stack', { enumerable: false });
      if (cause.length > 0)
        Object.defineProperty(made, 'cause', { value: read(cause[0]), writable: true, configurable: true });
      return made;
    }

    const readers = {
      undefined: () => undefined,
      number: ([, digits]) => Number(digits),
      bigint: ([, digits]) => BigInt(digits),
      ref: ([, index]) => known[index],
      buffer: ([, index]) => keep(parts[index].slice().buffer),
      view: ([, name, index]) => keep(view(name, parts[index])),
      date: ([, time]) => keep(new Date(read(time))),
      regexp: ([, source, flags]) => keep(new RegExp(source, flags)),
      boxed: ([, content]) => keep(Object(read(content))),
      error: readError,
      map([, entries]) {
        const made = keep(new Map());
        for (const [key, content] of entries) made.set(read(key), read(content));
        return made;
      },
      set([, items]) {
        const made = keep(new Set());
        for (const item of items) made.add(read(item));
        return made;
      },
      array([, , items]) {
        const made = keep([]);
        for (const item of items) made.push(read(item));
        return made;
      },
      holes([, length, entries]) {
        const made = keep([]);
        made.length = length;
        for (const [index, item] of entries) made[index] = read(item);
        return made;
      },
      object([, entries]) {
        const made = keep({});
        for (const [key, content] of entries) define(made, key, read(content));
        return made;
      },
    };

    const read = (item) => (Array.isArray(item) ? readers[item[0]](item) : item);
    return read(JSON.parse(text));
  }

  return { encode, decode };
}

module.exports = { createCodec };
