/** What a worker is asked and what it answers: plain values that can be sent between threads. */
import type { Format } from "../../formats.ts";
import type { Article, WarningCode } from "../../model/article.ts";
import type { MediaType } from "../../model/document.ts";
import type { Options } from "../../model/options.ts";
import type { Observation } from "../templates/observe.ts";
import type { Sketch } from "../similar/sketch.ts";

/** The format of an output: a file a page, or a JSON line a page. */
export type OutputFormat = Format | "ndjson";

/** What a worker makes of each page. */
export type Product =
  /** The article as a value. */
  | { readonly kind: "article" }
  /** Its print as text. */
  | { readonly kind: "text"; readonly format: OutputFormat }
  /** Its print as a finished file in the folder `parts`, to be renamed into place. */
  | { readonly kind: "part"; readonly format: OutputFormat; readonly parts: string }
  /** What templates are learned from. */
  | { readonly kind: "observation" };

/** The number of the page in hand while a worker has none: before its chunk, and when it waits for the disk at its end. */
export const NO_PAGE = -1;

/** What holds for all pages of a run. */
export interface Settings {
  readonly options: Partial<Options>;
  readonly product: Product;
}

/** A page to be cleaned. */
export interface CleanRequest {
  /** The path as given, also where the bytes are read when there are none here; `null`: the page has no name. */
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
  readonly url: string | null;
  readonly mediaType: MediaType | null;
  /** The folder that names its site where it has no address. */
  readonly folder: string | null;
  /** SHA-256 of the bytes that need no cleaning, since an earlier run did it; `null`: there was none. */
  readonly known: string | null;
}

/** What the run's ledger keeps of an article. */
export interface ArticleFacts {
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly warnings: readonly WarningCode[];
}

/** A finished output file that waits for its name. */
export interface Part {
  readonly path: string;
  readonly sha256: string;
}

/** What became of a page. */
export type PageResult =
  | {
      readonly kind: "cleaned";
      readonly sha256: string;
      readonly facts: ArticleFacts;
      readonly ms: number;
      /** One of these, by the product asked for; a part has a sketch too. */
      readonly article?: Article;
      readonly text?: string;
      readonly part?: Part;
      readonly sketch?: Sketch;
      readonly observation?: Observation;
    }
  | { readonly kind: "unchanged"; readonly sha256: string }
  | {
      readonly kind: "failed";
      readonly message: string;
      /** SHA-256 of the bytes when they are why: the same bytes would fail again. `null` when a second try may do. */
      readonly sha256: string | null;
    };
