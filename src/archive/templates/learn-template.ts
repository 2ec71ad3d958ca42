/** Learns what the sites of an archive repeat on their pages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteOf, type GroupBy, type Template } from "../../model/template.ts";
import { siteFolderOf } from "../plan.ts";
import { streamResults, type StreamOptions } from "../stream-results.ts";
import { emptyTally } from "../tally.ts";
import { describeSites, type Texts } from "./describe-sites.ts";
import { isTemplate } from "./choose-blocks.ts";
import { Observations, type Recurrence } from "./observations.ts";

/** What a learner is told. */
export interface LearnOptions extends Omit<StreamOptions, "product" | "isWanted"> {
  readonly groupBy: GroupBy;
}

/** Pages whose observations are written together. */
const BATCH = 256;

const PRODUCT = { kind: "observation" } as const;

/**
 * Learns the templates in two walks: the first counts, the second fetches the texts of what recurs.
 * The same archive gives the same templates, whatever the order of its files and the number of jobs.
 * Gives what was learned of the pages met before `signal` was given.
 */
export async function learnTemplate(learn: LearnOptions): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), "newsclean-learn-"));
  try {
    const store = await Observations.open(join(folder, "observations.db"));
    try {
      return await learnInto(store, learn);
    } finally {
      store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function learnInto(store: Observations, learn: LearnOptions): Promise<Template> {
  await observeAll(store, learn);
  store.gather();
  const articles = store.articles();
  const chosen: Recurrence[] = [];
  for (const block of store.recurrences()) {
    if (isTemplate(block, articles.get(block.site) ?? 0)) chosen.push(block);
  }
  const texts = await fetchTexts(chosen, learn);
  return { by: learn.groupBy, sites: describeSites(chosen, texts, articles) };
}

async function observeAll(store: Observations, learn: LearnOptions): Promise<void> {
  let batch: Parameters<Observations["add"]>[0][number][] = [];
  for await (const { page, result } of streamResults({ ...learn, product: PRODUCT })) {
    const { observation } = result;
    if (!observation) throw new Error("Unexpected result without an observation");
    const site = siteOf(learn.groupBy, observation.url, siteFolderOf(page.place));
    batch.push({ path: page.from.path, site, observation });
    if (batch.length < BATCH) continue;
    store.add(batch);
    batch = [];
  }
  store.add(batch);
}

/** The blocks as their example pages print them. A page that has gone since it was counted gives none. */
async function fetchTexts(chosen: readonly Recurrence[], learn: LearnOptions): Promise<Texts> {
  const wanted = new Map<string, Set<number>>();
  for (const { example, key } of chosen) {
    const keys = wanted.get(example);
    if (keys) keys.add(key);
    else wanted.set(example, new Set([key]));
  }
  const texts = new Map<string, Map<number, { text: string; line: number }>>();
  if (wanted.size === 0) return texts;
  const again = {
    ...learn,
    product: PRODUCT,
    // What fails has been told of and counted in the first walk.
    tally: emptyTally(),
    onFailure: () => undefined,
    isWanted: (path: string) => wanted.has(path),
  };
  for await (const { page, result } of streamResults(again)) {
    const { path } = page.from;
    const blocks = result.observation?.blocks.filter(({ key }) => wanted.get(path)?.has(key));
    texts.set(path, new Map(blocks?.map(({ key, text, line }) => [key, { text, line }])));
  }
  return texts;
}
