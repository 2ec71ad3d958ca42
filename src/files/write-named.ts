/** Writes a file that the user named: whole, or with a word on why not. */
import { failedWrite } from "./failed-write.ts";
import { writeWhole } from "./write-whole.ts";

/** As `writeWhole`, but throws a usage error that says what to do. */
export function writeNamed(path: string, content: string | Uint8Array): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    throw failedWrite(path, error);
  }
}
