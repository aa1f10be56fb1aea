import { createHash } from "node:crypto";
import type { CompetencyContent, FrameworkContent } from "./framework-content.ts";

export type CaseVersion = "1.0" | "1.1";

type About = {
  version: CaseVersion;
  /** The document's own address; what is in it is named by a fragment of that. */
  uri: string;
  /** When it was last changed, as far as is known. */
  changedAt: Date;
  state: "draft" | "published" | "retired";
};

/** A UUID that is the same for the same name. Source: RFC 9562, version 5. */
export function uuidOf(name: string): string {
  const hash = createHash("sha1").update(`headroom:${name}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const itemTypes = ["Domain", "Competency", "Statement"] as const;
type ItemType = (typeof itemTypes)[number];
type Placed = {
  id: string;
  type: ItemType;
  text: string;
  code?: string;
  notes?: string;
  parent: { id: string; title: string };
  place: number;
};
const adoption = { draft: "Draft", published: "Adopted", retired: "Deprecated" };

/**
 * A framework as a 1EdTech CASE CFPackage: domains, competencies and statements are items below one another, levels are the
 * criterion levels of a rubric. Both versions have all of these; 1.1 only says which it is.
 * Source: 1EdTech, Competencies and Academic Standards Exchange, information models 1.0 (2017) and 1.1 (2025).
 */
export function toCase(framework: FrameworkContent, { version, uri, changedAt, state }: About) {
  const lastChangeDateTime = changedAt.toISOString();
  const made = (identifier: string) => ({
    identifier,
    uri: `${uri}#${identifier}`,
    lastChangeDateTime,
  });
  const link = (id: string, title: string) => ({ title, identifier: id, uri: `${uri}#${id}` });
  const document = link(framework.caseId, framework.title);
  const items = itemsOf(framework);
  return {
    CFDocument: {
      ...made(framework.caseId),
      uri,
      creator: framework.source,
      title: framework.title,
      version: framework.version,
      adoptionStatus: adoption[state],
      ...(version === "1.1" && { caseVersion: version }),
    },
    CFItems: items.map(({ id, type, text, code, notes }) => ({
      ...made(id),
      fullStatement: text,
      ...(code && { humanCodingScheme: code }),
      ...(notes && { notes }),
      CFItemType: type,
      CFItemTypeURI: link(uuidOf(type), type),
    })),
    CFAssociations: items.map(({ id, text, parent, place }) => ({
      ...made(uuidOf(`${id} is child of ${parent.id}`)),
      associationType: "isChildOf",
      sequenceNumber: place,
      originNodeURI: link(id, text),
      destinationNodeURI:
        parent.id === framework.caseId ? { ...document, uri } : link(parent.id, parent.title),
    })),
    CFDefinitions: {
      CFItemTypes: itemTypes.map((type, index) => ({
        ...made(uuidOf(type)),
        title: type,
        description: type,
        hierarchyCode: String(index + 1),
      })),
    },
    CFRubrics: [
      {
        ...made(uuidOf(`levels of ${framework.caseId}`)),
        title: "Levels",
        CFRubricCriteria: framework.domains
          .flatMap(({ competencies }) => competencies)
          .map((competency, index) => ({
            ...made(uuidOf(`levels of ${competency.caseId}`)),
            category: competency.code,
            position: index + 1,
            CFItemURI: link(competency.caseId, competency.title),
            CFRubricCriterionLevels: framework.levelNames.map((name, level) => ({
              ...made(uuidOf(`level ${level + 1} of ${competency.caseId}`)),
              quality: name,
              description: competency.levels[level] ?? "",
              score: level + 1,
              position: level + 1,
            })),
          })),
      },
    ],
  };
}

const itemsOf = ({ caseId, title, domains }: FrameworkContent): Placed[] =>
  domains.flatMap((domain, index) => [
    item("Domain", domain, { id: caseId, title }, index),
    ...domain.competencies.flatMap((competency, position) => [
      item("Competency", competency, { id: domain.caseId, title: domain.title }, position),
      ...statementsOf(competency),
    ]),
  ]);

type Described = Pick<CompetencyContent, "caseId" | "code" | "title" | "description">;

const item = (
  type: ItemType,
  { caseId, title, code, description }: Described,
  parent: Placed["parent"],
  index: number,
): Placed => ({
  id: caseId,
  type,
  text: title,
  code,
  notes: description,
  parent,
  place: index + 1,
});

const statementsOf = ({ caseId, title, statements }: CompetencyContent): Placed[] =>
  statements.map((text, index) => ({
    id: uuidOf(`statement ${index + 1} of ${caseId}`),
    type: "Statement",
    text,
    parent: { id: caseId, title },
    place: index + 1,
  }));
