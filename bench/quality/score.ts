/** Scores predictions as the measures of the field do: word F1 of the body, titles, days, authors. */

/** What a tool found on a page. */
export interface Prediction {
  readonly id: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly authors?: readonly string[];
  readonly body?: string | null;
  readonly ms: number;
}

/** The truth of a page. */
export interface Gold {
  readonly body: string;
  readonly title?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
}

/** Means over pages; `null` where no page has gold for it, or the tool does not look for it. */
export interface Scores {
  readonly pages: number;
  readonly body: number;
  readonly title: number | null;
  readonly date: number | null;
  readonly authors: number | null;
  readonly medianMs: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
/** Scripts without spaces: every letter counts as a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

function wordsOf(text: string | null | undefined): string[] {
  return (text ?? "").normalize("NFKC").replace(UNSPACED, " $& ").toLowerCase().match(WORD) ?? [];
}

const fold = (text: string | null | undefined): string => wordsOf(text).join(" ");

function f1(hits: number, found: number, wanted: number): number {
  if (found === 0 && wanted === 0) return 1;
  return hits === 0 ? 0 : (2 * hits) / (found + wanted);
}

/** F1 of the bags of words: the measure of WCXB. */
export function bodyF1(found: string | null | undefined, gold: string): number {
  const words = wordsOf(found);
  const left = new Map<string, number>();
  const wanted = wordsOf(gold);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return f1(hits, words.length, wanted.length);
}

function authorsF1(found: readonly string[] | undefined, gold: readonly string[]): number {
  const names = new Set((found ?? []).map(fold).filter(Boolean));
  const wanted = new Set(gold.map(fold));
  return f1([...names].filter((name) => wanted.has(name)).length, names.size, wanted.size);
}

/** Whether each field of a page is right, for comparing two ways of reading it. */
export function fieldsRight(
  found: Prediction,
  gold: Gold,
): {
  readonly title: boolean | null;
  readonly date: boolean | null;
  readonly authors: boolean | null;
} {
  return {
    title: gold.title === undefined ? null : fold(found.title) === fold(gold.title),
    date: gold.date === undefined ? null : (found.date ?? "").slice(0, 10) === gold.date,
    authors: gold.authors === undefined ? null : authorsF1(found.authors, gold.authors) === 1,
  };
}

/** Whether two ways of reading a page find the same; days count, not hours. */
export function sameField(
  a: Prediction,
  b: Prediction,
  field: "title" | "date" | "authors",
): boolean {
  if (field === "title") return fold(a.title) === fold(b.title);
  if (field === "date") return (a.date ?? "").slice(0, 10) === (b.date ?? "").slice(0, 10);
  const names = ({ authors }: Prediction): string => (authors ?? []).map(fold).sort().join("; ");
  return names(a) === names(b);
}

/** The means over all pages with gold; a page without a prediction counts as empty. */
export function score(found: readonly Prediction[], gold: ReadonlyMap<string, Gold>): Scores {
  const byId = new Map(found.map((prediction) => [prediction.id, prediction]));
  const rows = [...gold].map(([id, truth]) => {
    const prediction = byId.get(id) ?? { id, ms: 0 };
    const right = fieldsRight(prediction, truth);
    return {
      body: bodyF1(prediction.body, truth.body),
      title: right.title === null ? null : Number(right.title),
      date: right.date === null ? null : Number(right.date),
      authors: truth.authors === undefined ? null : authorsF1(prediction.authors, truth.authors),
    };
  });
  // A tool that never names a field does not look for it.
  const tells = (field: keyof Prediction): boolean => found.some((one) => one[field] !== undefined);
  const times = found.map((prediction) => prediction.ms).sort((a, b) => a - b);
  return {
    pages: rows.length,
    body: mean(rows.map((row) => row.body)) ?? 0,
    title: tells("title") ? mean(rows.map((row) => row.title)) : null,
    date: tells("date") ? mean(rows.map((row) => row.date)) : null,
    authors: tells("authors") ? mean(rows.map((row) => row.authors)) : null,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
}
