/** What is marked before the labeller reads a page: training reads its pages with the same marks. */
import type { Stage } from "../model/document.ts";
import { markComments } from "./comments.ts";
import { dedupe } from "./dedupe.ts";
import { markInserts } from "./inserts.ts";

/** The stages, in their order. */
export const BEFORE_LABELS: readonly Stage[] = [dedupe, markInserts, markComments];
