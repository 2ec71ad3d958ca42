/** `newsclean import`: one page in, one clean article out. */
import { readFileSync } from "node:fs";
import { loadWriter } from "../formats.ts";
import { DEFAULTS } from "../model/options.ts";
import { clean } from "../pipeline.ts";

/** Cleans one page and prints it. */
export async function importPage(page: string): Promise<void> {
  const article = await clean({
    bytes: readFileSync(page === "-" ? 0 : page),
    path: page === "-" ? null : page,
  });
  const write = await loadWriter("markdown");
  process.stdout.write(write(article, DEFAULTS));
}
