/** Checks many files, in this thread. */
import { checkFile, type DiskResult, type FileTask } from "./check-file.ts";
import { loadParsers } from "./parsers.ts";

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
  const parsers = await loadParsers();
  return tasks.map((task) => checkFile(task, how, parsers));
}
