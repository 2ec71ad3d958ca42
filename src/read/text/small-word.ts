/** Knows lines that open on a small word, as only the rest of a sentence does. */

/** A whole word: a number below a headline is its date, `closeMenu` a button, `news.example` an address, `iPhone` a name. */
export const SMALL_WORD = /^\p{Ll}[\p{Ll}'’-]*[.,;:!?]?(?:\s|$)/u;
