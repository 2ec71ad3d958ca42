/** All rules, in the order of a file: its bytes, its front matter, its body, JSON, other files. */
import type { Rule } from "../rule.ts";
import { authorNotAName } from "./author-not-a-name.ts";
import { bodyEmpty } from "./body-empty.ts";
import { bodyTooShort } from "./body-too-short.ts";
import { brokenTable } from "./broken-table.ts";
import { bylineInBody } from "./byline-in-body.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { captionInBody } from "./caption-in-body.ts";
import { controlCharacter } from "./control-character.ts";
import { creditInBody } from "./credit-in-body.ts";
import { dateDiffersFromName } from "./date-differs-from-name.ts";
import { dateDiffersFromDateline } from "./date-differs-from-dateline.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateInFuture } from "./date-in-future.ts";
import { dateLineInBody } from "./date-line-in-body.ts";
import { dateMissing } from "./date-missing.ts";
import { dateNotIso } from "./date-not-iso.ts";
import { disableUnknownRule } from "./disable-unknown-rule.ts";
import { duplicateArticle } from "./duplicate-article.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateSlug } from "./duplicate-slug.ts";
import { finalNewline } from "./final-newline.ts";
import { frontMatterDuplicateKey } from "./front-matter-duplicate-key.ts";
import { frontMatterMissing } from "./front-matter-missing.ts";
import { frontMatterMisspeltKey } from "./front-matter-misspelt-key.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { frontMatterSyntax } from "./front-matter-syntax.ts";
import { frontMatterType } from "./front-matter-type.ts";
import { frontMatterUnclosed } from "./front-matter-unclosed.ts";
import { frontMatterUnknownKey } from "./front-matter-unknown-key.ts";
import { hardWrapped } from "./hard-wrapped.ts";
import { headingRepeated } from "./heading-repeated.ts";
import { headingSeveralH1 } from "./heading-several-h1.ts";
import { headingSkipsLevel } from "./heading-skips-level.ts";
import { imageAlt } from "./image-alt.ts";
import { imageCaption } from "./image-caption.ts";
import { imageCredit } from "./image-credit.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { jsonSchema } from "./json-schema.ts";
import { jsonSyntax } from "./json-syntax.ts";
import { leftover } from "./leftover.ts";
import { linkEmpty } from "./link-empty.ts";
import { linkFileMissing } from "./link-file-missing.ts";
import { linkJavascript } from "./link-javascript.ts";
import { linkRelative } from "./link-relative.ts";
import { mixedLineEnds } from "./mixed-line-ends.ts";
import { mojibake } from "./mojibake.ts";
import { noBreakSpaceRun } from "./no-break-space-run.ts";
import { rawHtml } from "./raw-html.ts";
import { repeatedBlock } from "./repeated-block.ts";
import { repeatedSentence } from "./repeated-sentence.ts";
import { replacementCharacter } from "./replacement-character.ts";
import { titleAllCaps } from "./title-all-caps.ts";
import { titleMissing } from "./title-missing.ts";
import { titleRepeated } from "./title-repeated.ts";
import { titleSiteName } from "./title-site-name.ts";
import { titleTooLong } from "./title-too-long.ts";
import { trailingSpace } from "./trailing-space.ts";
import { twinDisagrees } from "./twin-disagrees.ts";
import { unbalancedBrackets } from "./unbalanced-brackets.ts";
import { unbalancedQuotes } from "./unbalanced-quotes.ts";
import { unreadableFile } from "./unreadable-file.ts";

/** All rules but the one that has to know them. */
const OTHERS: readonly Rule[] = [
  unreadableFile,
  byteOrderMark,
  mixedLineEnds,
  finalNewline,
  trailingSpace,
  controlCharacter,
  invisibleCharacter,
  replacementCharacter,
  mojibake,
  noBreakSpaceRun,
  frontMatterMissing,
  frontMatterUnclosed,
  frontMatterSyntax,
  frontMatterDuplicateKey,
  frontMatterUnknownKey,
  frontMatterMisspeltKey,
  frontMatterType,
  frontMatterSchema,
  titleMissing,
  titleSiteName,
  titleAllCaps,
  titleTooLong,
  dateMissing,
  dateNotIso,
  dateImpossible,
  dateInFuture,
  dateDiffersFromName,
  dateDiffersFromDateline,
  authorNotAName,
  imageAlt,
  imageCaption,
  imageCredit,
  bodyEmpty,
  bodyTooShort,
  repeatedBlock,
  repeatedSentence,
  titleRepeated,
  captionInBody,
  creditInBody,
  bylineInBody,
  dateLineInBody,
  leftover,
  headingSkipsLevel,
  headingRepeated,
  headingSeveralH1,
  rawHtml,
  brokenTable,
  linkEmpty,
  linkJavascript,
  linkRelative,
  linkFileMissing,
  unbalancedQuotes,
  unbalancedBrackets,
  hardWrapped,
  twinDisagrees,
  jsonSyntax,
  jsonSchema,
  duplicateArticle,
  duplicateSlug,
  duplicateId,
];

export const RULES: readonly Rule[] = [...OTHERS, disableUnknownRule(OTHERS.map(({ id }) => id))];
