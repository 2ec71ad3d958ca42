/**
 * Tells an article's end from what is scattered below it: prose runs on from paragraph to paragraph, teasers and lists
 * of a paper's services take turns of title and summary.
 */
import { headsStories } from "../rules/related/heads-stories.ts";
import { CLASS } from "./characters.ts";
import type { Evidence } from "./evidence.ts";

/** Paragraphs that follow directly on each other are prose from this length on, in characters of a spaced script. */
const PARAGRAPH = 100;
/** Fewer rows may be the rest of an article; and above this mean probability they read too much like one. */
const FEWEST = 3;
const MOST_LIKELY = 0.72;
/** A heading over other stories that stands there more often is a button. */
const MOST_HEADINGS = 2;

/** Rows of content between two headings over other stories. */
interface Group {
  readonly rows: number[];
  /** Whether two paragraphs of it follow on each other. */
  runsOn: boolean;
  /** What it is expected to add to the article. */
  mass: number;
  chances: number;
}

/** `content` (1 a row) of pasted text without the scattered groups below the heaviest one that runs on; itself where there are none. */
export function leaveScattered(
  content: Uint8Array,
  page: Evidence,
  chances: Float32Array,
): Uint8Array {
  const groups = groupRows(content, page, chances);
  const main = groups.reduce(
    (best, { runsOn, mass }, i) => (runsOn && mass > (groups[best]?.mass ?? 0) ? i : best),
    -1,
  );
  if (main < 0) return content;
  const scattered = groups
    .slice(main + 1)
    .filter(
      ({ rows, runsOn, chances: sum }) =>
        !runsOn && rows.length >= FEWEST && sum < MOST_LIKELY * rows.length,
    );
  if (scattered.length === 0) return content;
  const left = content.slice();
  for (const { rows } of scattered) for (const row of rows) left[row] = 0;
  return left;
}

function groupRows(content: Uint8Array, page: Evidence, chances: Float32Array): readonly Group[] {
  const groups: Group[] = [];
  const last = content.lastIndexOf(1);
  let isNew = true;
  for (let row = content.indexOf(1); row >= 0 && row <= last; row += 1) {
    if (opensGroup(page, row)) isNew = true;
    if (content[row] !== 1) continue;
    if (isNew) groups.push({ rows: [], runsOn: false, mass: 0, chances: 0 });
    const group = groups.at(-1);
    if (!group) break;
    group.runsOn ||=
      group.rows.at(-1) === row - 1 && isParagraph(page, row) && isParagraph(page, row - 1);
    group.rows.push(row);
    group.mass += (chances[row] ?? 0) * (page.units[row] ?? 0);
    group.chances += chances[row] ?? 0;
    isNew = false;
  }
  return groups;
}

function isParagraph({ units, lastClass }: Evidence, row: number): boolean {
  const last = lastClass[row];
  const ends = last === CLASS.terminal || last === CLASS.ellipsis;
  return ends && (units[row] ?? 0) > PARAGRAPH;
}

function opensGroup({ blocks, equals }: Evidence, row: number): boolean {
  return (equals[row] ?? 0) <= MOST_HEADINGS && headsStories(blocks[row]?.text ?? "");
}
