/** What repeats by right: pages on which nothing is a copy, each with its own kind of repetition. */
import { writeOther } from "./articles.ts";
import { framed, othersOf } from "./operators.ts";
import { linesOf, other, type Line, type Page } from "./pages.ts";
import type { Chance } from "./random.ts";

type Kind = (chance: Chance, paragraphs: readonly string[]) => readonly string[];

const REFRAINS: readonly (readonly string[])[] = [
  [
    "Row the ferry, row it slow,",
    "over where the lanterns glow,",
    "row it till the bells are still,",
    "row it home below the hill.",
  ],
  [
    "Oh the river, it remembers every name we ever gave it,",
    "every stone and every lantern, every hand that tried to save it,",
    "and it carries them to seaward where no mapmaker can find them,",
    "and the bells of all the drowned towns ring a little way behind them.",
  ],
  ["Snow on the slate,", "snow on the sill,", "one lamp awake", "under the hill."],
];
const QUESTIONS = [
  "What did you think when you saw the bridge for the first time after the storm?",
  "Would you sign the same contract again if the council were to ask you tomorrow, knowing what you know today about the pier?",
  "And then?",
];
const FORMULAS = [
  "Tickets are sold at the box office from ten in the morning until the doors close, and children under twelve go free.",
  "All prices include tax and service; the harbour tax of two crowns a night is paid on arrival.",
  "This text was translated from the Norwegian and shortened for this edition with the consent of its author.",
];

/** Puts each of `inserted` after a paragraph. */
function between(
  paragraphs: readonly string[],
  inserted: readonly (readonly string[])[],
): string[] {
  const out: string[] = [];
  paragraphs.forEach((paragraph, i) => {
    out.push(paragraph, ...(inserted[i] ?? []));
  });
  return out.concat(inserted.slice(paragraphs.length).flat());
}

function verse(chance: Chance, lines: number): string[] {
  const makers = [
    "The baker",
    "The ferryman",
    "My sister",
    "The lighthouse",
    "A heron",
    "The old clock",
  ];
  const doings = [
    "leaves a light",
    "counts the rain",
    "forgets the year",
    "mends a sail",
    "waits for bread",
    "sings too low",
  ];
  return Array.from(
    { length: lines },
    () => `${chance.pick(makers)} ${chance.pick(doings)} ${chance.whole(2, 99)} times,`,
  );
}

/** All kinds by name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  nothing: (_, paragraphs) => paragraphs,
  refrain: (chance, paragraphs) => {
    const refrain = chance.pick(REFRAINS);
    const song = [
      ...verse(chance, 4),
      ...refrain,
      ...verse(chance, 4),
      ...refrain,
      ...verse(chance, 3),
      ...refrain,
    ];
    return [...paragraphs.slice(0, 2), ...song, ...paragraphs.slice(2)];
  },
  songAlone: (chance) => {
    const refrain = chance.pick(REFRAINS);
    return [...verse(chance, 4), ...refrain, ...verse(chance, 4), ...refrain, ...refrain];
  },
  refrainLine: (chance, paragraphs) =>
    between(
      paragraphs,
      paragraphs.map(() => [chance.pick(REFRAINS)[0]!]),
    ),
  speakers: (_, paragraphs) =>
    paragraphs.flatMap((paragraph, i) => [i % 2 === 0 ? "Mara Lind:" : "Interviewer:", paragraph]),
  questions: (chance, paragraphs) => {
    const question = chance.pick(QUESTIONS);
    return paragraphs.flatMap((paragraph) => [question, paragraph]);
  },
  scores: (chance, paragraphs) => [
    ...paragraphs,
    ...Array.from(
      { length: 12 },
      () =>
        `${chance.pick(["Tigers", "Bears", "Herons"])}\t${chance.whole(0, 2)}\t${chance.whole(0, 2)}`,
    ),
  ],
  tableRows: (chance, paragraphs) => {
    const row =
      "Night ferry to Castor Bay\tdaily\t8 crowns\tno bicycles\tno dogs\tno reservations\tdeck only";
    const rows = Array.from({ length: 8 }, (_, i) =>
      i % 2 === 0
        ? row
        : `Boat ${chance.whole(1, 400)} to Vell\tSundays\t${chance.whole(2, 9)} crowns`,
    );
    return [...paragraphs.slice(0, 1), ...rows, ...paragraphs.slice(1)];
  },
  equalItems: (_, paragraphs) => [
    ...paragraphs,
    "Monday: closed",
    "Tuesday: 10 to 4",
    "Wednesday: 10 to 4",
    "Thursday: 10 to 4",
    "Friday: closed",
    "Saturday: 10 to 4",
  ],
  quotedTwice: (_, paragraphs) =>
    between(paragraphs, [
      [
        "“We will not pay for a bridge that nobody can walk on,” the mayor told the council in the spring, before the divers came back with their photographs.",
      ],
      [
        "Asked again on Friday, she repeated it word for word: “We will not pay for a bridge that nobody can walk on,” and left the room by the back door.",
      ],
    ]),
  timestamps: (chance, paragraphs) =>
    paragraphs.flatMap((paragraph) => [
      chance.pick(["10:45", "10:46", "11:00"]),
      paragraph,
      "Share this update",
    ]),
  formulas: (chance, paragraphs) => {
    const formula = chance.pick(FORMULAS);
    return paragraphs.flatMap((paragraph, i) => (i % 2 === 0 ? [paragraph, formula] : [paragraph]));
  },
  formulaAtEnds: (chance, paragraphs) => {
    const formula = chance.pick(FORMULAS);
    return [paragraphs[0]!, formula, ...paragraphs.slice(1), formula];
  },
  contacts: (_, paragraphs) => {
    const contact = [
      "Press office of the harbour authority",
      "Quay 4, Port Arden",
      "Telephone 555 0100, weekdays from nine",
      "press@harbour.example",
    ];
    return [paragraphs[0]!, ...contact, ...paragraphs.slice(1), ...contact];
  },
  results: (chance, paragraphs) =>
    between(
      paragraphs,
      paragraphs.map((_, i) => [
        `Runner ${String.fromCharCode(65 + i)} finished the course through the old town in ${chance.whole(31, 59)} minutes and ${chance.whole(10, 59)} seconds.`,
      ]),
    ),
  negated: (_, paragraphs) =>
    between(paragraphs, [
      [
        "The deputy said on Monday that the council would pay for the repair of the southern pier out of its own budget.",
      ],
      [
        "The deputy said on Monday that the council would not pay for the repair of the southern pier out of its own budget.",
      ],
    ]),
  otherName: (_, paragraphs) =>
    between(paragraphs, [
      [
        "Asked about the cost of the pier, Mara Lind said that she had read the report twice and slept badly both times.",
      ],
      [],
      [
        "Asked about the cost of the pier, Jonas Lind said that he had read the report twice and slept badly both times.",
      ],
    ]),
  anaphora: (chance, paragraphs) =>
    paragraphs.map(
      (paragraph) =>
        `I have walked this road from the mill to the sea, and ${chance.pick(["still", "again", "always"])} I say: ${paragraph}`,
    ),
  agencyParagraph: (chance, paragraphs) => {
    const shared =
      "The harbour authority oversees eleven bridges and employs some four hundred people, most of them in Port Arden and on the islands.";
    const them = writeOther(chance);
    const theirs = othersOf(them.body, paragraphs);
    const more = othersOf(writeOther(chance).body, [...paragraphs, ...theirs]).slice(0, 2);
    return [...paragraphs, shared, them.title, them.date, ...theirs, shared, ...more];
  },
  disclosures: (chance, paragraphs) =>
    paragraphs.flatMap((paragraph) => [
      `Lamp no. ${chance.whole(1, 900)}`,
      paragraph,
      "We earn a small commission when you buy through links on this page, at no cost to you, and it never decides what we recommend.",
      "See price",
    ]),
  contents: (_, paragraphs) => {
    const heads = [
      "Why the bridge was closed in the first place",
      "How the divers found the second crack",
      "What the repair has cost the town so far",
    ];
    return [
      "In this article",
      ...heads,
      ...paragraphs.flatMap((paragraph, i) => (heads[i] ? [heads[i], paragraph] : [paragraph])),
    ];
  },
  weekPlan: (_, paragraphs) =>
    ["Week one", "Week two", "Week three"].flatMap((week, i) => [
      week,
      "Breakfast",
      "Porridge with apples and a spoon of honey, tea without sugar",
      "Supper",
      "Rye bread with herring, a small salad of beetroot and chives",
      paragraphs[i] ?? "Rest.",
    ]),
  signedTwice: (_, paragraphs) => [
    ...paragraphs.slice(0, 2),
    "Yours faithfully,",
    "The editors",
    ...paragraphs.slice(2),
    "Yours faithfully,",
    "The editors",
  ],
};

/** A page on which all must stay. */
export function makeByRight(name: string, chance: Chance): Page {
  const article = writeOther(chance);
  const body = KINDS[name]!(
    chance,
    article.body.filter((text) => text.length > 40),
  );
  const truth = [article.title, article.byline, article.date, article.caption, ...body];
  return { lines: framed(linesOf(truth), chance), truth, clean: true };
}

/** The same article, what repeats in it by right included, told twice. */
export function makeByRightTwice(name: string, chance: Chance): Page {
  const article = writeOther(chance);
  const body = KINDS[name]!(
    chance,
    article.body.filter((text) => text.length > 40),
  );
  const truth = [article.title, article.date, ...body];
  const lines: Line[] = [...linesOf(truth), ...linesOf(truth), other("Comments are closed")];
  return { lines: framed(lines, chance), truth };
}
