/** Paths with `/` between folders, as globs, reports and URLs want them. */
import { sep } from "node:path";

/** The path with slashes. */
export function toSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
