/** What a walk over an archive finds: pages, and places that cannot be read. */
import { resolve } from "node:path";
import type { MediaType } from "../model/document.ts";
import { failureMessage } from "./failure-message.ts";

/** A page in a file of its own. */
interface FilePage {
  readonly kind: "file";
  /** The path as given: the argument and what lies below it. */
  readonly path: string;
  /** Bytes on the disk. */
  readonly size: number;
  /** When it was last changed, milliseconds since 1970. */
  readonly mtime: number;
}

/** A page inside an archive file (NDJSON, WARC); its bytes come with it, since the archive is read as a stream. */
interface RecordPage {
  readonly kind: "record";
  /** The archive file and the record's number in it, from 1: `pages.ndjson.gz:12`. */
  readonly path: string;
  /** The archive file. */
  readonly container: string;
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** What the archive says it is; `null`: recognised by content. */
  readonly mediaType: MediaType | null;
}

/** A page of an archive. */
export interface Page {
  /** Its key in the run's ledger: the absolute path, of a record with its number. */
  readonly source: string;
  /** Its path below the argument it was found by, `/` between folders, without ending: where its output mirrors to. */
  readonly place: string;
  readonly from: FilePage | RecordPage;
}

/** A place in the archive that cannot be read, and why. */
export interface Problem {
  readonly source: string;
  /** The path as given. */
  readonly path: string;
  readonly problem: string;
}

/** What a walk yields, in order. */
export type Found = Page | Problem;

/** The problem of a file or folder that the system does not let be read. */
export function unreadable(path: string, error: unknown): Problem {
  return { source: resolve(path), path, problem: failureMessage(error) };
}

export function isProblem(found: Found): found is Problem {
  return "problem" in found;
}

/** Bytes of a page as it is stored. */
export function sizeOf({ from }: Page): number {
  return from.kind === "file" ? from.size : from.bytes.length;
}
