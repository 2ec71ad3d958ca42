/** The worker's entry: checks the files of a chunk one after the other. */
import type { Chunk } from "./check-all.ts";
import { checkFile, type DiskResult } from "./check-file.ts";
import { loadParsers } from "./parsers.ts";

/** Checks a chunk's files, in order. */
export default async function checkChunk({ tasks, how, needs }: Chunk): Promise<DiskResult[]> {
  const parsers = await loadParsers(needs);
  return tasks.map((task) => checkFile(task, how, parsers));
}
