/** Tells a sound configuration from one with slips: unknown keys and wrong values are errors with a suggestion. */
import { NewscleanError } from "../model/errors.ts";
import { readIsoDate } from "./iso-date.ts";
import { PRESETS } from "./presets.ts";
import { RULES } from "./rules/index.ts";
import type { Config } from "./settings.ts";
import { suggestion } from "./suggest.ts";

/** Severities as a configuration writes them. */
export const LEVELS = ["off", "info", "warning", "error"] as const;

type Test = readonly [expected: string, fits: (value: unknown) => boolean];

const isText = (value: unknown): boolean => typeof value === "string";
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const orNull = ([expected, fits]: Test): Test => [
  `${expected} or null`,
  (value) => value === null || fits(value),
];

const SETTINGS: Readonly<Record<string, Test>> = {
  preset: [
    `one of ${Object.keys(PRESETS).join(", ")}`,
    (value) => typeof value === "string" && Object.hasOwn(PRESETS, value),
  ],
  rules: ["severities by rule", isObject],
  minWords: ["a number of words", isCount],
  maxTitleLength: ["a number of characters", isCount],
  siteNames: ["a list of names", isTexts],
  base: orNull(["an address", isText]),
  schema: orNull(["a path or a JSON Schema", (value) => isText(value) || isObject(value)]),
  extraKeys: ["a list of keys", isTexts],
  now: orNull([
    "a day like 2024-11-13",
    (value) => typeof value === "string" && readIsoDate(value).kind === "day",
  ]),
};

const TOP: Readonly<Record<string, Test>> = {
  ...SETTINGS,
  $schema: ["an address", isText],
  ignore: ["a list of globs", isTexts],
  overrides: [
    "a list of settings with `files`",
    (value) =>
      Array.isArray(value) && value.every((item) => isObject(item) && isTexts(item["files"])),
  ],
};

const OVERRIDE: Readonly<Record<string, Test>> = {
  ...SETTINGS,
  files: ["a list of globs", isTexts],
};

/** The configuration, when all its keys and values are known; throws with the first that isn't. */
export function validateConfig(value: unknown, name: string): Config {
  if (!isObject(value)) {
    throw new NewscleanError(
      "usage",
      `Unexpected configuration in ${name}, expected keys and values`,
    );
  }
  checkKeys(value, TOP, name);
  const { overrides } = value;
  if (Array.isArray(overrides)) {
    overrides.forEach((override: unknown, i) => {
      if (isObject(override)) checkKeys(override, OVERRIDE, `${name}, overrides[${i}]`);
    });
  }
  return value;
}

function checkKeys(
  value: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, Test>>,
  name: string,
): void {
  for (const [key, inner] of Object.entries(value)) {
    const test = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!test) {
      const hint = suggestion(key, Object.keys(known));
      throw new NewscleanError("usage", `Unexpected key \`${key}\` in ${name}${hint}`);
    }
    const [expected, fits] = test;
    if (!fits(inner)) {
      const found = JSON.stringify(inner);
      throw new NewscleanError(
        "usage",
        `Unexpected ${found} for \`${key}\` in ${name}, expected ${expected}`,
      );
    }
    if (key === "rules" && isObject(inner)) checkRules(inner, name);
  }
}

function checkRules(levels: Readonly<Record<string, unknown>>, name: string): void {
  for (const [id, level] of Object.entries(levels)) checkLevel(id, level, name);
}

/** Throws unless there is such a rule and such a severity. */
export function checkLevel(id: string, level: unknown, name: string): void {
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) {
    throw new NewscleanError("usage", `Unexpected rule \`${id}\` in ${name}${suggestion(id, ids)}`);
  }
  if (!LEVELS.some((known) => known === level)) {
    throw new NewscleanError(
      "usage",
      `Unexpected severity ${JSON.stringify(level)} of \`${id}\` in ${name}, expected ${LEVELS.join(", ")}`,
    );
  }
}
