/** What settling is told of the run, and what it passes on between its steps. */
import type { GroupBy } from "../../model/template.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { KnownRow } from "../ledger/schema.ts";
import type { OutputFolder } from "../output/place-file.ts";
import type { Part } from "../pool/clean-request.ts";
import type { NearIndex } from "../similar/near-index.ts";
import type { Tally } from "../tally.ts";

/** What settling needs to know of the run. */
export interface SettleContext {
  readonly ledger: Ledger;
  readonly near: NearIndex;
  readonly folder: OutputFolder;
  readonly run: number;
  readonly settings: string;
  readonly tally: Tally;
  readonly name: string;
  /** Ending of the outputs, with its dot. */
  readonly ending: string;
  readonly groupBy: GroupBy;
  readonly skipDuplicates: boolean;
  /** Told of each page that failed. */
  readonly onFailure: (path: string, message: string) => void;
}

/** Counts a page that failed, and tells of it when its chunk is settled. */
export type Fail = (path: string, message: string) => void;

/** An output that is about to be put into place. */
export interface Pending {
  readonly id: number;
  readonly path: string;
  readonly part: Part;
  readonly output: string;
  readonly row: KnownRow | undefined;
}
