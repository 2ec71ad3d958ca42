/** Gives every page an output path that no other page has, on file systems with and without letter case. */
import { createHash } from "node:crypto";
import type { Ledger } from "./ledger.ts";

/** Hexadecimal digits of the mark that tells pages of one name apart: 8 digits suffice for any archive, 64 always. */
const MARK_LENGTHS = [8, 16, 64] as const;

/** Folders remembered as such; beyond it the memory starts anew. */
const MAX_KNOWN_FOLDERS = 1000;

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

/** A path that a page may have. */
export interface Claimed {
  readonly output: string;
  /** Paths that are equal where letter case and the composition of accents do not count have equal keys. */
  readonly key: string;
}

/** Looks up which paths are free. What it grants must be in the ledger before it is asked again. */
export class Claims {
  readonly #ledger: Ledger;
  /** Keys of folders that hold outputs, so that no output can have such a path itself. */
  readonly #folders = new Set<string>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The first page to ask has the plain name, so that the order of the pages decides, and who has a name keeps it. */
  grant({ page, path, stem, ending }: Claim): Claimed {
    for (const name of namesOf(stem, path)) {
      const output = name + ending;
      const key = output.normalize("NFC").toLowerCase();
      if (this.#isFree(key, page)) return { output, key };
    }
    throw new Error(`Cannot \`claim\` a name for \`${path}\``);
  }

  /** Free: no other page has the path, has a file where it needs a folder, or a folder where it needs the file. */
  #isFree(key: string, page: number): boolean {
    if (this.#isTaken(key, page)) return false;
    const folders = foldersOf(key).filter((folder) => !this.#folders.has(folder));
    if (folders.some((folder) => this.#isTaken(folder, page))) return false;
    // All paths below `key/` sort between it and `key0`, 0 being the character after the slash.
    const below = this.#ledger.get(
      "SELECT id FROM page WHERE output_key > ? AND output_key < ? AND id <> ? LIMIT 1",
      `${key}/`,
      `${key}0`,
      page,
    );
    if (below !== undefined) return false;
    this.#remember(key, folders);
    return true;
  }

  #isTaken(key: string, page: number): boolean {
    const sql = "SELECT id FROM page WHERE output_key = ?";
    const row = this.#ledger.get(sql, key) as { readonly id: number } | undefined;
    return row !== undefined && row.id !== page;
  }

  #remember(key: string, folders: readonly string[]): void {
    if (this.#folders.size >= MAX_KNOWN_FOLDERS) this.#folders.clear();
    for (const folder of folders) this.#folders.add(folder);
    // It was a folder once, if all that it held has since been given other names.
    this.#folders.delete(key);
  }
}

/** The plain name, then those with a mark. */
function* namesOf(stem: string, path: string): Generator<string> {
  yield stem;
  const mark = createHash("sha256").update(path).digest("hex");
  for (const length of MARK_LENGTHS) yield `${stem}-${mark.slice(0, length)}`;
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(key: string): string[] {
  const parts = key.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}
