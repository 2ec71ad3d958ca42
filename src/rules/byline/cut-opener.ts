/** Cuts off a line what opens it as a byline: "Written by", "Von", "Autor:", "記者". */
import { foldText } from "../fold-text.ts";
import { openers } from "./byline-words.ts";
import { hasGivenName } from "./person-evidence.ts";
import { isNameWord } from "./person-name.ts";

/** The longest openers have five words. */
const MOST_OPENER_WORDS = 5;
const SPACES = /\s+/;
/** "Autor: …", "文・…", "聞き手／…": an opener with a mark behind it. */
const MARK = /[:：・／＝]/;
const MARKED = /^([^:：・／＝]{1,20})[:：・／＝](.*)$/su;
/** "本報記者王小明", "新华社记者王小明", "記者王小明": openers of scripts without spaces, after the paper's name or none. */
const UNSPACED_OPENER =
  /^[\p{Script=Han}]{0,6}?(?:記者|记者|撰文|作者|執筆|執筆者)\s?(?=[\p{Script=Han}])/u;
const HAN = /[\u3400-\u9fff]/;

/** A line without its opener. */
export interface Opened {
  readonly rest: string;
  readonly opened: boolean;
}

/** Cuts the longest opener off, and a second one ("Text: Von …"). */
export function cutOpener(text: string): Opened {
  const words = text.split(SPACES);
  if (isRomanian(words)) return { rest: words.slice(1).join(" "), opened: true };
  let cut = 0;
  for (let by = openerAt(words, 0); by > 0; by = openerAt(words, cut)) cut += by;
  if (cut > 0) return { rest: words.slice(cut).join(" "), opened: true };
  const marked = MARK.test(text) ? MARKED.exec(text) : null;
  if (marked && openers().has(foldText(marked[1] ?? ""))) {
    // "取材・文＝…": several openers in a row.
    return { rest: cutOpener(marked[2] ?? "").rest, opened: true };
  }
  const rest = HAN.test(text) ? text.replace(UNSPACED_OPENER, "") : text;
  return { rest, opened: rest !== text };
}

/** "De Andreea Pop": elsewhere "De" begins a family name, and no given name follows it. */
function isRomanian([opener, given = "", family = ""]: readonly string[]): boolean {
  return opener === "De" && isNameWord(family) && hasGivenName(foldText(given));
}

/** Number of words of the longest opener at word `from`; 0 where none stands there. */
function openerAt(words: readonly string[], from: number): number {
  const known = openers();
  const [first = ""] = foldText(words[from] ?? "").split(" ");
  // Most lines are settled by their first word; a sign alone ("— By") says nothing yet.
  if (first !== "" && !known.begins(first)) return 0;
  for (let by = Math.min(MOST_OPENER_WORDS, words.length - from); by >= 1; by -= 1) {
    if (known.has(foldText(words.slice(from, from + by).join(" ")))) return by;
  }
  return 0;
}
