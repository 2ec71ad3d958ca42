/** The one error class for what a user can mend; everything else is a bug and crashes. */

/** Whether the call was wrong (exit 2) or one page could not be cleaned (exit 1). */
export type ErrorKind = "usage" | "page";

/** An error whose message names the file, what is wrong and what to do. */
export class NewscleanError extends Error {
  override readonly name = "NewscleanError";
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
