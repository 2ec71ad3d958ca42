/** A gate that a producer waits at while nobody asks for more. */
export class Gate {
  #open = false;
  readonly #waiting: (() => void)[] = [];

  open(): void {
    this.#open = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  close(): void {
    this.#open = false;
  }

  /** Resolves as soon as the gate is open. */
  passed(): Promise<void> {
    if (this.#open) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
