/** Makes folders that the user named, and says why where that cannot be. */
import { accessSync, constants, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { failedWrite } from "./failed-write.ts";

/** Makes a folder and those above it, where they are not there. Throws a usage error. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw failedWrite(path, whyNotBelow(path) ?? error);
  }
}

/** Makes a folder, or takes out all that is in it. */
export function makeEmptyFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  makeFolder(path);
}

/** Of a folder on a read-only disk Node says no more than that it is not there; the folder above it knows why. */
function whyNotBelow(path: string): unknown {
  let above = path;
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return null;
  } catch (error) {
    return error;
  }
}
