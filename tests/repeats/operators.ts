/** The ways in which pages repeat themselves: each makes a page out of an article, and knows the truth. */
import { foldWords } from "../../src/repeats/fold-words.ts";
import { writeArticle, writeOther, type Article } from "./articles.ts";
import { lineOf, linesOf, other, unitsOf, type Line, type Page } from "./pages.ts";
import type { Chance } from "./random.ts";
import * as rewrite from "./rewriting.ts";

/** An article as it is to be told, and the draws for what happens to it. */
interface Given {
  readonly chance: Chance;
  readonly article: Article;
  /** Header and body, in order. */
  readonly truth: readonly string[];
  /** Lines of the header. */
  readonly header: number;
}

type Operator = (given: Given) => Omit<Page, "truth"> & { readonly truth?: readonly string[] };

const MORE = ["… Read more", "...", "…", " […]", "… Continue reading", "… Weiterlesen"];
const ADS = [
  "Advertisement",
  "Share",
  "Sign up for our newsletter and never miss a story",
  "Read also: How the marsh got its bells",
  "Listen to this article",
  "3 min read",
];

/** Copies one after the other; each of the later ones is rewritten by `rewrites`. */
function copies(
  truth: readonly string[],
  ...rewrites: ((line: Line, i: number) => Line | Line[])[]
): Line[] {
  return rewrites.flatMap((change) => linesOf(truth).flatMap(change));
}

const same = (line: Line): Line => line;

/** Noise after every other line. */
function interrupted(lines: readonly Line[], chance: Chance): Line[] {
  return lines.flatMap((line) => (chance.happens(0.4) ? [line, other(chance.pick(ADS))] : [line]));
}

/** A copy before or after the article. */
function either(chance: Chance, one: readonly Line[], two: readonly Line[]): Line[] {
  return chance.happens(0.5) ? [...one, ...two] : [...two, ...one];
}

/** Whether an article that drew the same sentence has told `text` already: then it is no other's, but its own. */
function isTold(text: string, told: readonly string[]): boolean {
  return told.some((each) => holds(each, text));
}

function holds(text: string, part: string): boolean {
  return ` ${foldWords(text)} `.includes(` ${foldWords(part)} `);
}

function isParagraph(text: string): boolean {
  return unitsOf(text).length >= 14;
}

function ledeOf({ truth, header }: Given): number {
  return truth.findIndex((text, i) => i >= header && isParagraph(text));
}

const twice: Operator = ({ truth }) => ({ lines: copies(truth, same, same) });
const thrice: Operator = ({ truth }) => ({ lines: copies(truth, same, same, same) });

const headerThrice: Operator = ({ truth, header }) => {
  const [head, body] = [linesOf(truth).slice(0, header), linesOf(truth).slice(header)];
  return { lines: [...head, ...head, ...head, ...body] };
};

const headerInBetween: Operator = ({ truth, header }) => {
  const lines = linesOf(truth);
  const from = Math.max(0, header - 2);
  return { lines: [...lines, ...lines.slice(from, header), ...lines] };
};

const withoutHeader: Operator = ({ truth, header }) => ({
  lines: [...linesOf(truth), ...linesOf(truth).slice(header)],
});

const secondCut: Operator = ({ chance, truth, header }) => {
  const at = chance.whole(header + 1, truth.length);
  const lines = linesOf(truth);
  return { lines: [...lines, ...lines.slice(0, at), other("Read the full story")] };
};

const firstCut: Operator = ({ chance, truth, header }) => {
  const at = chance.whole(header + 1, truth.length);
  const lines = linesOf(truth);
  return { lines: [...lines.slice(0, at), other("Read the full story"), ...lines] };
};

const firstCutInParagraph: Operator = (given) => {
  const { chance, truth, header } = given;
  const lines = linesOf(truth);
  const long = truth.flatMap((text, i) => (i >= header && isParagraph(text) ? [i] : []));
  const at = chance.pick(long);
  const count = chance.whole(9, unitsOf(truth[at]!).length - 2);
  return {
    lines: [...lines.slice(0, at), rewrite.cut(lines[at]!, count, chance.pick(MORE)), ...lines],
  };
};

/** A paragraph long enough to stand for itself when cut. */
const standfirst: Operator = (given) => {
  const lede = ledeOf(given);
  const lines = linesOf(given.truth);
  const letters = Math.min(110, given.truth[lede]!.length - 10);
  const teaser = rewrite.cutInWord(lines[lede]!, letters);
  return { lines: [...lines.slice(0, 1), teaser, ...lines.slice(1)] };
};

const teaserOfItself: Operator = (given) => {
  const { chance, article } = given;
  const lede = ledeOf(given);
  const lines = linesOf(given.truth);
  const teaser = rewrite.cut(
    lines[lede]!,
    chance.whole(12, unitsOf(given.truth[lede]!).length - 1),
    chance.pick(MORE),
  );
  const around = (): Line[] => {
    const them = writeOther(chance);
    const lede = isTold(them.body[0]!, given.truth) ? [] : [them.body[0]!];
    return [them.title, them.date, ...lede, "Read more"].map(other);
  };
  const own = [
    other("More from us"),
    ...around(),
    other(`${article.title} – our report`),
    teaser,
    ...around(),
  ];
  return { lines: either(chance, lines, own) };
};

const typographic: Operator = ({ truth }) => ({
  lines: copies(truth, same, (line) => ({ ...line, text: rewrite.typographic(line.text) })),
});
const invisible: Operator = ({ chance, truth }) => ({
  lines: copies(truth, same, (line) => ({ ...line, text: rewrite.invisible(line.text, chance) })),
});
const recoded: Operator = ({ truth }) => ({
  lines: copies(truth, same, (line) => ({ ...line, text: rewrite.recoded(line.text) })),
});
const spaced: Operator = ({ chance, truth }) => ({
  lines: copies(truth, same, (line) => ({ ...line, text: rewrite.spaced(line.text, chance) })),
});

const wrappedCopy: Operator = ({ chance, truth }) => {
  const width = chance.whole(50, 90);
  return {
    lines: either(
      chance,
      linesOf(truth),
      linesOf(truth).flatMap((line) => rewrite.wrapped(line, width)),
    ),
  };
};

const gluedCopy: Operator = ({ chance, truth }) => ({
  lines: either(chance, linesOf(truth), [rewrite.glued(linesOf(truth))]),
});

const gluedPairs: Operator = ({ truth }) => {
  const lines = linesOf(truth);
  const pairs = lines.flatMap((line, i) =>
    i % 2 === 1 ? [] : [lines[i + 1] ? rewrite.glued([line, lines[i + 1]!]) : line],
  );
  return { lines: [...lines, ...pairs] };
};

const splitCopy: Operator = ({ chance, truth }) => ({
  lines: either(chance, linesOf(truth), linesOf(truth).flatMap(rewrite.split)),
});

const interruptedSecond: Operator = ({ chance, truth }) => ({
  lines: [...linesOf(truth), ...interrupted(linesOf(truth), chance)],
});
const interruptedBoth: Operator = ({ chance, truth }) => ({
  lines: [...interrupted(linesOf(truth), chance), ...interrupted(linesOf(truth), chance)],
});

const paired: Operator = ({ truth }) => ({ lines: linesOf(truth).flatMap((line) => [line, line]) });

const tailReversed: Operator = ({ chance, truth, header }) => {
  const lines = linesOf(truth);
  const at = chance.whole(header, truth.length - 2);
  return { lines: [...lines, ...lines.slice(0, at), ...lines.slice(at).reverse()] };
};

const shuffled: Operator = ({ chance, truth }) => ({
  lines: [...linesOf(truth), ...chance.shuffle(linesOf(truth))],
});

const shoutingTitle: Operator = ({ truth }) => ({
  lines: copies(truth, same, (line, i) => (i === 0 ? rewrite.shouted(line) : line)),
});
const shouting: Operator = ({ truth }) => ({ lines: copies(truth, same, rewrite.shouted) });

/** `body` without paragraphs of which one of the truth tells the same. */
export function othersOf(body: readonly string[], truth: readonly string[]): string[] {
  return body.filter((text) => !isTold(text, truth) && !truth.some((each) => holds(text, each)));
}

/** A list, or a last paragraph, that only one of the copies has. */
const onlyInOne: Operator = ({ chance, truth, header }) => {
  const at = chance.whole(header + 1, truth.length);
  const extra = chance.happens(0.5)
    ? ["sixteen oak sleepers", "a barrel of tar", "four signal lamps", "one spare windlass"]
    : [chance.pick(othersOf(writeOther(chance).body, truth).filter(isParagraph))];
  const fuller = [...truth.slice(0, at), ...extra, ...truth.slice(at)];
  const shorter = linesOf(fuller).filter((_, i) => i < at || i >= at + extra.length);
  return { lines: either(chance, linesOf(fuller), shorter), truth: fuller };
};

/** A paragraph that has a sentence more in one of the copies. */
const fullerParagraph: Operator = (given) => {
  const { chance, truth } = given;
  const lede = ledeOf(given);
  const added = "Nobody in the harbour office could remember anything like it.";
  const fuller = truth.map((text, i) => (i === lede ? `${text} ${added}` : text));
  const shorter = linesOf(fuller).map((line, i) =>
    i === lede
      ? { text: truth[lede]!, says: [{ block: lede, from: 0, to: unitsOf(truth[lede]!).length }] }
      : line,
  );
  return { lines: either(chance, linesOf(fuller), shorter), truth: fuller };
};

const numbersUpdated: Operator = ({ truth, header }) => {
  const old = linesOf(truth).map((line, i) => (i >= header ? rewrite.renumbered(line) : line));
  const changed = truth.filter((text, i) => text !== old[i]!.text && isParagraph(text));
  const few = changed.length <= truth.slice(header).filter(isParagraph).length / 3;
  const lines = [...(few ? old : linesOf(truth)), ...linesOf(truth)];
  return changed.length > 0 && few ? { lines, differs: true, kept: changed } : { lines };
};

const wordsEdited: Operator = ({ chance, truth, header }) => ({
  lines: copies(truth, same, (line, i) =>
    i >= header && chance.happens(0.5) ? rewrite.edited(line, chance) : line,
  ),
});

const nested: Operator = ({ chance, truth, header }) => {
  const lines = linesOf(truth);
  const short = lines.slice(0, chance.whole(header + 1, truth.length));
  return { lines: [...short, ...short, ...lines, ...short, ...lines] };
};

const translatedNotices: Operator = ({ truth }) => {
  const notices = [
    "We use cookies to improve your visit.",
    "Wir verwenden Cookies, um Ihren Besuch zu verbessern.",
    "Nous utilisons des cookies pour améliorer votre visite.",
  ];
  return { lines: [...notices.map(other), ...copies(truth, same, same), ...notices.map(other)] };
};

/** Two different articles on one page, one of them or both told twice. */
const twoArticles: Operator = ({ chance, truth }) => {
  const them = writeOther(chance);
  const all = [...truth, them.title, them.date, ...othersOf(them.body, truth)];
  const lines = linesOf(all);
  const [ours, theirs] = [lines.slice(0, truth.length), lines.slice(truth.length)];
  const shapes = [
    [ours, ours, theirs],
    [ours, theirs, theirs],
    [ours, ours, theirs, theirs],
    [ours, theirs, ours, theirs],
  ];
  return { lines: chance.pick(shapes).flat(), truth: all };
};

const captionScattered: Operator = ({ chance, truth, article }) => {
  const lines = linesOf(truth);
  const caption = lineOf(truth, truth.indexOf(article.caption));
  const after = (): number => chance.whole(truth.indexOf(article.caption) + 2, lines.length);
  const places = [after(), after()];
  return {
    lines: lines
      .flatMap((line, i) => (places.includes(i) ? [caption, line] : [line]))
      .concat(places.includes(lines.length) ? [caption] : []),
  };
};

const secondHalf: Operator = ({ truth }) => {
  const lines = linesOf(truth);
  return { lines: [...lines, ...lines.slice(Math.floor(lines.length / 2))] };
};

const bulleted: Operator = ({ chance, truth }) => {
  const mark = chance.pick(["• ", "– ", "* ", "> "]);
  return { lines: copies(truth, same, (line) => ({ ...line, text: mark + line.text })) };
};

/** A phone and a desktop version: the phone's lacks caption and byline, and both have their own notices. */
const phoneVersion: Operator = ({ chance, truth, article }) => {
  const lines = linesOf(truth);
  const phone = lines.filter(
    (line) => line.text !== article.caption && line.text !== article.byline,
  );
  return {
    lines: [other("Open in the app"), ...either(chance, phone, lines), other("Back to top")],
  };
};

/** All operators by name. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  twice,
  thrice,
  headerThrice,
  headerInBetween,
  withoutHeader,
  secondCut,
  firstCut,
  firstCutInParagraph,
  standfirst,
  teaserOfItself,
  typographic,
  invisible,
  recoded,
  spaced,
  wrappedCopy,
  gluedCopy,
  gluedPairs,
  splitCopy,
  interruptedSecond,
  interruptedBoth,
  paired,
  tailReversed,
  shuffled,
  shoutingTitle,
  shouting,
  onlyInOne,
  fullerParagraph,
  numbersUpdated,
  wordsEdited,
  nested,
  translatedNotices,
  twoArticles,
  captionScattered,
  secondHalf,
  bulleted,
  phoneVersion,
};

/** A page by an operator, with a menu above and other things below it. */
export function makeRepeated(name: string, chance: Chance): Page {
  const article = writeArticle(chance);
  const header = [article.title, ...(chance.happens(0.6) ? [article.byline] : []), article.date];
  if (chance.happens(0.5)) header.push(article.caption);
  else header.splice(1, 0, article.caption);
  const truth = [...header, ...article.body];
  const made = OPERATORS[name]!({ chance, article, truth, header: header.length });
  return { truth, ...made, lines: framed(made.lines, chance) };
}

/** What stands round an article: menus, teasers of others, a footer. */
export function framed(lines: readonly Line[], chance: Chance): Line[] {
  const menu = ["Home", "News", "Sport", "Weather", "Log in"];
  const footer = ["About us", "Contact", "Imprint", "© The Elmsby Courier"];
  const told = lines.map(({ text }) => text);
  const teasers = Array.from({ length: chance.whole(0, 4) }, () => writeOther(chance)).flatMap(
    ({ title, date, body }) => [
      "NEWS",
      title,
      date,
      ...(chance.happens(0.5) && !isTold(body[0]!, told) ? [body[0]!] : []),
      "Read more",
    ],
  );
  return [
    ...(chance.happens(0.7) ? menu : []).map(other),
    ...lines,
    ...teasers.map(other),
    ...(chance.happens(0.7) ? footer : []).map(other),
  ];
}
