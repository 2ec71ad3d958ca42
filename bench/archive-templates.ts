/**
 * What templates drop and what they cost: `npx tsx bench/archive-templates.ts [--pages 2000] [--corpus ../shared/corpus]`.
 * Build first (`npm run build`). On generated sites: share of the sites' own lines that are out of the body, and article
 * paragraphs lost, without and with templates. On a corpus: recall of the gold bodies' words, without and with `--learn`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readTemplate } from "../src/archive/templates/template-file.ts";
import { NewscleanError } from "../src/model/errors.ts";
import { BODY } from "../src/stages/assemble.ts";
import type { Template } from "../src/model/template.ts";
import { clean, examine } from "../src/pipeline.ts";
import { generate, writeArchive, type Wish } from "./archive/generate.ts";
import { wordRecall } from "./archive/word-recall.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "2000" },
    corpus: { type: "string" },
    as: { type: "string", default: "text" },
    program: {
      type: "string",
      default: fileURLToPath(new URL("../bin/newsclean.js", import.meta.url)),
    },
  },
});

const work = mkdtempSync(join(tmpdir(), "newsclean-templates-"));
const wish: Wish = {
  pages: Number(values.pages),
  seed: 2,
  as: values.as === "html" ? "html" : "text",
};
const archive = join(work, "archive");
writeArchive(wish, archive);
const learned = learn([archive]);
for (const [name, template] of [
  ["without", null],
  ["with", learned],
] as const) {
  const { lines, dropped, paragraphs, lost } = await judgeGenerated(wish, template);
  console.log(
    `generated, ${name} template: ${dropped} of ${lines} site lines out of the body (${((100 * dropped) / lines).toFixed(2)} %), ${lost} of ${paragraphs} article paragraphs lost`,
  );
}
if (values.corpus !== undefined) await judgeCorpus(values.corpus);
rmSync(work, { recursive: true, force: true });

function learn(paths: readonly string[], words: readonly string[] = []): Template {
  const file = join(work, "site.template.json");
  try {
    execFileSync(
      process.execPath,
      [values.program, "learn", ...paths, "-o", file, "--quiet", ...words],
      {
        stdio: ["ignore", "ignore", "ignore"],
      },
    );
  } catch (error) {
    // 1: some pages are broken on purpose; the template is there.
    if ((error as { readonly status?: number }).status !== 1) throw error;
  }
  return readTemplate(file);
}

async function judgeGenerated(made: Wish, template: Template | null) {
  const counts = { lines: 0, dropped: 0, paragraphs: 0, lost: 0 };
  for (const { truth, bytes, article, site } of generate(made)) {
    if (!article) continue;
    const document = await examine({ bytes, path: truth.path }, { template, folder: truth.site });
    const roles = new Map(document.blocks.map((block) => [block.text, block.verdict!.role]));
    for (const line of [...site.menu, ...site.box, ...site.share, site.more, ...site.footer]) {
      counts.lines += 1;
      const role = roles.get(line);
      if (role === undefined || !BODY.has(role)) counts.dropped += 1;
    }
    for (const paragraph of article.paragraphs) {
      counts.paragraphs += 1;
      const role = roles.get(paragraph);
      if (role === undefined || !BODY.has(role)) counts.lost += 1;
    }
  }
  return counts;
}

async function judgeCorpus(corpus: string): Promise<void> {
  const sets = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const globs = sets.map(({ name }) => join(corpus, name, "*.txt"));
  for (const by of ["none", "folder"] as const) {
    const template = learn(globs, ["--group-by", by]);
    const blocks = template.sites.reduce((sum, site) => sum + site.blocks.length, 0);
    const recall = { without: 0, with: 0, pages: 0, lower: 0 };
    for (const { name: set } of sets) {
      for (const file of readdirSync(join(corpus, set)).filter((name) => name.endsWith(".txt"))) {
        const bytes = readFileSync(join(corpus, set, file));
        const gold = JSON.parse(
          readFileSync(join(corpus, set, file.replace(/\.txt$/, ".gold.json")), "utf8"),
        ) as { readonly body: string };
        const [plain, marked] = await Promise.all(
          [null, template].map((one) => bodyOf(bytes, { template: one, folder: null })),
        );
        const [before, after] = [wordRecall(gold.body, plain!), wordRecall(gold.body, marked!)];
        recall.pages += 1;
        recall.without += before;
        recall.with += after;
        if (after < before) recall.lower += 1;
      }
    }
    const mean = (sum: number): string => (sum / recall.pages).toFixed(5);
    console.log(
      `corpus, --group-by ${by} (${blocks} blocks learned): body word recall ${mean(recall.without)} without, ${mean(recall.with)} with; lower on ${recall.lower} of ${recall.pages} pages`,
    );
  }
}

/** The body; empty where the page cannot be cleaned. */
async function bodyOf(
  bytes: Uint8Array,
  options: { template: Template | null; folder: string | null },
): Promise<string> {
  try {
    return (await clean({ bytes, path: null }, options)).bodyText;
  } catch (error) {
    if (error instanceof NewscleanError) return "";
    throw error;
  }
}
