import { isUuid, uuidOf } from "./case-document.ts";
import { type CaseItem, type CasePackage, parseCase } from "./case-items.ts";
import { type Branch, treeOf } from "./case-tree.ts";
import { UnfitFile, checkContent, named } from "./check-content.ts";
import { type FrameworkContent, atLevels, longest, usualLevels } from "./framework-content.ts";

/**
 * The framework of a 1EdTech CASE CFPackage, 1.0 or 1.1. Items directly below the document are its domains, those below
 * them competencies, those below these statements. A rubric's criteria word the levels. What has no code is given one.
 * @throws UnfitFile
 */
export function readCase(file: string): FrameworkContent {
  const found = parseCase(file);
  const { identifier, title, creator, version } = found.CFDocument;
  const wordings = wordingsOf(found);
  const all = [...wordings.values()];
  const longestOne = all.reduce((one, other) => (other.length > one.length ? other : one), []);
  const levelNames =
    all.length === 0 ? usualLevels : longestOne.map(({ name }, at) => name || `Level ${at + 1}`);
  const codes = new Set(found.CFItems.map((item) => item.humanCodingScheme));
  const content: FrameworkContent = {
    caseId: idOf(identifier),
    title,
    version: version || "1.0",
    source: creator || "Not named",
    levelNames,
    domains: treeOf(found).map((domain, index) => {
      const code = domain.item.humanCodingScheme || freeCode(codes, String(index + 1));
      return {
        ...describe(domain.item, code),
        competencies: domain.below.map(({ item, below }, position) => ({
          ...describe(item, item.humanCodingScheme || freeCode(codes, `${code}.${position + 1}`)),
          levels: atLevels(
            (wordings.get(item.identifier) ?? []).map((level) => level.text),
            levelNames.length,
          ),
          statements: below.map(statementOf),
        })),
      };
    }),
  };
  checkContent(content);
  return content;
}

const idOf = (identifier: string) => (isUuid(identifier) ? identifier : uuidOf(identifier));

function describe(item: CaseItem, code: string) {
  const { abbreviatedStatement: short, fullStatement: full, notes } = item;
  const caseId = idOf(item.identifier);
  if (short && short !== full)
    return { caseId, code, title: short, description: [full, notes].filter(Boolean).join("\n\n") };
  if (full.length <= longest.title) return { caseId, code, title: full, description: notes };
  const title = `${full.slice(0, longest.title - 1).replace(/\s+\S*$/, "")}…`;
  return { caseId, code, title, description: [full, notes].filter(Boolean).join("\n\n") };
}

function statementOf({ item, below }: Branch): string {
  if (below[0])
    throw new UnfitFile(
      `${named({ code: below[0].item.humanCodingScheme, title: below[0].item.fullStatement })} lies four levels deep. A framework has domains, competencies in them, and statements below those. Move it up, and choose the file again.`,
    );
  return [item.humanCodingScheme, item.fullStatement].filter(Boolean).join(" ");
}

/** For items that a rubric has a criterion of: its levels, lowest first. */
function wordingsOf({ CFRubrics }: CasePackage) {
  const criteria = CFRubrics.flatMap((rubric) => rubric.CFRubricCriteria);
  return new Map(
    criteria.flatMap(({ CFItemURI, CFRubricCriterionLevels: levels }) =>
      CFItemURI && levels.length > 0
        ? [
            [
              CFItemURI.identifier,
              [...levels]
                .sort((one, other) => (one.position ?? 0) - (other.position ?? 0))
                .map(({ quality, description }) => ({ name: quality, text: description })),
            ],
          ]
        : [],
    ),
  );
}

/** A code that no item has, made from where the item stands. */
function freeCode(taken: Set<string>, wanted: string): string {
  let code = wanted;
  for (let more = 2; taken.has(code); more += 1) code = `${wanted}-${more}`;
  taken.add(code);
  return code;
}
