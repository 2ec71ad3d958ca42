/** What a page is read from. */

/** HTML has markup as evidence, pasted text has none. */
export type Mode = "text" | "html";
