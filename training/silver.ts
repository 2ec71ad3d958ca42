/** The silver roles of a page's lines, which its markup gave: good enough to learn from, wrong in places. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { squeeze } from "../src/model/text.ts";

interface Line {
  readonly t: string;
  readonly role: string;
}

/** Texts of the lines of a role, squeezed. */
export type Silver = Readonly<Record<"heading" | "caption", ReadonlySet<string>>>;

/** Reads a `.lines.json.gz` file. */
export function readSilver(path: string): Silver {
  const lines = JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as readonly Line[];
  const of = (role: string): ReadonlySet<string> =>
    new Set(lines.filter((line) => line.role === role).map(({ t }) => squeeze(t)));
  return { heading: of("heading"), caption: of("caption") };
}
