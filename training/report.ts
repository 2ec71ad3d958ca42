/** `npm run train:report -- --corpus DIR`: writes `training/REPORT.md` from the shipped weights and the held-out sites. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Mode } from "../src/labeller/mode.ts";
import { figuresOf, groupBy, MIN_PAGES, RIGHT, SURE } from "./figures.ts";
import { type Measured, measure, meanOf, WAYS, type Way } from "./measure.ts";
import { reasonOf } from "./worst-reasons.ts";

/** Pages listed as the worst of a set. */
const WORST = 10;
/** Bounds of the rows of the confidence table. */
const STEPS = [0.9, 0.75, 0.5, 0.25, 0];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function number(value: number): string {
  return value.toFixed(3);
}

function shipped(pages: readonly Measured[], part: "f1" | "precision" | "recall"): string {
  return number(meanOf(pages.map(({ scores }) => scores.shipped[part])));
}

function ways(pages: readonly Measured[]): string {
  const sets = [...groupBy(pages, ({ set }) => set)];
  const rows = (Object.keys(WAYS) as Way[]).map((way) => [
    WAYS[way],
    ...sets.map(([, ofSet]) => number(meanOf(ofSet.map(({ scores }) => scores[way].f1)))),
  ]);
  return table(
    ["choice of blocks", ...sets.map(([set, ofSet]) => `${set} (${ofSet.length} pages)`)],
    rows,
  );
}

function languages(pages: readonly Measured[]): string {
  const rows = [...groupBy(pages, ({ language }) => language)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([language, ofLanguage]) => [
      language,
      String(ofLanguage.length),
      shipped(ofLanguage, "f1"),
      ofLanguage.length < MIN_PAGES ? "too few to say" : "",
    ]);
  return table(["language", "pages", "word F1", ""], rows);
}

function confidence(pages: readonly Measured[]): string {
  const rows = STEPS.map((from, i) => {
    const to = i === 0 ? Infinity : STEPS[i - 1]!;
    const within = pages.filter(
      ({ confidence: sure }) => sure !== null && sure >= from && sure < to,
    );
    const right = within.filter(({ scores }) => scores.shipped.f1 >= RIGHT).length;
    return [`from ${from}`, String(within.length), String(right), shipped(within, "f1")];
  });
  return table(["confidence", "pages", `right (word F1 from ${RIGHT})`, "word F1"], rows);
}

function worst(mode: Mode, pages: readonly Measured[]): string {
  const rows = [...pages]
    .sort((a, b) => a.scores.shipped.f1 - b.scores.shipped.f1)
    .slice(0, WORST)
    .map(({ id, language, blocks, scores, confidence: sure }) => [
      id,
      language,
      String(blocks),
      number(scores.shipped.f1),
      number(scores.shipped.precision),
      number(scores.shipped.recall),
      number(scores.best.f1),
      sure === null ? "" : number(sure),
      ...reasonOf(mode, id),
    ]);
  const figures = ["word F1", "precision", "recall", "best there is", "confidence"];
  return table(["page", "language", "blocks", ...figures, "why", "needed"], rows);
}

function section(mode: Mode, pages: readonly Measured[]): string {
  const sets = [...groupBy(pages, ({ set }) => set)];
  return `## From ${mode === "text" ? "pasted text" : "HTML"}

${ways(pages)}

Precision and recall of the shipped model: ${sets
    .map(([set, ofSet]) => `${set} ${shipped(ofSet, "precision")} / ${shipped(ofSet, "recall")}`)
    .join(", ")}.

Captions against the page's markup, news: F1 ${number(figuresOf(mode, pages)[`${mode} captions F1`]!)}.

### Confidence

Of the pages at ${SURE} or more, ${number(figuresOf(mode, pages)[`${mode} right where sure`]!)} are right.

${confidence(pages)}

### Languages

${languages(pages)}

${sets.map(([set, ofSet]) => `### The ${WORST} worst pages of ${set}\n\n${worst(mode, ofSet)}`).join("\n\n")}
`;
}

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
if (values.corpus === undefined) throw new Error("Cannot `report` without `--corpus DIR`");
const text = section("text", await measure(values.corpus, "text"));
const html = section("html", await measure(values.corpus, "html"));
writeFileSync(
  new URL("REPORT.md", import.meta.url),
  `# What the labeller's weights score

Written by \`npm run train:report -- --corpus DIR\`; the weights beside it are those of \`src/labeller/weights/\`. Every page below is of a site that
training never saw: one site in four, by a hash of its registered domain. Word F1 as the corpus's scorer counts it, mean over pages. Pages that were
pasted empty count as 0.

${text}
${html}`,
);
