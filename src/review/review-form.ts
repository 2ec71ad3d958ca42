/** Reads what the form of the review page sends. */
import type { Role } from "../model/article.ts";
import { roleNamed } from "../model/roles.ts";

/** The value of the button that takes corrections back. */
export const AS_FOUND = "as-found";

/** Blocks that were ticked, by index, and the role they are given; `null`: the one that newsclean found. */
export interface Said {
  readonly blocks: readonly number[];
  readonly role: Role | null;
  /** Whether what is left out is hidden, now and on the next page. */
  readonly keptOnly: boolean;
}

/** What `application/x-www-form-urlencoded` text says; `null` where it is not from the form. */
export function readForm(text: string): Said | null {
  const form = new URLSearchParams(text);
  const named = form.get("role");
  const role = roleNamed(named);
  if (role === null && named !== AS_FOUND) return null;
  const blocks = form.getAll("block").map(Number);
  return blocks.every((block) => Number.isSafeInteger(block) && block >= 0)
    ? { blocks, role, keptOnly: form.has("kept") }
    : null;
}
