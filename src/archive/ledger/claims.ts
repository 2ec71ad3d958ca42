/** Gives every page an output path that no other page has, on file systems with and without letter case. */
import { createHash } from "node:crypto";
import type { Ledger } from "./ledger.ts";

/** Hexadecimal digits of the mark that tells pages of one name apart: 8 digits suffice for any archive, 64 always. */
const MARK_LENGTHS = [8, 16, 64] as const;

/** What a page asks for. */
export interface Claim {
  readonly page: number;
  /** What the mark is made of: the page's path as given. */
  readonly path: string;
  /** The path it would like, without its ending. */
  readonly stem: string;
  /** The ending, with its dot. */
  readonly ending: string;
}

/**
 * Claims an output path in the ledger; gives it. The first page to ask has the plain name, so that the order of the
 * pages decides, and who has a name keeps it in later runs.
 */
export function claimOutput(ledger: Ledger, claim: Claim): string {
  const mark = createHash("sha256").update(claim.path).digest("hex");
  const marked = MARK_LENGTHS.map((length) => `${claim.stem}-${mark.slice(0, length)}`);
  const output = [claim.stem, ...marked]
    .map((stem) => stem + claim.ending)
    .find((path) => isFree(ledger, path, claim.page));
  if (output === undefined) throw new Error(`Cannot \`claim\` a name for \`${claim.path}\``);
  ledger.run(
    "UPDATE page SET output = ?, output_key = ? WHERE id = ?",
    output,
    keyOf(output),
    claim.page,
  );
  return output;
}

/** Paths that are equal where letter case and the composition of accents do not count have equal keys. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** Free: no other page has the path, has a file where it needs a folder, or a folder where it needs the file. */
function isFree(ledger: Ledger, path: string, page: number): boolean {
  const key = keyOf(path);
  const parts = key.split("/");
  const folders = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
  const taken = [key, ...folders].some((name) => {
    const row = ledger.get("SELECT id FROM page WHERE output_key = ?", name) as
      { readonly id: number } | undefined;
    return row !== undefined && row.id !== page;
  });
  if (taken) return false;
  // All paths below `key/` sort between it and `key0`, 0 being the character after the slash.
  const below = ledger.get(
    "SELECT id FROM page WHERE output_key > ? AND output_key < ? AND id <> ? LIMIT 1",
    `${key}/`,
    `${key}0`,
    page,
  );
  return below === undefined;
}
