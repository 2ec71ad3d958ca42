/** Calls the Python learner: its environment is made on first use, its files live in the cache. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TreeNode } from "./pack.ts";

const CACHE = fileURLToPath(new URL("../.cache/training", import.meta.url));
const VENV = fileURLToPath(new URL("../.cache/venv", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What is learned: 1 or 0 for each row that has a weight. */
export interface Lesson {
  readonly name: string;
  readonly labels: Uint8Array;
  /** 0: the row is predicted, not learned from. */
  readonly weights: Float32Array;
  readonly rounds: number;
  readonly leaves: number;
  /** Whether each row needs a probability by a model that has not seen its site. */
  readonly needsChances: boolean;
}

/** What came of it. */
export interface Learned {
  /** One probability a row, by a model that has not seen the row's site. */
  readonly chances: Float32Array;
  /** The model of all training sites. */
  readonly trees: readonly TreeNode[];
}

/** Learns lessons over one table of rows. */
export class Learner {
  private readonly folder: string;
  private readonly width: number;

  constructor(name: string, width: number, folds: Int8Array) {
    if (!existsSync(VENV)) makeEnvironment();
    this.folder = join(CACHE, name);
    this.width = width;
    mkdirSync(this.folder, { recursive: true });
    this.write("folds.i8", folds);
  }

  /** Writes the features that the next lessons are about; page after page. */
  setFeatures(tables: readonly Float32Array[]): void {
    writeFileSync(
      join(this.folder, "features.f32"),
      Buffer.concat(tables.map((table) => bytesOf(table))),
    );
  }

  learn({ name, labels, weights, rounds, leaves, needsChances }: Lesson): Learned {
    this.write(`${name}.u8`, labels);
    this.write(`${name}.f32`, weights);
    const numbers = [rounds, leaves, Number(needsChances)].map(String);
    execFileSync(
      join(VENV, "bin/python"),
      [join(HERE, "learn.py"), this.folder, String(this.width), name, name, name, ...numbers],
      { stdio: "inherit", env: { ...process.env, OMP_WAIT_POLICY: "passive" } },
    );
    const chances = readFileSync(join(this.folder, `${name}.chances.f32`));
    const trees = readFileSync(join(this.folder, `${name}.trees.json`), "utf8");
    return {
      chances: new Float32Array(Uint8Array.from(chances).buffer),
      trees: JSON.parse(trees) as readonly TreeNode[],
    };
  }

  private write(name: string, values: Float32Array | Int8Array | Uint8Array): void {
    writeFileSync(join(this.folder, name), bytesOf(values));
  }
}

function makeEnvironment(): void {
  execFileSync("python3", ["-m", "venv", VENV], { stdio: "inherit" });
  execFileSync(
    join(VENV, "bin/pip"),
    ["install", "--quiet", "-r", join(HERE, "requirements.txt")],
    { stdio: "inherit" },
  );
}

function bytesOf(values: Float32Array | Int8Array | Uint8Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}
