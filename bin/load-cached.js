/**
 * Loads the program's chunks with the bytecode that an earlier run left in the user's cache: compiling them anew would
 * take a third of a start. `module.enableCompileCache` of Node 22 does the same for any module, but takes 17 ms longer.
 */
const { Buffer, isAscii } = require("node:buffer");
const { closeSync, fstatSync, mkdirSync, openSync } = require("node:fs");
const { readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { Module } = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

/** What Node wraps a CommonJS module in. */
const HEAD = "(function (exports, require, module, __filename, __dirname) {";
const TAIL = "\n})";

/** Loads the CommonJS file at `path` and what it requires from its folder; gives its exports. */
function loadCached(path) {
  const folder = cacheFolder();
  const fresh = [];
  // At the end, so that the functions that were used are in it, and nobody waits for it.
  if (folder !== null) process.once("exit", () => keep(fresh));
  const load = (file) => {
    // Node would look for the file once more.
    if (require.cache[file]) return require.cache[file].exports;
    const { script, cached, isOld } = compile(file, folder);
    if (!script) return require(file);
    const module = new Module(file);
    // In Node's own register, so that a file is there once, whoever asks for it.
    require.cache[file] = module;
    if (isOld || script.cachedDataRejected !== false) fresh.push({ script, cached });
    const local = (id) => (id.startsWith("./") ? load(join(dirname(file), id)) : require(id));
    script.runInThisContext()(module.exports, local, module, file, dirname(file));
    // Else Node takes whoever requires it later for part of a circle.
    module.loaded = true;
    return module.exports;
  };
  return load(path);
}

/** Where bytecode is kept, a folder a Node: none other could read it. `null` where the user wants none. */
function cacheFolder() {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  const home = XDG_CACHE_HOME || join(HOME || require("node:os").homedir(), ".cache");
  return join(home, "newsclean", `bytecode-${process.version}-${process.arch}`);
}

/** The script of a chunk and where its bytecode is kept; nothing for a chunk that Node has to load. */
function compile(file, folder) {
  const { source, mark } = readSource(file);
  const cached = folder === null ? null : join(folder, `${basename(file)}-${mark}`);
  const { cachedData, isOld } = cached === null ? {} : readBytecode(cached);
  // Only Node's own loader may load modules of others at run time (a configuration, an optional package).
  if (!cachedData && source.includes("import(")) return {};
  return { script: new Script(source, { filename: file, cachedData }), cached, isOld };
}

/** Milliseconds after which bytecode is made anew, what other runs needed besides included: the first may have needed little. */
const RENEWED_AFTER = 24 * 60 * 60 * 1000;

/** More bytes than any file that is read here has; what no file fills is never used. */
const LARGEST = 2 ** 22;
/** Every file is read into the same memory, which V8 has copied by the next: memory never used before takes longer than reading. */
const room = Buffer.allocUnsafeSlow(LARGEST);

/** A chunk's text, wrapped, and what marks its build: put together as bytes, for V8 would copy a joined text once more. */
function readSource(file) {
  const head = room.latin1Write(HEAD, 0);
  const { size, mtimeMs } = readIntoRoom(file, head);
  const length = head + size + room.latin1Write(TAIL, head + size);
  const bytes = room.subarray(0, length);
  // The build writes chunks in ASCII, for decoding UTF-8 takes ten times as long.
  const source = isAscii(bytes) ? bytes.latin1Slice() : bytes.utf8Slice();
  return { source, mark: `${size}-${mtimeMs}` };
}

/** The bytecode at `path`, until the next file is read, and whether it is to be made anew; nothing where there is none. */
function readBytecode(path) {
  try {
    const { size, mtimeMs } = readIntoRoom(path, 0);
    return { cachedData: room.subarray(0, size), isOld: Date.now() - mtimeMs > RENEWED_AFTER };
  } catch {
    // The first run, or a cache that cannot be read: the source is compiled.
    return {};
  }
}

/** Reads a file into the room from `at` on; gives its size and time. */
function readIntoRoom(file, at) {
  const descriptor = openSync(file);
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    const read = readSync(descriptor, room, at, size);
    if (read < size) throw new Error(`Unexpected end of ${file}, expected ${size} bytes`);
    return { size, mtimeMs };
  } finally {
    closeSync(descriptor);
  }
}

/** Seconds after which V8 may have dropped the bytecode of what ran only at first: what is left would slow every later start. */
const LONGEST_RUN = 3;

/** Keeps the bytecode of what had to be compiled; whole files only, since another run may be reading. */
function keep(fresh) {
  // A run that failed has hardly used what it loaded.
  if (process.uptime() > LONGEST_RUN || (process.exitCode ?? 0) !== 0) return;
  try {
    for (const { script, cached } of fresh) {
      mkdirSync(dirname(cached), { recursive: true, mode: 0o700 });
      const part = `${cached}.${process.pid}.part`;
      writeFileSync(part, script.createCachedData());
      renameSync(part, cached);
    }
    if (fresh.length > 0) dropOld(dirname(fresh[0].cached));
  } catch {
    // A cache that cannot be written (no home, a full disk) costs time, not the result.
  }
}

/** Builds whose bytecode is kept: one for the whole machine and one a project may be used in turn. */
const BUILDS = 3;

/** What follows a chunk's own name in the name of its bytecode: the build's mark, size and time. */
const BUILD = /(?:-.{8})?\.cjs-.*$/;

/** Removes the bytecode of older builds, which nobody will ask for any more. */
function dropOld(folder) {
  const newestFirst = readdirSync(folder)
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const builds = new Map();
  for (const { name } of newestFirst) {
    const chunk = name.replace(BUILD, "");
    const count = (builds.get(chunk) ?? 0) + 1;
    builds.set(chunk, count);
    if (count > BUILDS) rmSync(join(folder, name), { force: true });
  }
}

module.exports = { loadCached };
