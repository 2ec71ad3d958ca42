/** The authors that a page's head names: the surest source first, without handles, sites and credits. */
import type { HintSource } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import { findAddress } from "../page-address.ts";
import { hintsOf, type Page } from "../page.ts";
import { accounts, nobodies } from "./byline-words.ts";
import { isFullName, trimName } from "./person-name.ts";
import { parseByline } from "./parse-byline.ts";

/** The sources, the surest first. */
const ORDER: readonly HintSource[] = ["json-ld", "meta", "microdata", "open-graph", "twitter"];

const LIST = /[,;|/]| and | und | et | y | & /u;

/** The names a hint's value holds: "Ann Smith, Ben Baker" is two, "Smith, Ann" is one. */
export function splitNames(value: string): readonly string[] {
  const text = squeeze(value);
  const all = text.split(LIST).map(trimName);
  const parts = all.filter((part, i) => i === 0 || !CREDENTIALS.test(part));
  if (parts.length === 1 && all.length > 1) return [parts[0] ?? ""];
  if (parts.length > 1 && parts.every((part) => isFullName(part))) return parts;
  const turned = text.includes(",") ? givenNameFirst(parts) : null;
  if (turned !== null) return [turned];
  const opened = parseByline(text);
  if (opened?.opened === true && opened.share === 1) return opened.names;
  const named = beforeDescription(text);
  return named === null ? [trimName(text.replace(REPORTER, ""))] : splitNames(named);
}

/** "Ada Berg" of "Berg, Ada", `null` of anything else. */
function givenNameFirst(parts: readonly string[]): string | null {
  const [family = "", given = ""] = parts;
  const name = `${given} ${family}`;
  return parts.length === 2 && !isFullName(family) && isFullName(name) ? name : null;
}

/** A title behind a name, that is no description: "PSP". */
const TITLE = /^\p{Lu}{2,5}$/u;

/** "Ada Berg" of "Ada Berg, Head of Research, The Harbour Institute"; `null` where nobody is named before a comma. */
function beforeDescription(text: string): string | null {
  const comma = text.indexOf(",");
  const head = text.slice(0, Math.max(0, comma)).trim();
  if (TITLE.test(text.slice(comma + 1).trim())) return null;
  return head.split(LIST).every((part) => isFullName(trimName(part))) ? head : null;
}

/** "김철수 기자": who somebody is, behind the name. */
const REPORTER = /\s*(?:기자|특파원|記者|记者)$/u;

/** Degrees and the like behind a name: "Ph.D.", "MD", "RN", "Jr." */
const CREDENTIALS =
  /^(?:ph\.? ?d|m\.? ?d|m\.?a|m\.?sc?|b\.?a|b\.?sc?|mba|r\.?n|r\.?d|rdn|ldn|fand|cfp|cfa|cpa|j\.?d|esq|dds|dmd|dvm|do|np|lcsw|jr|sr|e-?ryt(?: \d+)?)\.?$/i;

/** Longer ones are sentences; organisations have long names. In words. */
const LONGEST_NAME = 10;
/** No address, no credit, no number. */
const NO_NAME =
  /^https?:|^www\.|[@():]|^\d+$|^\p{L}?$|^[\da-f]{6,}-| on (?:Facebook|X|Twitter|Instagram|LinkedIn)$/u;

/** Whether a value can be a name at all. */
function canBeName(name: string): boolean {
  if (name === "" || NO_NAME.test(name) || accounts().has(foldText(name))) return false;
  return name.split(" ").length <= LONGEST_NAME;
}

/** A user's name of a site, which is better than none. */
const HANDLE = /^[a-z\d_-]+$/;

/** The authors that a page's head or markup tells of. */
export interface ToldAuthors {
  readonly names: readonly string[];
  readonly from: HintSource | null;
  /** Whether they are others than the site itself and "Admin". */
  readonly real: boolean;
}

/** Whether a folded name is the site's: said so by its head, or a part of its host's name ("The Harbour" of theharbour.example). */
function isSite(page: Page, folded: string): boolean {
  if (page.siteNames.has(folded)) return true;
  const address = findAddress(page);
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname : "";
  return host.split(".").slice(0, -1).includes(folded.replaceAll(" ", ""));
}

/** The authors of the first source that names any; persons before the site and "Admin". */
export function hintedAuthors(page: Page): ToldAuthors {
  let fallback: ToldAuthors = { names: [], from: null, real: false };
  for (const from of ORDER) {
    const names = new Map<string, string>();
    for (const hint of hintsOf(page.document, "author")) {
      if (hint.from !== from) continue;
      for (const name of splitNames(hint.value)) {
        if (canBeName(name)) names.set(foldText(name), name);
      }
    }
    const all = [...names];
    const real = all.filter(
      ([folded, name]) => !nobodies().has(folded) && !HANDLE.test(name) && !isSite(page, folded),
    );
    if (real.length > 0) return { names: real.map(([, name]) => name), from, real: true };
    if (fallback.names.length === 0) {
      fallback = { names: all.map(([, name]) => name), from, real: false };
    }
  }
  return fallback;
}
