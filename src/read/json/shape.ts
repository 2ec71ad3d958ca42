/** Tells whether a value has the shape of an article, as far as the reader relies on it. */

/** A check of a value and what it expects. */
interface Shape {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === "string";
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TEXT: Shape = { expected: "a string", fits: isText };
const TEXT_OR_NULL: Shape = { expected: "a string or null", fits: isTextOrNull };
const SURENESS: Shape = {
  expected: "an object of numbers from 0 to 1 or null",
  fits: (value) =>
    isObject(value) &&
    ["title", "date", "body"].every((key) => {
      const sure = value[key];
      return sure === null || (typeof sure === "number" && sure >= 0 && sure <= 1);
    }),
};

/** A list of objects with these keys. */
function listOf(keys: Readonly<Record<string, (value: unknown) => boolean>>): Shape {
  return {
    expected: `a list of objects with ${Object.keys(keys).join(", ")}`,
    fits: (value) =>
      Array.isArray(value) &&
      value.every(
        (item) => isObject(item) && Object.entries(keys).every(([key, fits]) => fits(item[key])),
      ),
  };
}

function orAbsent({ expected, fits }: Shape): Shape {
  return { expected, fits: (value) => value === undefined || fits(value) };
}

const isLine = (value: unknown) => value === null || Number.isInteger(value);

/** The contract's keys, but for what is made anew. */
const ARTICLE: Readonly<Record<string, Shape>> = {
  schemaVersion: { expected: "1", fits: (value) => value === 1 },
  title: TEXT_OR_NULL,
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  dateRaw: TEXT_OR_NULL,
  dateModified: TEXT_OR_NULL,
  dateline: TEXT_OR_NULL,
  byline: TEXT_OR_NULL,
  authors: listOf({ name: isText }),
  siteName: TEXT_OR_NULL,
  url: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  images: listOf({
    url: isTextOrNull,
    alt: isTextOrNull,
    caption: isTextOrNull,
    credit: isTextOrNull,
  }),
  tags: {
    expected: "a list of strings",
    fits: (value) => Array.isArray(value) && value.every(isText),
  },
  bodyMarkdown: TEXT,
  related: listOf({ title: isText, date: isTextOrNull, url: isTextOrNull }),
  comments: orAbsent(listOf({ author: isTextOrNull, date: isTextOrNull, text: isText })),
  warnings: listOf({ code: isText, message: isText, line: isLine }),
  confidence: SURENESS,
};

/** What keeps `value` from being an article: one sentence a fault, none when it is one. */
export function shapeErrors(value: unknown): readonly string[] {
  if (!isObject(value)) return ["Unexpected value, expected an object"];
  return Object.entries(ARTICLE).flatMap(([key, { expected, fits }]) =>
    fits(value[key]) ? [] : [`Unexpected \`${key}\`: ${shown(value[key])}, expected ${expected}`],
  );
}

/** Characters of a wrong value that a message shows. */
const SHOWN = 60;

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, SHOWN);
}
