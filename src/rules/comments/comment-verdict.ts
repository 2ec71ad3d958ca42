/** The verdict on what readers wrote. */
import { verdict } from "../marks.ts";

/** Sureness of what markup names, or names and times that take turns tell. */
const SURE = 0.95;

export const COMMENT = verdict("boilerplate", "comment", "is a reader's comment", SURE);
