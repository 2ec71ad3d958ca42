/** Credits that a mark of one language's papers parts from the caption: "Ljósmynd/…", "… ＝ＡＰ", "… / LRT nuotr." */
import { foldText } from "../fold-text.ts";
import { isCredit, isNameLike, namesImageSource, words, type CreditForm } from "./credit-form.ts";
import { creditOpeners } from "./credit-words.ts";

/** Letters of the word before a slash. */
const SHORTEST_WORD = 3;
const LONGEST_WORD = 20;
/** Letters of the name behind it. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 61;
/** What stands before the space before the word. */
const PARTED = /[.!?…]["”»]?$| [-–—]$/;
/** Asked last, and without counts: a counted class of all letters takes ms to compile. */
const LETTERS = /^\p{L}+$/u;
const CAPITAL = /^\p{Lu}/u;

const slashed: CreditForm = {
  by: "opener",
  examples: {
    "Gestir ganga yfir brúna. Ljósmynd/Jón Jónsson": ["Gestir ganga yfir brúna.", "Jón Jónsson"],
    "Foto/Jane Doe": [null, "Jane Doe"],
    "O porto à noite - Reprodução/TV Porto": ["O porto à noite", "TV Porto"],
    "The ferry. And/Or she": null,
  },
  read: (text) => {
    const at = text.lastIndexOf("/");
    if (at < 0) return null;
    const start = text.lastIndexOf(" ", at) + 1;
    const [opener, credit] = [text.slice(start, at), text.slice(at + 1)];
    if (opener.length < SHORTEST_WORD || opener.length > LONGEST_WORD) return null;
    if (credit.length < SHORTEST_NAME || credit.length > LONGEST_NAME) return null;
    if (!creditOpeners().has(foldText(opener)) || namesImageSource(opener)) return null;
    if (start > 0 && !PARTED.test(text.slice(0, start - 1))) return null;
    if (!LETTERS.test(opener) || !CAPITAL.test(credit) || !isCredit(credit)) return null;
    return [text.slice(0, start), credit];
  },
};

const equals: CreditForm = {
  by: "tail",
  examples: {
    "橋を渡る人たち（東京で、３日）＝ＡＰ": ["橋を渡る人たち（東京で、３日）", "ＡＰ"],
    "橋を渡る人たち＝共同": ["橋を渡る人たち", "共同"],
    "港の旗＝東京で2019年5月": null,
  },
  read: (text) => {
    const at = text.lastIndexOf("＝");
    const credit = text.slice(at + 1);
    return at > 0 && namesImageSource(credit) ? [text.slice(0, at), credit] : null;
  },
};

const LITHUANIAN = /nuotr\.?$/;

/** The word for a picture stands behind its maker, as an opener stands before. */
const behindSlash: CreditForm = {
  by: "opener",
  examples: {
    "Jonas Petraitis / A. Jonaičio / LRT nuotr.": ["Jonas Petraitis", "A. Jonaičio / LRT nuotr"],
    "Tiltas vakare / BNS nuotr.": ["Tiltas vakare", "BNS nuotr"],
    "Tiltas / upė": null,
  },
  read: (text) => {
    const at = LITHUANIAN.test(text) ? text.indexOf(" / ") : -1;
    return at > 0 && isCredit(text.slice(at + 3)) ? [text.slice(0, at), text.slice(at + 3)] : null;
  },
};

/** The word for a picture of a screen needs no colon. */
const SCREEN =
  /(?:^|[.!?…"”»] )(?:screenshots?|bildschirmfotos?|captures? d['’]écran|captura de pantalla)(?: (?:von|from|of|de|via))? (?=\S)/iu;
/** What it needs: it is slow to start. */
const SCREEN_SIGN = /screen|schirm|captur/i;
/** Whose screen it is, in words. */
const MOST_SCREEN_WORDS = 4;

const screens: CreditForm = {
  by: "opener",
  examples: {
    "Two riders meet. Screenshots Harbour TV/TikTok": ["Two riders meet.", "Harbour TV/TikTok"],
    "Capture d'écran de Reddit": [null, "Reddit"],
    "Screenshots show how the message spread": null,
  },
  read: (text) => {
    const match = SCREEN_SIGN.test(text) ? SCREEN.exec(text) : null;
    if (!match) return null;
    const credit = text.slice(match.index + match[0].length);
    const whole = isNameLike(credit) && words(credit).length <= MOST_SCREEN_WORDS;
    // The mark that ends the sentence before is the caption's.
    return whole ? [match.index === 0 ? "" : text.slice(0, match.index + 1), credit] : null;
  },
};

/** The forms; none takes what another would. */
export const MARKED_FORMS: readonly CreditForm[] = [slashed, equals, behindSlash, screens];
