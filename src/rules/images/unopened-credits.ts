/** Credits that their place and their names show: at the head, at the end, behind a bar or a slash. */
import { isFullName } from "../byline/person-name.ts";
import {
  isCredit,
  isNameLike,
  lastSentenceEnd,
  namesImageSource,
  words,
  type CreditForm,
} from "./credit-form.ts";

/** A credit that opens the line is short: a name, an agency. In words. */
const MOST_HEAD_WORDS = 6;
/** Its stop stands within so many code units. */
const LONGEST_HEAD = 121;

const bars: CreditForm = {
  by: "bar",
  examples: {
    "Cars cross the bridge | Getty Images": ["Cars cross the bridge", "Getty Images"],
    "Cars cross the bridge © Jane Doe": ["Cars cross the bridge", "Jane Doe"],
    "© ZUMA Press Wire / Imago Images": [null, "ZUMA Press Wire / Imago Images"],
    "News | Sport | Weather": null,
  },
  read: (text) => {
    const copyright = text.lastIndexOf("©");
    if (copyright >= 0) {
      const credit = text.slice(copyright + 1);
      return isCredit(credit) && !/\d{4}/.test(credit) ? [text.slice(0, copyright), credit] : null;
    }
    const bar = text.lastIndexOf(" | ");
    const credit = text.slice(bar + 3);
    return bar >= 0 && isCredit(credit) && namesImageSource(credit)
      ? [text.slice(0, bar), credit]
      : null;
  },
};

const dashes: CreditForm = {
  by: "tail",
  examples: {
    "A kitchen that never was – Midjourney („a kitchen, 1950“)": [
      "A kitchen that never was",
      "Midjourney („a kitchen, 1950“)",
    ],
    "The ferry leaves — Reuters": ["The ferry leaves", "Reuters"],
    "The ferry leaves – at last": null,
  },
  read: (text) => {
    const at = Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" — "));
    const credit = text.slice(at + 3);
    return at > 0 && isCredit(credit) && namesImageSource(credit)
      ? [text.slice(0, at), credit]
      : null;
  },
};

const heads: CreditForm = {
  by: "head",
  examples: {
    "City Press Office/Flickr. The twelfth meeting of the port council": [
      "The twelfth meeting of the port council",
      "City Press Office/Flickr",
    ],
    "City Press Office/Jane Doe. Readers wait outside the library": [
      "Readers wait outside the library",
      "City Press Office/Jane Doe",
    ],
    "Reuters. Cars cross the bridge at dusk": ["Cars cross the bridge at dusk", "Reuters"],
    "The bridge is open. Cars cross it": null,
  },
  read: (text) => {
    const stop = text.slice(0, LONGEST_HEAD).search(/[.:]/);
    if (stop < 2 || text.charAt(stop + 1) !== " ") return null;
    const match = /^([^.:]{2,60})[.:] +(?=\S)/u.exec(text);
    const credit = match?.[1];
    if (!match || credit === undefined || words(credit).length > MOST_HEAD_WORDS) return null;
    // "Set 75346 / Pirate Ship: 34 Euro" goes on behind a colon.
    const named = text.charAt(stop) === "." && credit.includes("/") && isNameLike(credit);
    if (!named && !namesImageSource(credit)) return null;
    const caption = text.slice(match[0].length);
    return words(caption).length >= 3 ? [caption, credit] : null;
  },
};

/** The words for taking a picture; asked first, for the pattern with the name takes long to compile. */
const TAKEN = /[摄攝影][)）]?$/;
const LONGEST_TAKEN = 2;

/** East Asian captions name the photographer at the end, before the word for it. */
const takers: CreditForm = {
  by: "taker",
  examples: {
    "渡船最后一次靠上码头。张三摄": ["渡船最后一次靠上码头。", "张三"],
    "橋を渡る人たち、山田太郎撮影": ["橋を渡る人たち", "山田太郎"],
    橋を渡る人たち: null,
  },
  read: (text) => {
    if (!TAKEN.test(text.slice(-LONGEST_TAKEN))) return null;
    const match =
      /(?:^|[。、，,\s\u3000（(])([\p{Script=Han}\p{Script=Katakana}]{2,8})(?:摄|攝|撮影|摄影|攝影)[)）]?$/u.exec(
        text,
      );
    const name = match?.[1];
    return match && name !== undefined
      ? [text.slice(0, match.index + match[0].indexOf(name)), name]
      : null;
  },
};

const NO_CAPITAL = /[\0-@[-\x7f]/;

/** Names in capitals that end a caption: "The choir on Thursday. JANE DOE". */
const capitals: CreditForm = {
  by: "capitals",
  examples: {
    "El coro ensaya el jueves. JANE DOE": ["El coro ensaya el jueves.", "JANE DOE"],
    "LIVE! HARBOUR STUDIO": null,
    "The talks in the USA": null,
    "He said. NO WAY OUT OF IT": null,
  },
  read: (text) => {
    if (NO_CAPITAL.test(text.slice(-1))) return null;
    const at = lastSentenceEnd(text);
    const name = text.slice(at);
    if (name !== name.toUpperCase()) return null;
    return words(text.slice(0, at)).length > 1 && /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}$/u.test(name)
      ? [text.slice(0, at), name]
      : null;
  },
};

/** "El puente / ANA LÓPEZ": a name in capitals behind a slash. */
const capitalsBehindSlash: CreditForm = {
  by: "capitals",
  examples: {
    "El puente nuevo, al anochecer / ANA LÓPEZ": ["El puente nuevo, al anochecer", "ANA LÓPEZ"],
    "NEWS / LOCAL NEWS": null,
  },
  read: (text) => {
    const at = text.lastIndexOf(" / ");
    if (at < 0) return null;
    const [before, name] = [text.slice(0, at), text.slice(at + 3)];
    if (name !== name.toUpperCase() || before === before.toUpperCase()) return null;
    return isFullName(name) && words(before).length > 1 ? [before, name] : null;
  },
};

const slashes: CreditForm = {
  by: "slash",
  examples: {
    "The mayor walks over the new bridge Jane Doe/AP": [
      "The mayor walks over the new bridge",
      "Jane Doe/AP",
    ],
    "Walkers of the UK club Jane Doe/via Reuters": [
      "Walkers of the UK club",
      "Jane Doe/via Reuters",
    ],
    "He and/or she will come": null,
  },
  read: (text) => {
    const at = text.lastIndexOf("/");
    if (at < 0 || !namesImageSource(text.slice(at + 1).replace(/^ ?via /, ""))) return null;
    const words = text.slice(0, at).trimEnd().split(" ");
    const initial = /^\p{Lu}\.?$/u.test(words.at(-2) ?? "");
    const name = words.slice(initial ? -3 : -2).join(" ");
    return isFullName(name) && words.length > 3
      ? [text.slice(0, text.lastIndexOf(name)), text.slice(text.lastIndexOf(name))]
      : null;
  },
};

const tails: CreditForm = {
  by: "tail",
  examples: {
    "Cars cross the bridge. Jane Doe/AFP via Getty Images": [
      "Cars cross the bridge.",
      "Jane Doe/AFP via Getty Images",
    ],
    "The team wants more points. IMAGO/Max Muster": [
      "The team wants more points.",
      "IMAGO/Max Muster",
    ],
    "Jane Doe/Reuters": [null, "Jane Doe/Reuters"],
    "A sign south of the harbour. Jane Doe for The Harbour Post": [
      "A sign south of the harbour.",
      "Jane Doe for The Harbour Post",
    ],
    "He works for Reuters.": null,
    "Share this story via Facebook": null,
  },
  read: (text) => {
    if (/[.!?]$/.test(text.slice(-1))) return null;
    const at = lastSentenceEnd(text);
    const credit = text.slice(at).trim();
    if (!isNameLike(credit) || !isCredit(credit)) return null;
    const hired = at > 0 && isFullName(credit.slice(0, Math.max(0, credit.indexOf(" for "))));
    return hired || namesImageSource(credit) ? [text.slice(0, at), credit] : null;
  },
};

/** The forms, the surer first. */
export const UNOPENED_FORMS: readonly CreditForm[] = [
  bars,
  heads,
  tails,
  dashes,
  slashes,
  capitalsBehindSlash,
  takers,
  capitals,
];
