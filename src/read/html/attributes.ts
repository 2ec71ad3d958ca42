/** The attributes the reader looks at; all others are skipped unread. */

const WANTED: ReadonlySet<string> = new Set(
  (
    "class id itemprop itemscope itemtype role hidden aria-hidden style href src srcset sizes data-src data-srcset " +
    "data-original data-lazy-src data-lazy-srcset data-lazy data-url data-orig-file alt title width height datetime " +
    "pubdate content name property rel type lang xml:lang start value reversed colspan rowspan http-equiv open " +
    "data-lang data-language data-videoid poster align charset shadowrootmode"
  ).split(" "),
);

/** The wanted attribute a raw name stands for, `null` when it is none. */
export function wantedAttribute(raw: string): string | null {
  if (WANTED.has(raw)) return raw;
  const lower = raw.toLowerCase();
  return WANTED.has(lower) ? lower : null;
}

/** The attributes of an element without any. */
export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const HIDDEN_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
/** Class names by which pages keep text for screen readers only, or for nobody. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|hidden)(?:\s|$)/i;
/** A class that holds from some width of the window on: `hidden md:block` is seen. */
const RESPONSIVE = ":";

/** Whether an element's own attributes take it out of sight; `block`: it is a box of the page. */
export function isHidden(
  name: string,
  attributes: ReadonlyMap<string, string>,
  block: boolean,
): boolean {
  if (name === "dialog") return !attributes.has("open");
  if (attributes.size === 0) return false;
  const names = attributes.get("class") ?? "";
  return (
    attributes.has("hidden") ||
    // A word or a paragraph that is not to be read aloud is seen all the same: a large initial, text behind a wall to pay.
    (block && name !== "p" && attributes.get("aria-hidden") === "true") ||
    HIDDEN_STYLE.test(attributes.get("style") ?? "") ||
    (UNSEEN.test(names) && !names.includes(RESPONSIVE))
  );
}

/** Ids that the Wayback Machine gives to what it adds to a page. */
const ARCHIVE_ID = /^(?:wm-ipp|donato)/;

/** Whether an element was added to the page by an archive. */
export function isArchiveFrame(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.size > 0 && ARCHIVE_ID.test(attributes.get("id") ?? "");
}
