/** Credits that no sign parts from the caption: "The ferry. Photo Jane Doe", "The ferry.Jane Doe". */
import { foldText } from "../fold-text.ts";
import { hasGivenName } from "../byline/person-evidence.ts";
import { isFullName } from "../byline/person-name.ts";
import { afterPictureWord } from "./picture-word.ts";
import {
  isNameLike,
  lastSentenceEnd,
  namesImageSource,
  words,
  type CreditForm,
} from "./credit-form.ts";

/** Who made a picture, behind the bare word for it, in words. */
const MOST_MAKER_WORDS = 6;

const pictureWord: CreditForm = {
  by: "opener",
  examples: {
    "Die Allee am Morgen. Foto Max Muster": ["Die Allee am Morgen.", "Max Muster"],
    "De haven. Foto ANP": ["De haven.", "ANP"],
    "La digue en janvier. Photo archives Le Port/Jeanne Doe": [
      "La digue en janvier.",
      "archives Le Port/Jeanne Doe",
    ],
    "PHOTO BY JANE DOE": [null, "JANE DOE"],
    "The ferry. Photo Gallery": null,
    "Photos show the ferry": null,
  },
  read: (text) => {
    const at = lastSentenceEnd(text);
    const end = afterPictureWord(text, at);
    if (end < 0) return null;
    const maker = text.slice(end);
    if (!isNameLike(maker.replace(/^archives? /, "")) || words(maker).length > MOST_MAKER_WORDS)
      return null;
    const named = namesImageSource(maker) || hasGivenName(foldText(maker)) || maker.includes("/");
    return named ? [text.slice(0, at), maker] : null;
  },
};

/** "port.Jane Doe (Reuters)": a stop that no space follows, between a word and a name. */
const GLUED = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu})/u;
/** The house behind a photographer's name. */
const HOUSE = / ?\(([^()]{2,40})\)$/;

const glued: CreditForm = {
  by: "tail",
  examples: {
    "Los soldados entran en el puerto.Ana López": [
      "Los soldados entran en el puerto.",
      "Ana López",
    ],
    "Los soldados entran en el puerto.Ana López (EFE)": [
      "Los soldados entran en el puerto.",
      "Ana López (EFE)",
    ],
    "He wrote to editor@harbour.Example": null,
    "The end of it.Final Thoughts": null,
  },
  read: (text) => {
    const at = lastStopBeforeName(text);
    if (at < 0) return null;
    const credit = text.slice(at);
    const house = HOUSE.exec(credit);
    const name = house ? credit.slice(0, house.index) : credit;
    const known = house ? namesImageSource(house[1] ?? "") : hasGivenName(foldText(name));
    const several = words(text.slice(0, at)).length > 2;
    return known && several && isFullName(name) ? [text.slice(0, at), credit] : null;
  },
};

/** Names and houses end a line within so many characters. */
const LONGEST_NAME = 90;

function lastStopBeforeName(text: string): number {
  const from = Math.max(0, text.length - LONGEST_NAME);
  const match = GLUED.exec(text.slice(from));
  return match ? from + match.index : -1;
}

/** The forms, the surer first. */
export const UNMARKED_FORMS: readonly CreditForm[] = [glued, pictureWord];
