/** Checks values against JSON Schemas (draft 7 or 2020-12) with ajv, each schema compiled once. */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { NewscleanError } from "../model/errors.ts";
import type { Path } from "./metadata.ts";

/** What a schema has against a value. */
export interface SchemaFault {
  readonly path: Path;
  readonly message: string;
}

/** Gives what a schema has against a value, one fault a place. */
export type SchemaCheck = (schema: object, value: unknown) => SchemaFault[];

/** Errors of ajv that only say that one of several ways did not fit; the ways speak for themselves. */
const UMBRELLAS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "if"]);

/** A check that keeps compiled schemas. */
export function makeSchemaCheck(): SchemaCheck {
  const compiled = new WeakMap<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return firstByPlace(validate.errors ?? []);
  };
}

/** Compiles a schema; throws when it is none. */
function compile(schema: object): ValidateFunction {
  const is2020 = "$schema" in schema && String(schema.$schema).includes("2020-12");
  const ajv = new (is2020 ? Ajv2020 : Ajv)({ allErrors: true, strict: false });
  ajvFormats(ajv);
  try {
    return ajv.compile(schema);
  } catch (error) {
    const { message } = error as Error;
    throw new NewscleanError("usage", `Cannot use the JSON Schema: ${message}`, { cause: error });
  }
}

function firstByPlace(errors: readonly ErrorObject[]): SchemaFault[] {
  const telling = errors.filter(({ keyword }) => !UMBRELLAS.has(keyword));
  const faults = new Map<string, SchemaFault>();
  for (const error of telling.length > 0 ? telling : errors) {
    const { path, message } = toFault(error);
    const place = path.join("/");
    const before = faults.get(place);
    if (!before) faults.set(place, { path, message });
    else if (error.keyword === "required" && before.message.startsWith(LACK)) {
      faults.set(place, { path, message: `${before.message}, ${missingOf(error)}` });
    }
  }
  return [...faults.values()];
}

const LACK = "Unexpected lack of";

/** A JSON pointer's steps; numbers are list indexes. */
function readPointer(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

function missingOf({ params }: ErrorObject): string {
  return `\`${String((params as Readonly<Record<string, unknown>>)["missingProperty"])}\``;
}

function toFault(error: ErrorObject): SchemaFault {
  const path = readPointer(error.instancePath);
  const where = path.length === 0 ? "" : ` in \`${path.join(".")}\``;
  if (error.keyword === "required") {
    return { path, message: `${LACK}${where}: ${missingOf(error)}` };
  }
  const { additionalProperty } = error.params as Readonly<Record<string, string>>;
  if (additionalProperty !== undefined) {
    const message = `Unexpected key \`${additionalProperty}\`${where}, expected none`;
    return { path: [...path, additionalProperty], message };
  }
  return { path, message: `Unexpected value${where}: it ${error.message ?? "does not fit"}` };
}
