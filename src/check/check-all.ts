/** Checks many files, in this thread. */
import { checkFile, type DiskResult, type FileTask } from "./check-file.ts";
import { loadParsers, type ParserNeeds } from "./parsers.ts";

/** How to check. */
export interface HowToCheck {
  readonly cwd: string;
  readonly fix: boolean;
  readonly jobs: number | null;
}

/** The result of each task, in order. */
export async function checkAll(
  tasks: readonly FileTask[],
  how: HowToCheck,
): Promise<readonly DiskResult[]> {
  const parsers = await loadParsers(needsOf(tasks));
  return tasks.map((task) => checkFile(task, how, parsers));
}

/** What the parsers of these files must know. */
function needsOf(tasks: readonly FileTask[]): ParserNeeds {
  const isJson = /json|jsonl$/i;
  return {
    schemas: tasks.some(({ path, settings }) => settings.schema !== null || isJson.test(path)),
  };
}
