/**
 * A bundler plugin that writes a model's numbers to a file of bytes beside the chunks: inside a chunk, which is read and
 * kept as text and again as bytecode, they would take a start three times as much memory.
 */
import { Buffer } from "node:buffer";

const WEIGHTS = /[\\/]src[\\/]labeller[\\/]weights[\\/](\w+)\.ts$/;
/** Packed numbers; nothing else there is as long. */
const BASE64 = /"([A-Za-z\d+/]{1000,}={0,2})"/g;
/** Bytes of the largest number: each part begins at a multiple of it, so that arrays can be views of the file. */
const ALIGNMENT = 4;

/** The plugin. */
export function binaryWeights() {
  return {
    name: "binary-weights",
    transform: {
      filter: { id: WEIGHTS },
      handler(code, id) {
        const fileName = `${WEIGHTS.exec(id)[1]}.weights`;
        const parts = [];
        let size = 0;
        const text = code.replace(BASE64, (_all, base64) => {
          const bytes = Buffer.from(base64, "base64");
          const room = Math.ceil(bytes.length / ALIGNMENT) * ALIGNMENT;
          parts.push(Buffer.concat([bytes], room));
          const at = size;
          size += room;
          return `() => part(${at}, ${bytes.length})`;
        });
        this.emitFile({ type: "asset", fileName, source: Buffer.concat(parts) });
        return `${READER(fileName)}\n${text}`;
      },
    },
  };
}

/** Reads the file when a part of it is first asked for; Node keeps a file of any size in memory of its own. */
const READER = (fileName) => `
import { readFileSync } from "node:fs";
import { join } from "node:path";
let file;
const part = (at, length) => (file ??= readFileSync(join(__dirname, "${fileName}"))).subarray(at, at + length);
`;
