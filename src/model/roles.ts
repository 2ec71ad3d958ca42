/** The roles a block can play, by what becomes of it. */
import type { Role } from "./article.ts";

const FIELDS = ["title", "subtitle", "byline", "date", "dateline", "caption", "credit"] as const;

/** Roles whose blocks are the body. */
export const BODY_ROLES = ["heading", "paragraph", "list-item", "quote", "table", "code"] as const;

/** Roles of what is left out of the article. */
export const LEFT_OUT_ROLES = ["teaser", "boilerplate", "duplicate"] as const;

/** All roles, in the order people are shown them: fields, body, what is left out. */
export const ROLES: readonly Role[] = [...FIELDS, ...BODY_ROLES, ...LEFT_OUT_ROLES];

/** The role of that name, `null` where there is none. */
export function roleNamed(name: unknown): Role | null {
  return ROLES.find((role) => role === name) ?? null;
}
