/** The public article: the contract's types, from which `article.schema.json` is generated. */

/** The role a block of the source plays. */
export type Role =
  | "title"
  | "subtitle"
  | "byline"
  | "date"
  | "dateline"
  | "caption"
  | "credit"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "table"
  | "code"
  | "teaser"
  | "boilerplate"
  | "duplicate";

/** A person or an organisation that wrote the article. */
export interface Author {
  /** The name, without "By", roles and agencies' marks. */
  readonly name: string;
}

/** An image of the article. */
export interface Image {
  /** The image's address, where the page gives one. */
  readonly url: string | null;
  /** The text that stands for the image. */
  readonly alt: string | null;
  /** The caption without its credit. */
  readonly caption: string | null;
  /** Who made or owns the image, without "Photo:". */
  readonly credit: string | null;
}

/** A teaser found beside the article. */
export interface Related {
  readonly title: string;
  /**
   * ISO 8601 day.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date: string | null;
  readonly url: string | null;
}

/** What a reader wrote below the article. */
export interface Comment {
  /** The name the reader goes by. */
  readonly author: string | null;
  /**
   * When it was written, ISO 8601: a day, or an instant with its offset.
   * @pattern ^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$
   */
  readonly date: string | null;
  /** Its paragraphs, one blank line between them. */
  readonly text: string;
}

/** What kind of doubt a warning tells of. */
export type WarningCode =
  | "address-unknown"
  | "body-empty"
  | "correction-unmatched"
  | "date-ambiguous"
  | "date-relative"
  | "encoding-doubtful"
  | "low-confidence"
  | "page-stub"
  | "text-control-characters"
  | "title-missing"
  | "version-differs";

/** Something a reader of the article should know. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /**
   * The line of the source it is about, from 1.
   * @multipleOf 1
   * @minimum 1
   */
  readonly line: number | null;
}

/** How sure newsclean is, from 0 to 1; `null` where the field is empty. */
export interface Confidence {
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly title: number | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly date: number | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly body: number | null;
}

/** Where the article came from. */
export interface ArticleSource {
  /** The path as given, `null` for standard input. */
  readonly path: string | null;
  readonly mediaType: string;
  /** The encoding the bytes were read in, by its WHATWG name. */
  readonly encoding: string;
  /**
   * SHA-256 of the bytes read, in hexadecimal.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
}

/** One block of the source and its fate. */
export interface LedgerEntry {
  /**
   * The line of the source the block starts on, from 1.
   * @asType integer
   * @minimum 1
   */
  readonly line: number;
  readonly role: Role;
  /**
   * The line of the block this one repeats, for a `duplicate`.
   * @asType integer
   * @minimum 1
   */
  readonly of?: number;
  /** The rule that decided. */
  readonly rule: string;
  /** Its reason, for people. */
  readonly because: string;
  readonly text: string;
}

/** A clean article. Every key is always present; what is unknown is `null` or an empty list. */
export interface Article {
  readonly schemaVersion: 1;
  /** The headline, without the site's name. */
  readonly title: string | null;
  /** The standfirst or dek. */
  readonly subtitle: string | null;
  /**
   * When it was published, ISO 8601: a day, or an instant with its offset.
   * @pattern ^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$
   */
  readonly date: string | null;
  /** The date as printed. */
  readonly dateRaw: string | null;
  /**
   * When it was last changed, ISO 8601: a day, or an instant with its offset.
   * @pattern ^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$
   */
  readonly dateModified: string | null;
  /** The place that opens a wire story. */
  readonly dateline: string | null;
  /** The byline as printed. */
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly siteName: string | null;
  /** The page's own address. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The lead image first. */
  readonly images: readonly Image[];
  readonly tags: readonly string[];
  /** CommonMark with GFM tables. */
  readonly bodyMarkdown: string;
  /** The same blocks as plain text: one blank line between blocks, one line a list item. */
  readonly bodyText: string;
  /**
   * Words of the body; in scripts without spaces every letter counts as a word.
   * @asType integer
   * @minimum 0
   */
  readonly wordCount: number;
  readonly related: readonly Related[];
  /** The readers' comments in the order of the page, with `--comments`. */
  readonly comments?: readonly Comment[];
  readonly warnings: readonly Warning[];
  readonly confidence: Confidence;
  readonly source: ArticleSource;
  /** One entry a source block, with `--explain`. */
  readonly ledger?: readonly LedgerEntry[];
}
