/** The authors that a page's head names: the surest source first, without handles, sites and credits. */
import type { HintSource } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import { hintsOf, type Page } from "../page.ts";
import { nobodies } from "./byline-words.ts";
import { isFullName, trimName } from "./person-name.ts";
import { parseByline } from "./parse-byline.ts";

/** The sources, the surest first. */
const ORDER: readonly HintSource[] = ["json-ld", "meta", "microdata", "open-graph", "twitter"];

const LIST = /[,;|/]| and | und | et | y | & /u;

/** The names a hint's value holds: "Ann Smith, Ben Baker" is two, "Smith, Ann" is one. */
export function splitNames(value: string): readonly string[] {
  const text = squeeze(value);
  const parts = text.split(LIST).map(trimName);
  if (parts.length > 1 && parts.every((part) => isFullName(part))) return parts;
  const [family = "", given = ""] = parts;
  if (parts.length === 2 && text.includes(",") && isFullName(`${given} ${family}`)) {
    return [`${given} ${family}`];
  }
  const opened = parseByline(text);
  return opened?.opened === true && opened.share === 1 ? opened.names : [trimName(text)];
}

/** Whether a value can be a name at all: no address, no credit, no number. */
function canBeName(name: string): boolean {
  return name !== "" && !/^https?:|[@()]|^\d+$|^\p{L}?$/u.test(name) && !/^[a-z\d_-]+$/.test(name);
}

/** The authors of the first source that names any; persons before the site and "Admin". */
export function hintedAuthors(page: Page): readonly string[] {
  let fallback: readonly string[] = [];
  for (const source of ORDER) {
    const names = new Map<string, string>();
    for (const { value, from } of hintsOf(page.document, "author")) {
      if (from !== source) continue;
      for (const name of splitNames(value)) if (canBeName(name)) names.set(foldText(name), name);
    }
    const all = [...names];
    const real = all.filter(([folded]) => !nobodies().has(folded) && !page.siteNames.has(folded));
    if (real.length > 0) return real.map(([, name]) => name);
    if (fallback.length === 0) fallback = all.map(([, name]) => name);
  }
  return fallback;
}
