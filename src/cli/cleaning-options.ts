/** The options that steer a cleaning, one table for every command that cleans pages. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { MediaType } from "../model/document.ts";
import type { DateOrder, FlagOptions, FrontMatterStyle } from "../model/options.ts";

const KINDS: Readonly<Record<string, MediaType>> = {
  text: "text/plain",
  html: "text/html",
  markdown: "text/markdown",
  mhtml: "multipart/related",
};

const DATE_ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

const FRONT_MATTER_STYLES: readonly FrontMatterStyle[] = [
  "newsclean",
  "hugo",
  "jekyll",
  "astro",
  "eleventy",
  "obsidian",
  "none",
];

interface CleaningOption {
  /** The option of the library that it sets. */
  readonly key: keyof FlagOptions;
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Turns the word given into the option's value, or throws `InvalidArgumentError`. */
  readonly read?: (word: string) => string;
}

const CLEANING_OPTIONS: readonly CleaningOption[] = [
  {
    key: "from",
    flags: "--from <kind>",
    description: `what the page is written in: ${Object.keys(KINDS).join(", ")} (else by its content)`,
    read: readKind,
  },
  {
    key: "frontMatter",
    flags: "--front-matter <style>",
    description: "front matter for a site generator",
    choices: FRONT_MATTER_STYLES,
  },
  {
    key: "dateOrder",
    flags: "--date-order <order>",
    description: "how to read 03/04/2024 (else by the page's language)",
    choices: DATE_ORDERS,
  },
  {
    key: "now",
    flags: "--now <moment>",
    description: "the moment that `3 hours ago` counts from, such as 2024-11-13T09:00Z",
    read: readMoment,
  },
  {
    key: "url",
    flags: "--url <address>",
    description: "the page's own address",
    read: readAddress,
  },
  {
    key: "comments",
    flags: "--comments",
    description: "keep readers' comments, apart from the body",
  },
  {
    key: "explain",
    flags: "--explain",
    description: "say what became of every line: a table on stderr, `ledger` in JSON",
  },
];

/** Adds the cleaning options to a command. */
export function addCleaningOptions(command: Command): void {
  for (const { flags, description, choices, read } of CLEANING_OPTIONS) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (read) option.argParser(read);
    command.addOption(option);
  }
}

/** What a command's values say of the cleaning; what was not given is absent. */
export function pickCleaningOptions(values: Partial<FlagOptions>): Partial<FlagOptions> {
  const given = CLEANING_OPTIONS.filter(({ key }) => values[key] !== undefined);
  return Object.fromEntries(given.map(({ key }) => [key, values[key]]));
}

function readKind(word: string): MediaType {
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (kind) return kind;
  throw new InvalidArgumentError(`Allowed choices are ${Object.keys(KINDS).join(", ")}.`);
}

/** An ISO 8601 day, or a day and a time. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?$/;

function readMoment(word: string): string {
  if (MOMENT.test(word) && !Number.isNaN(Date.parse(word))) return word;
  throw new InvalidArgumentError("Expected a moment like 2024-11-13 or 2024-11-13T09:00Z.");
}

function readAddress(word: string): string {
  if (URL.canParse(word)) return word;
  throw new InvalidArgumentError("Expected an address like https://example.org/news/1.");
}
