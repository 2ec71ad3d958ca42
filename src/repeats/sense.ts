/** Tells which differences between two versions change what is said: numbers, names, negations. */
import { foldWord } from "./fold-words.ts";
import type { Page } from "./page.ts";

/** Words that turn a sentence round, folded, in the languages news is most read in. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not no never nobody nothing none neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt " +
    "havent hadnt couldnt shouldnt wouldnt nicht kein keine keinen keinem keiner nie niemals ohne ne pas jamais aucun aucune " +
    "sans no nunca jamas ningun ninguna sin non mai nessun nessuna senza nao nunca nenhum nenhuma sem niet geen nooit zonder " +
    "inte aldrig ingen utan ikke aldri aldrig uten uden ei ikka koskaan ilman nie nigdy bez ne nikdy nem soha nelkul degil yok " +
    "не нет ни никогда без ні ніколи δεν μην ποτε لا لم لن ليس غير"
  ).split(" "),
);
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** Letters of scripts without capitals, where a name can't be told from a word. */
const NO_CASE = /\p{Lo}/u;

/** Whether one of the words at `places` is a number, a name or a negation. */
export function changesSense(page: Page, places: readonly number[]): boolean {
  return places.some((place) => {
    const word = page.printed(place);
    return (
      DIGIT.test(word) ||
      NO_CASE.test(word) ||
      NEGATIONS.has(foldWord(word)) ||
      (CAPITAL.test(word) && !opensSentence(page, place))
    );
  });
}

/** Whether the word at `place` has its capital from its place. */
function opensSentence(page: Page, place: number): boolean {
  const before = page.before(place);
  return before === "" || /[.!?:“"„«]/.test(before);
}
