/** Tells whether an archive has changed, without reading its pages. */
import { createHash } from "node:crypto";
import { findPages, type Search } from "./find-pages.ts";
import { isProblem } from "../page.ts";

/** A hash of the paths, sizes and times of an archive's files, in their order. Archive files stay closed. */
export async function archiveStamp(search: Search): Promise<string> {
  const hash = createHash("sha256");
  const skipContainer: Search["skipContainer"] = (path, { size, mtimeMs }) => {
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    return true;
  };
  for await (const found of findPages({ ...search, skipContainer })) {
    if (isProblem(found)) hash.update(`${found.source}\0${found.problem}\n`);
    else if (found.from.kind === "file") {
      hash.update(`${found.source}\0${found.from.size}\0${found.from.mtime}\n`);
    }
  }
  return hash.digest("hex");
}
