/** Finds and loads a project's configuration: the nearest one, from a folder upwards. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { NewscleanError } from "../model/errors.ts";
import type { Config } from "./settings.ts";
import { validateConfig } from "./validate-config.ts";

/** A configuration and where it was found; its globs and paths are relative to its folder. */
export interface ConfigFile {
  readonly path: string | null;
  readonly folder: string;
  readonly config: Config;
}

const NAMES = ["json", "yaml", "yml", "js", "mjs", "cjs"].map((end) => `newsclean.config.${end}`);
const PACKAGE = "package.json";
const PACKAGE_KEY = "newsclean";

/** The configuration that holds in `cwd`: `path` if given, else the nearest upwards, else an empty one. */
export async function loadConfig(cwd: string, path?: string): Promise<ConfigFile> {
  if (path !== undefined) {
    const full = resolve(cwd, path);
    if (!existsSync(full)) {
      throw new NewscleanError("usage", `Cannot read the configuration \`${path}\`: no such file`);
    }
    return { path: full, folder: dirname(full), config: validateConfig(await load(full), path) };
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = await loadFrom(folder);
    if (found) return found;
    if (dirname(folder) === folder) return { path: null, folder: resolve(cwd), config: {} };
  }
}

async function loadFrom(folder: string): Promise<ConfigFile | undefined> {
  for (const name of NAMES) {
    const path = join(folder, name);
    if (existsSync(path)) return { path, folder, config: validateConfig(await load(path), name) };
  }
  const path = join(folder, PACKAGE);
  if (!existsSync(path)) return undefined;
  const value: unknown = parse(path, JSON.parse)[PACKAGE_KEY];
  if (value === undefined) return undefined;
  return { path, folder, config: validateConfig(value, `${PACKAGE} ("${PACKAGE_KEY}")`) };
}

async function load(path: string): Promise<unknown> {
  const ending = extname(path);
  if (ending === ".json") return parse(path, JSON.parse);
  if (ending === ".yaml" || ending === ".yml") {
    const yaml = await import("yaml");
    return parse(path, (text) => yaml.parse(text) as unknown);
  }
  try {
    const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function parse(path: string, read: (text: string) => unknown): Readonly<Record<string, unknown>> {
  try {
    return read(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What to tell of a configuration that does not load: the first line says it, the others show code. */
function unreadable(path: string, error: unknown): NewscleanError {
  const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
  const message = `Cannot read the configuration \`${path}\`: ${reason.replace(/:$/, "")}`;
  return new NewscleanError("usage", message, { cause: error });
}
