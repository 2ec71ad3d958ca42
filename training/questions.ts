/** What trees may ask of a row: the columns of the table, of the row itself and of the rows around it. */
import type { FeatureTable } from "../src/labeller/feature-table.ts";
import { MARGIN, startOf } from "../src/labeller/feature-table.ts";
import type { FeatureSet } from "../src/labeller/features.ts";

/** What of its neighbours a row is told, and how far away they still say something that the windows do not. */
const OF_NEIGHBOURS = [
  "units",
  "lastClass",
  "firstClass",
  "functionShare",
  "oddsMean",
  "capitalised",
  "kind",
  "gap",
];
const OF_MARKED_NEIGHBOURS = [...OF_NEIGHBOURS, "linkShare", "tag", "namesMean"];
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** The same for their probabilities. */
const CHANCE = "chance";
const CHANCE_NEIGHBOURS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

/** A number that trees ask for. */
export interface Question {
  readonly name: string;
  /** Where it stands, counted from the start of the row. */
  readonly place: number;
}

/** The questions of a mode. */
export function questionsOf(set: FeatureSet): readonly Question[] {
  const groups = [...set.ofPage, ...set.ofWords, ...set.second.groups];
  const columns = groups.flatMap(({ names }) => names);
  const ask = (name: string, away: number): Question => {
    const column = columns.indexOf(name);
    if (column < 0 || Math.abs(away) > MARGIN) throw new Error(`Unexpected feature \`${name}\``);
    return { name: away === 0 ? name : `${name}@${away}`, place: away * set.width + column };
  };
  const around = (names: readonly string[], offsets: readonly number[]): readonly Question[] =>
    offsets.flatMap((away) => names.map((name) => ask(name, away)));
  return [
    ...columns.map((name) => ask(name, 0)),
    ...around(set.mode === "html" ? OF_MARKED_NEIGHBOURS : OF_NEIGHBOURS, NEIGHBOURS),
    ...(columns.includes(CHANCE) ? around([CHANCE], CHANCE_NEIGHBOURS) : []),
  ];
}

/** The answers to all questions for all rows of a table: what the learner learns from. */
export function answer(table: FeatureTable, questions: readonly Question[]): Float32Array {
  const rows = table.values.length / table.width;
  const answers = new Float32Array(rows * questions.length);
  const places = Int32Array.from(questions, ({ place }) => place);
  for (let row = 0; row < rows; row += 1) {
    const start = startOf(table, row);
    const at = row * places.length;
    for (let i = 0; i < places.length; i += 1) answers[at + i] = table.padded[start + places[i]!]!;
  }
  return answers;
}
