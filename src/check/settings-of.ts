/** Works out the settings of each file from the configuration and its overrides. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import picomatch from "picomatch";
import { NewscleanError } from "../model/errors.ts";
import type { ConfigFile } from "./config-file.ts";
import { DEFAULT_SETTINGS, type Config, type Override, type Settings } from "./settings.ts";
import { toSlashes } from "./slashes.ts";

/** Gives the settings of a file; the same object for all files that share them. */
export type SettingsOf = (path: string) => Settings;

/** Settings by file: defaults, the configuration, its overrides in order, then what the command line says. */
export function settingsByFile(
  { config, folder }: ConfigFile,
  commandLine: Partial<Settings>,
  cwd: string,
): SettingsOf {
  const overrides = (config.overrides ?? []).map((override) => withSchema(override, folder));
  const rest = withSchema(config, folder);
  const matchers = overrides.map(({ files }) => picomatch([...files], { dot: true }));
  const base = merge({ ...DEFAULT_SETTINGS, now: today() }, pickSettings(rest));
  const known = new Map<string, Settings>();
  return (path) => {
    const inFolder = toSlashes(relative(folder, resolve(cwd, path)));
    const active = overrides.filter((_, i) => matchers[i]?.(inFolder));
    const key = active.map((override) => overrides.indexOf(override)).join();
    const found = known.get(key);
    if (found) return found;
    const settings = merge(
      active.reduce((so, override) => merge(so, pickSettings(override)), base),
      withSchema(commandLine, cwd),
    );
    known.set(key, settings);
    return settings;
  };
}

/** Today's date, once for a run. */
function today(): string {
  return new Date().toISOString().slice(0, "2024-11-13".length);
}

function pickSettings(config: Config | Override): Partial<Settings> {
  const known = Object.keys(DEFAULT_SETTINGS);
  return Object.fromEntries(Object.entries(config).filter(([key]) => known.includes(key)));
}

/** Later settings win; severities are joined rule by rule. */
function merge(settings: Settings, more: Partial<Settings>): Settings {
  return { ...settings, ...more, rules: { ...settings.rules, ...more.rules } };
}

/** The settings with the schema itself in place of the path to it. */
function withSchema<Some extends Partial<Settings>>(settings: Some, folder: string): Some {
  const { schema } = settings;
  if (typeof schema !== "string") return settings;
  try {
    const text = readFileSync(resolve(folder, schema), "utf8");
    return { ...settings, schema: JSON.parse(text) as object };
  } catch (error) {
    const { message } = error as Error;
    throw new NewscleanError("usage", `Cannot read the JSON Schema \`${schema}\`: ${message}`, {
      cause: error,
    });
  }
}
