/** Every threshold of the repeats stage, with its unit and its reason. */

/** Words in a seed: four are a phrase of the language, five seldom are (science of near-duplicates uses 4 to 5). */
export const SEED_WORDS = 5;
/** Seeds in a window of which one is kept; any run of SEED_WORDS + WINDOW - 1 = 10 equal words is found. */
export const WINDOW = 6;
/** Earlier places tried for a seed, besides the first and the one in step: bounds the work a word. */
export const TRIES = 3;
/** A match must be this long, in words, before it may leap over an edit. */
export const LEAP_AFTER = 8;
/** Words an edit may replace on either side of a leap: more is another sentence. */
export const LEAP = 4;
/** Equal words that must follow a leap: fewer are chance ("of the city"). */
export const LAND = 3;
/** A match shorter than this, in words, is chance and may be overwritten by a longer one. */
export const CHANCE = 10;

/** Share of the smaller block's words that must match before two blocks are linked. */
export const LINK_SHARE = 0.45;
/** The same for short blocks, since headlines of a page share phrases. */
export const LINK_SHARE_SHORT = 0.8;
/** Words below which a block is short: a headline, of which every word counts. */
export const SHORT_WORDS = 16;
/** Times a short line may return and still be linked: more make it a button or an advertisement. */
export const RETURNS = 3;
/** Share of the smaller block from which a short link is sure, and may lie further off. */
export const SURE_SHARE = 0.95;
/** Share of the words a chain spans that it must match before it may be one with others. */
export const SOLID_SHARE = 0.3;
/** Blocks within which an unsure link must follow. */
export const UNSURE_GAP = 2;
/** Equal first words that link two blocks of any length: one of them may be cut short. */
export const LEAD_WORDS = 8;
/** Words that may stand between two links of a chain on one side: a gallery, a box, a list. */
export const GAP_ONE = 250;
/** Words that may stand between on both: a paragraph that was rewritten. */
export const GAP_BOTH = 80;
/** Blocks that may lie between two linked blocks of one run: advertisements, share bars, related links. */
export const RUN_GAP = 12;
/** Blocks by which one side may have more than the other between two links of a chain. */
export const SKEW = 6;
/** The same where copies stand within each other (p1 p1 p2 p2, or A A A), which is easily mistaken. */
export const INTERLEAVED = 2;
/** Blocks that repeat nothing between a run and a block out of order that goes on with it: a short subheading. */
export const STRANGERS = 1;
/** Blocks a link that a chain out of order may span and be one with a run: in a list of teasers, links are rarer. */
export const SPREAD = 3;
/** Runs that may be open at once while links are gathered. */
export const OPEN_RUNS = 6;

/** Letters of a block below which it says too little to count in a run's density ("NEWS", a date). */
export const SMALL = 22;
/** Letters of a block that can be told from a phrase: a caption, a long title, a sentence. */
export const LONG = 50;
/** Words that go with LONG, lest a long compound or an address passes for a sentence. */
export const LONG_WORDS = 7;
/** Letters of a block that, when it ends like a sentence, is prose. */
export const PROSE = 60;

/** Share of both sides' words that must match: lower, and questions, menus or commented quotations would pass. */
export const DENSITY = 0.6;
/** Share of repeated words from which a block between the two sides' says nothing of its own. */
export const REPEATED = 0.8;
/** Share of repeated words below which a paragraph is its own. */
export const NEW = 0.5;
/** Share of the page's distinct text a run must have, when it holds one paragraph of prose only. */
export const SHARE_ONE = 0.35;
/** The same with two or more paragraphs of prose. */
export const SHARE_SOME = 0.15;
/** Paragraphs of prose, and their letters, that are a copy whatever else is on the page. */
export const MANY = 4;
export const MANY_LETTERS = 700;
/** Times a run repeats its source from which it is a formula (a disclosure under each product), not an article. */
export const FORMULA_COPIES = 3;
/** Share for runs without prose (a poem, a table): all but the whole page, since refrains reach one half. */
export const SHARE_VERSE = 0.8;
/** Letters such a run must have. */
export const VERSE_LETTERS = 300;
/** Different sentences that make a story of a page that says everything twice, however short they are. */
export const STORY_SENTENCES = 2;

/** Share of equal words from which an edited block is a copy of its partner in a copied run. */
export const NEAR = 0.75;
/** The same for a short block: of a headline every word counts, and one in six is the number of a list item. */
export const NEAR_SHORT = 0.8;
/** Words of a short block that may be near where its neighbour on one side only repeats its partner's. */
export const EMBEDDED_WORDS = 8;
/** Words one side may have more in one place before that is new text and not an edit. */
export const ADDED = 4;
/** How much more text makes a copy the fuller one: share, and words. */
export const FULLER_SHARE = 0.005;
export const FULLER_WORDS = 6;
/** Letters of a paragraph on a news page; the copy whose blocks come nearer is the better cut one. */
export const PARAGRAPH = 280;
/** By how much nearer, in natural logarithms: less is a matter of taste. */
export const NEARER = 0.45;

/** Share of a run's blocks and of its letters whose sense changed, above which it is no copy but a list of like things. */
export const CHANGED_SHARE = 0.5;

/** Letters of a sentence that a pull quote may repeat; shorter ones are subheadings and verses. */
export const PULL_QUOTE = 36;
/** Words of the same. */
export const PULL_QUOTE_WORDS = 8;
/** Blocks between a pull quote and its paragraph; further off stands another article. */
export const PULL_QUOTE_GAP = 10;
/** The same for a sentence without quotation marks. */
export const PULL_SENTENCE_GAP = 3;
/** Words that an invitation to read on adds to a cut block. */
export const READ_MORE_WORDS = 4;
/** Letters of an unfinished block that is a standfirst rather than a title. */
export const STANDFIRST = 90;
/** Letters of the shortest caption whose repeat is a copy by its credit alone. */
export const CAPTION = 22;
/** Blocks of the longest header (title, caption, date, byline ...) that may be repeated by itself. */
export const HEADER_BLOCKS = 6;
/** Times a block may be repeated and still be an article's opening; more make it a formula. */
export const OPENING_REPEATS = 2;
/** Paragraphs on the page before which an article may open: notices about cookies, teasers on top. */
export const OPENING_AFTER = 3;
/** Letters of the lines of a verse: a short run of several such lines is a refrain. */
export const VERSE_LINE = 90;
/** Lines from which it is. */
export const VERSE_LINES = 3;
/** Equal lines in a row that are looked at; more than FORMULA_COPIES, so that a formula shows as one. */
export const IN_A_ROW = 8;
/** Times the page is gone through again for repeats that showed when others were marked. */
export const ROUNDS = 4;
