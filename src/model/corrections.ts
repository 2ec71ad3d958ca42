/** What people say of a page's blocks: the roles they really play. */
import type { Role } from "./article.ts";

/** A block and the role it plays; the block is found by its text, and by its line where a text stands more than once. */
export interface Correction {
  /** The line of the source it starts on, from 1. */
  readonly line: number;
  readonly text: string;
  readonly role: Role;
}
