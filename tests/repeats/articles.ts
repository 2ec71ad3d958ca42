/** Writes articles about nothing in particular, in our own words, never the same one twice. */
import type { Chance } from "./random.ts";

/** An article as lines: what must stand on the page once, in this order. */
export interface Article {
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly caption: string;
  /** Paragraphs, subheadings and list items. */
  readonly body: readonly string[];
}

const FIRST = [
  "Mara",
  "Jonas",
  "Edda",
  "Tomas",
  "Ilse",
  "Ruben",
  "Nadia",
  "Oskar",
  "Leena",
  "Pavel",
  "Aisha",
  "Henrik",
  "Sofia",
  "Emil",
];
const LAST = [
  "Lind",
  "Okafor",
  "Brandt",
  "Sorel",
  "Vanek",
  "Moreau",
  "Tanaka",
  "Quist",
  "Ferro",
  "Adler",
  "Novik",
  "Hale",
  "Duarte",
];
const TOWNS = [
  "Elmsby",
  "Port Arden",
  "Norrvik",
  "Saltholm",
  "Brackley Moor",
  "Vell",
  "Castor Bay",
  "Upper Wend",
  "Lindau Mills",
  "Ostrava Heights",
];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const AGENCIES = [
  "City Archive",
  "Reuters",
  "dpa",
  "Getty Images",
  "Harbour Press/AFP",
  "Lakeside Museum",
];

const SUBJECTS = [
  "The town council",
  "A group of divers",
  "The ferry company",
  "Teachers at the valley school",
  "The regional court",
  "Two farmers from the plateau",
  "The museum's new director",
  "Residents of the old quarter",
  "The weather service",
  "A retired engineer",
  "The fishing cooperative",
  "Volunteers from the choir",
  "The hospital's night staff",
  "An inspector of bridges",
  "The railway workers' union",
  "Three students of geology",
  "The mayor's deputy",
  "A baker on the square",
  "The forest office",
  "Owners of holiday cottages",
  "The library board",
  "A committee of parents",
  "The power station's operator",
  "Beekeepers in the hills",
  "The island's only doctor",
  "Members of the rowing club",
  "The customs authority",
  "A small theatre company",
  "The water board",
  "Cyclists who commute daily",
];
const PREDICATES = [
  "has asked for a second opinion on the cost of the northern pier",
  "found a cracked beam while clearing mud out of the lower chamber",
  "will move its evening departures to the eastern landing stage",
  "want the timetable to leave room for a proper lunch hour",
  "rejected a complaint about the noise of the grain dryers",
  "lost most of their early potatoes to a frost in the last week",
  "plans to show the collection of clocks in rooms that used to be offices",
  "hung lanterns from every balcony to protest against the new lamps",
  "counted more thunderstorms over the estuary than in any year of the record",
  "drew a map of all the wells that were filled in after the war",
  "sold the last of its wooden boats to a school of carpentry",
  "practised the anthem in a car park because the hall was locked",
  "treated dozens of people who had slipped on the untreated pavement",
  "closed one lane until a specialist for old rivets can be found",
  "threatened to stop all goods trains at the border for a day",
  "measured how far the cliff has moved since the lighthouse was built",
  "promised that nobody would have to pay for a parking permit twice",
  "gave away four hundred loaves when the festival was called off",
  "marked the beeches that will be felled to make way for the cable",
  "complained that the septic tanks are inspected without any notice",
  "decided to lend out tools and sewing machines as well as books",
  "collected signatures for a crossing in front of the kindergarten",
  "switched to the reserve turbine after a bearing had run hot",
  "report that the lime trees flowered before the swarms were strong enough",
  "flies home patients by helicopter only when the fog allows it",
  "rowed across the sound in a replica of a mail boat",
  "seized a container of counterfeit spare parts for lifts",
  "rehearses a play about the flood in the very cellar where it began",
  "lowered the level of the reservoir to look for a leak in the dam",
  "ride on the pavement since the cobbles were laid anew",
  "argued that the archive belongs to the people who are named in it",
  "repaired the organ with leather from a bankrupt shoe factory",
  "wants to know who ordered gravel for a road that does not exist",
  "bred a goat that does not mind the steep meadow behind the quarry",
  "published the minutes of every meeting since the spring by mistake",
  "insured the carnival floats against rain for the first time",
  "turned the disused signal box into a place for mending radios",
  "warned that the ice on the upper lake will not carry a horse",
  "bought the cinema in order to keep its projector from being scrapped",
  "discovered a medieval shoe under the floor of the ticket office",
  "asked the ministry to explain why the tunnel was measured in feet",
  "replaced the siren with a bell that can be heard across the marsh",
  "failed to agree on the colour of the benches along the promenade",
  "planted willows where the river had taken the football pitch",
  "wrote to the bishop about bats that nest in the scaffolding",
  "tested a net that lets young herring escape through its corners",
  "cancelled the auction when the owner of the piano turned up",
  "found that the statue had been facing the wrong way for decades",
  "let the allotments to newcomers after a long dispute over fences",
  "trained a dog to find dry rot behind painted panels",
  "ran out of salt on the very morning when the hill froze over",
  "agreed to share a snow plough with the villages beyond the pass",
  "traced the smell in the concert hall to a forgotten cheese",
  "offered a reward for the return of the brass weather vane",
];
const TAILS = [
  "before the end of the year",
  "although the budget had been spent by autumn",
  "despite a warning from the district engineer",
  "as letters seen by this newspaper show",
  "while the neighbours watched from their windows",
  "for the third time since the merger",
  "without waiting for the report",
  "to the surprise of everybody in the room",
  "after a vote that ended in a tie",
  "because the contract leaves no other choice",
  "in spite of the rain",
  "even if the repairs take longer than planned",
  "which nobody had expected so late in the season",
  "according to a notice on the door",
  "and intends to say so at the next hearing",
  "until a better place is found",
  "with the help of a loan from the savings bank",
  "since the old rules no longer apply",
];
const SUBHEADS = [
  "A question of money",
  "What happens next",
  "Older than the town",
  "Neighbours disagree",
  "The long way round",
  "Lessons from the flood",
  "A promise kept",
  "Waiting for spring",
];
const ITEMS = [
  "a new gate for the lock",
  "two benches by the landing stage",
  "repairs to the slate roof",
  "a ramp at the side entrance",
  "lamps along the towpath",
  "paint for the railings",
  "a fence round the pond",
  "timber for the jetty",
];
const TITLES = [
  "reopens after two years of quarrels",
  "to be moved stone by stone",
  "divides the valley once more",
  "finds an unlikely friend",
  "waits for its third winter",
  "is saved by a forgotten paragraph",
];
const THINGS = [
  "Harbour bridge",
  "The old mill",
  "Norrvik's lighthouse",
  "The mountain railway",
  "A drowned village",
  "The night ferry",
  "The glass market hall",
];

/** Sentences of other scripts, so that no rule leans on spaces, capitals or Latin letters. */
const FOREIGN: readonly (readonly string[])[] = [
  [
    "Старый мост снова открыли в воскресенье утром, и первыми по нему прошли дети из соседней школы.",
    "Инженеры нашли трещину в южной опоре, когда вода в реке опустилась ниже обычного уровня.",
    "Жители восточного берега два года ездили на работу через дальний перевал и очень устали от этого.",
    "Городской совет обещал вернуть торговцам часть налога, но решение так и не было подписано.",
    "Рыбаки продали последнюю деревянную лодку музею, который собирает инструменты плотников.",
    "Пекарь на площади раздал четыреста булок, потому что праздник отменили из-за грозы.",
    "Лесничество отметило буки, которые придётся срубить ради нового кабеля через холмы.",
    "Библиотека теперь выдаёт не только книги, но и швейные машины с простыми инструментами.",
  ],
  [
    "港の古い橋が二年ぶりに開通し、日曜日の朝には自転車に乗った子どもたちが最初に渡った。",
    "技術者たちは川の水位が下がったときに、南側の橋脚にも深いひびが入っているのを見つけた。",
    "東岸の商店主たちは欄干に提灯をつるし、昼まで温かいスープを通行人に配って祝った。",
    "町議会は修理費の半分を来年の予算から出すと約束したが、署名はまだ済んでいない。",
    "漁業組合は最後の木造船を大工の学校に売り、帆だけを博物館に寄付することにした。",
    "図書館は本のほかに工具やミシンも貸し出すことを決め、利用者は三割ほど増えた。",
    "山の養蜂家によると、菩提樹の花は例年よりも早く咲き、蜂の群れはまだ小さかった。",
    "夜勤の看護師たちは凍った歩道で転んだ人を何十人も手当てし、朝まで休めなかった。",
  ],
  [
    "Die alte Hafenbrücke ist seit Sonntag wieder offen, und die ersten Radfahrer brachten Blumen für die Schweißer mit.",
    "Taucher fanden im südlichen Pfeiler einen Riss, der auf keinem Plan der Stadt verzeichnet war.",
    "Die Händler am Ostufer hängten Laternen an das Geländer und verschenkten bis zum Mittag Suppe.",
    "Der Gemeinderat will die Hälfte der Kosten übernehmen, sobald das Gutachten vorliegt.",
    "Im Keller des Theaters wird ein Stück über die Flut geprobt, die dort vor Jahren begann.",
    "Die Imker klagen, dass die Linden blühten, bevor die Völker stark genug waren.",
    "Das Forstamt hat jene Buchen markiert, die dem neuen Kabel weichen müssen.",
    "Eine Bäckerin verteilte vierhundert Brote, weil das Fest wegen des Sturms ausfiel.",
  ],
];

/** Share of articles in another script or language. */
const FOREIGN_SHARE = 0.15;

/** An article of three to nine paragraphs; one in seven in another language. */
export function writeArticle(chance: Chance): Article {
  return write(chance, chance.happens(FOREIGN_SHARE) ? chance.shuffle(chance.pick(FOREIGN)) : null);
}

/** An article to stand beside another one: in English, since the foreign sentences are few. */
export function writeOther(chance: Chance): Article {
  return write(chance, null);
}

function write(chance: Chance, foreign: readonly string[] | null): Article {
  const town = chance.pick(TOWNS);
  const who = `${chance.pick(FIRST)} ${chance.pick(LAST)}`;
  const sentences = foreign ?? ownSentences(chance, town);
  return {
    title: `${chance.pick(THINGS)} ${chance.pick(TITLES)} in ${town}`,
    byline: `By ${who}`,
    date: `${chance.pick(MONTHS)} ${chance.whole(1, 28)}, ${chance.whole(2012, 2025)}`,
    caption: `${chance.pick(FIRST)} ${chance.pick(LAST)} at the ${chance.pick(ITEMS).split(" ").slice(-1).join("")} of ${town} on ${chance.whole(2, 28)} ${chance.pick(MONTHS)}. ${chance.pick(["Photo:", "Credit:", "Picture:"])} ${chance.pick(AGENCIES)}`,
    body: paragraphs(chance, sentences),
  };
}

function ownSentences(chance: Chance, town: string): string[] {
  const count = chance.whole(9, 30);
  return chance
    .shuffle(PREDICATES)
    .slice(0, count)
    .map((predicate) => {
      const quote = chance.happens(0.15);
      const number = chance.happens(0.25)
        ? `, some ${chance.whole(12, 990)} metres from ${town},`
        : "";
      const tail = chance.happens(0.6) ? ` ${chance.pick(TAILS)}` : "";
      const sentence = `${chance.pick(SUBJECTS)}${number} ${predicate}${tail}`;
      return quote
        ? `“${sentence},” said ${chance.pick(FIRST)} ${chance.pick(LAST)} of ${town}.`
        : `${sentence}.`;
    });
}

function paragraphs(chance: Chance, sentences: readonly string[]): string[] {
  const body: string[] = [];
  let at = 0;
  const heads = chance.shuffle(SUBHEADS);
  while (at < sentences.length) {
    const length = chance.whole(1, 4);
    if (body.length > 1 && chance.happens(0.12)) body.push(heads.pop()!);
    body.push(sentences.slice(at, at + length).join(/[。]$/.test(sentences[at]!) ? "" : " "));
    at += length;
  }
  if (chance.happens(0.3)) {
    const items = chance
      .shuffle(ITEMS)
      .slice(0, chance.whole(3, 5))
      .map((item) => `${item}, ${chance.whole(3, 90)},000 crowns`);
    body.splice(chance.whole(1, body.length), 0, "The list of works reads as follows:", ...items);
  }
  return body;
}
