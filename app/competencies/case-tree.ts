import type { CaseItem, CasePackage } from "./case-items.ts";
import { UnfitFile, named } from "./check-content.ts";

/** An item with those below it, in their order. */
export type Branch = { item: CaseItem; below: Branch[] };

const nameOf = (item: CaseItem) =>
  named({
    code: item.humanCodingScheme,
    title: item.abbreviatedStatement || item.fullStatement,
  });

/**
 * Puts the items of a CASE file below one another, as its isChildOf associations say.
 * @returns the items directly below the document
 * @throws UnfitFile when an item is there twice, lies nowhere, in two places, below itself or in a circle
 */
export function treeOf({ CFDocument, CFItems, CFAssociations }: CasePackage): Branch[] {
  const items = new Map<string, CaseItem>();
  for (const item of CFItems) {
    if (items.has(item.identifier))
      throw new UnfitFile(`Two items have the identifier ${item.identifier}: ${nameOf(item)}.`);
    items.set(item.identifier, item);
  }
  const root = CFDocument.identifier;
  const parents = parentsOf(root, items, CFAssociations);
  for (const item of CFItems)
    if (!parents.has(item.identifier))
      throw new UnfitFile(
        `${nameOf(item)} lies nowhere: no isChildOf association says whether it belongs below another item or the document.`,
      );
  const branches = new Map(CFItems.map((item) => [item.identifier, { item, below: [] }]));
  const tree: Branch[] = [];
  const placeOf = (item: CaseItem) => parents.get(item.identifier)?.place ?? last;
  for (const item of [...CFItems].sort((one, other) => placeOf(one) - placeOf(other))) {
    const parent = branches.get(parents.get(item.identifier)?.id ?? "");
    (parent?.below ?? tree).push(branches.get(item.identifier) as Branch);
  }
  const reached = new Set<CaseItem>();
  for (const waiting = [...tree]; waiting.length > 0;) {
    const { item, below } = waiting.pop() as Branch;
    reached.add(item);
    waiting.push(...below);
  }
  const astray = CFItems.find((item) => !reached.has(item));
  if (astray) throw new UnfitFile(inCircle(astray, items, parents));
  return tree;
}

/** Where an item without a number stands. */
const last = Number.MAX_SAFE_INTEGER;

type Parents = Map<string, { id: string; place: number }>;

function parentsOf(
  root: string,
  items: Map<string, CaseItem>,
  associations: CasePackage["CFAssociations"],
): Parents {
  const parents: Parents = new Map();
  for (const { associationType, originNodeURI, destinationNodeURI, ...rest } of associations) {
    if (associationType !== "isChildOf") continue;
    const id = destinationNodeURI.identifier;
    const child = items.get(originNodeURI.identifier);
    if (!child)
      throw new UnfitFile(
        `An association places the item ${originNodeURI.identifier}, which is not in the file.`,
      );
    if (child.identifier === id) throw new UnfitFile(`${nameOf(child)} is placed below itself.`);
    if (id !== root && !items.has(id))
      throw new UnfitFile(
        `${nameOf(child)} is placed below the item ${id}, which is not in the file.`,
      );
    const known = parents.get(child.identifier);
    if (known && known.id !== id)
      throw new UnfitFile(
        `${nameOf(child)} is placed below two items at once. Keep one of the two associations.`,
      );
    parents.set(child.identifier, { id, place: rest.sequenceNumber ?? last });
  }
  return parents;
}

function inCircle(from: CaseItem, items: Map<string, CaseItem>, parents: Parents): string {
  const path: CaseItem[] = [];
  for (let at: CaseItem | undefined = from; at && !path.includes(at);)
    at = (path.push(at), items.get(parents.get(at.identifier)?.id ?? ""));
  const upwards = parents.get((path.at(-1) ?? from).identifier)?.id;
  const again = path.findIndex(({ identifier }) => identifier === upwards);
  const circle = path.slice(Math.max(again, 0));
  const shown = circle.slice(0, 5).map(nameOf).join(", which is below ");
  return circle.length > 5
    ? `These items lie below one another in a circle of ${circle.length}: ${shown}, and so on.`
    : `These items lie below one another in a circle: ${shown}, which is below ${nameOf(circle[0] ?? from)}.`;
}
