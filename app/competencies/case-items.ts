import { z } from "zod";
import { UnfitFile, atMost } from "./check-content.ts";

/** The most items of any kind that a file is read with. */
const mostItems = 5000;

const text = z.string().transform((typed) => typed.normalize("NFC").trim());
const needed = text.pipe(z.string().min(1));
const optional = text.nullish().transform((typed) => typed ?? "");
const link = z.object({ identifier: needed });
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .nullish()
    .transform((found) => found ?? []);

const item = z.object({
  identifier: needed,
  fullStatement: needed,
  abbreviatedStatement: optional,
  humanCodingScheme: optional,
  notes: optional,
});
const association = z.object({
  associationType: needed,
  originNodeURI: link,
  destinationNodeURI: link,
  sequenceNumber: z.number().nullish(),
});
const level = z.object({
  quality: optional,
  description: optional,
  position: z.number().nullish(),
});
const criterion = z.object({
  CFItemURI: link.nullish(),
  CFRubricCriterionLevels: list(level),
});
const casePackage = z.object({
  CFDocument: z.object({
    identifier: needed,
    title: needed,
    creator: optional,
    version: optional,
  }),
  CFItems: list(item),
  CFAssociations: list(association),
  CFRubrics: list(z.object({ CFRubricCriteria: list(criterion) })),
});

export type CasePackage = z.output<typeof casePackage>;
export type CaseItem = CasePackage["CFItems"][number];

/** What a CASE file holds of what a framework is made of. @throws UnfitFile when it is none */
export function parseCase(file: string): CasePackage {
  const whole = parseJson(file);
  // Some exports put the package into an object of its own.
  const json = isObject(whole) && isObject(whole.CFPackage) ? whole.CFPackage : whole;
  if (!isObject(json) || !isObject(json.CFDocument))
    throw new UnfitFile(
      "This file is JSON, but not a CASE package: it has no CFDocument. Export the whole framework (a CFPackage), not one part of it.",
    );
  // Counted before anything else is made of it.
  if (Array.isArray(json.CFItems)) atMost(json.CFItems.length, mostItems, "items");
  if (Array.isArray(json.CFAssociations))
    atMost(json.CFAssociations.length, 10 * mostItems, "associations");
  const { data, error } = casePackage.safeParse(json);
  if (data) return data;
  const path = error.issues[0]?.path ?? [];
  throw new UnfitFile(
    `${placeOf(path, json)} is missing, empty or of the wrong kind. CASE asks for it.`,
  );
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    throw new UnfitFile(
      "This file is not whole JSON: it may have been cut short. Export it again, and choose that file.",
    );
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value);

/** CFItems, number 12 (“II3 Data for improvement”): fullStatement */
function placeOf(path: PropertyKey[], json: Record<string, unknown>): string {
  const [list = "", index, ...rest] = path.map(String);
  if (index === undefined) return list;
  const inner = rest.join(".") || "it";
  if (list === "CFDocument") return `${index} of the CFDocument`;
  const found = (json[list] as unknown[])[Number(index)];
  const { humanCodingScheme, fullStatement, identifier } = isObject(found) ? found : {};
  const names = [humanCodingScheme, fullStatement ?? identifier].filter(
    (name) => typeof name === "string" && name.trim(),
  );
  const name = names.length > 0 ? ` (“${names.join(" ").slice(0, 80)}”)` : "";
  return `In ${list}, number ${Number(index) + 1}${name}: ${inner}`;
}
