/**
 * Prints how often title, date and authors are right, from pasted text and from HTML, on both halves of the
 * publishers (learned from / never learned from): `npx tsx bench/fields.ts --corpus DIR [--set fundus] [--form text]`.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../src/model/article.ts";
import { foldText } from "../src/rules/fold-text.ts";
import { clean } from "../src/pipeline.ts";
import { bytesOf, goldOf, halfOf, idsOf, type Form, type Gold } from "../training/gold-pages.ts";

/** One page's marks, 0 to 1; absent where its gold does not tell. */
interface Marks {
  readonly id: string;
  readonly half: string;
  readonly title?: number;
  readonly date?: number;
  readonly authors?: number;
  readonly article: Article;
  readonly gold: Gold;
}

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    set: { type: "string", default: "fundus" },
    form: { type: "string" },
    worst: { type: "string", default: "10" },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `measure` without `--corpus DIR`");
const folder = join(values.corpus, values.set);

function f1(found: readonly string[], gold: readonly string[]): number {
  const [a, b] = [new Set(found.map(foldText)), new Set(gold.map(foldText))];
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared === 0 ? Number(a.size + b.size === 0) : (2 * shared) / (a.size + b.size);
}

function judge(id: string, article: Article, gold: Gold): Marks {
  return {
    id,
    half: halfOf(id),
    article,
    gold,
    ...(gold.title
      ? { title: Number(foldText(article.title ?? "") === foldText(gold.title)) }
      : {}),
    ...(gold.date ? { date: Number((article.date ?? "").startsWith(gold.date)) } : {}),
    ...(gold.authors
      ? {
          authors: f1(
            article.authors.map(({ name }) => name),
            gold.authors,
          ),
        }
      : {}),
  };
}

const FIELDS = ["title", "date", "authors"] as const;

function mean(marks: readonly Marks[], field: (typeof FIELDS)[number]): string {
  const known = marks.flatMap((one) => (one[field] === undefined ? [] : [one[field]]));
  const sum = known.reduce((a, b) => a + b, 0);
  return known.length === 0 ? "-" : `${(sum / known.length).toFixed(3)} (${known.length})`;
}

/** Of the answers that are at least this sure, as many should be right. */
const SURE = 0.9;

function calibration(marks: readonly Marks[], field: "title" | "date"): string {
  const sure = marks.filter(
    (one) => one[field] !== undefined && (one.article.confidence[field] ?? 0) >= SURE,
  );
  return mean(sure, field);
}

function print(form: Form, marks: readonly Marks[]): void {
  for (const half of ["even", "odd"]) {
    const mine = marks.filter((one) => one.half === half);
    const line = FIELDS.map((field) => `${field} ${mean(mine, field)}`).join("  ");
    const sure = `sure: title ${calibration(mine, "title")} date ${calibration(mine, "date")}`;
    console.log(`${form} ${half.padEnd(4)} ${line}  ${sure}`);
  }
  const total = (one: Marks): number => FIELDS.reduce((sum, field) => sum + (one[field] ?? 1), 0);
  const worst = [...marks].filter((one) => one.half === "even").sort((a, b) => total(a) - total(b));
  for (const one of worst.slice(0, Number(values.worst)).filter((mark) => total(mark) < 3)) {
    const { article, gold } = one;
    console.log(`  ${one.id}`);
    if (one.title === 0) console.log(`    title   ${article.title} ≠ ${gold.title}`);
    if (one.date === 0)
      console.log(`    date    ${article.date} (${article.dateRaw}) ≠ ${gold.date}`);
    if ((one.authors ?? 1) < 1) {
      const names = article.authors.map(({ name }) => name).join("; ");
      console.log(`    authors ${names} [${article.byline}] ≠ ${gold.authors?.join("; ")}`);
    }
  }
}

const forms: readonly Form[] =
  values.form === "text" || values.form === "html" ? [values.form] : ["text", "html"];
for (const form of forms) {
  const marks: Marks[] = [];
  for (const id of idsOf(folder)) {
    const bytes = bytesOf(folder, id, form);
    const path = `${id}.${form === "html" ? "html" : "txt"}`;
    try {
      marks.push(judge(id, await clean({ bytes, path }), goldOf(folder, id)));
    } catch (error) {
      // A page saved empty is an error of the page, and counts as all wrong.
      console.log(`${form} ${id}: ${String(error)}`);
    }
  }
  print(form, marks);
}
