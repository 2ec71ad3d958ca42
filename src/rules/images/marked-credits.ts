/** Credits that a mark of one language's papers parts from the caption: "Ljósmynd/…", "… ＝ＡＰ", "… / LRT nuotr." */
import { foldText } from "../fold-text.ts";
import { isCredit, namesImageSource, type CreditForm } from "./credit-form.ts";
import { creditOpeners } from "./credit-words.ts";

/** A word, a slash and a name at the head of a line or behind a sentence. */
const SLASHED = /(?:^|[.!?…]["”»]? )(\p{L}{3,20})\/(\p{Lu}[^/]{1,60})$/u;

const slashed: CreditForm = {
  by: "opener",
  examples: {
    "Gestir ganga yfir brúna. Ljósmynd/Jón Jónsson": ["Gestir ganga yfir brúna.", "Jón Jónsson"],
    "Foto/Jane Doe": [null, "Jane Doe"],
    "The ferry. And/Or she": null,
  },
  read: (text) => {
    if (!text.includes("/")) return null;
    const match = SLASHED.exec(text);
    const [, opener = "", credit = ""] = match ?? [];
    // "IMAGO/Max Muster" names the agency first.
    const opens = creditOpeners().has(foldText(opener)) && !namesImageSource(opener);
    if (!match || !opens || !isCredit(credit)) return null;
    return [text.slice(0, text.length - opener.length - 1 - credit.length), credit];
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

/** The forms; none takes what another would. */
export const MARKED_FORMS: readonly CreditForm[] = [slashed, equals, behindSlash];
