/*
 * A driver diagram (Associates in Process Improvement; Institute for Healthcare Improvement): what drives an aim, what drives
 * that in turn, and the ideas of what to change. A box may feed several nearer to the aim, so it is a graph, drawn in columns.
 */

export type Level = "aim" | "primary" | "secondary" | "idea";
export type Box = {
  id: string;
  level: Level;
  text: string;
  place: number;
  /** What a form was opened on, raised by each save. */
  revision: number;
};
/** That the box below feeds the one above, which is nearer to the aim. */
export type Feeds = { belowId: string; aboveId: string };

export type Diagram = {
  /** In the order of their places. */
  boxes: Box[];
  links: Feeds[];
  /** The measures of the challenge, by name. */
  measures: { id: string; name: string }[];
  /** By which measures one sees what comes of an idea. */
  named: { driverId: string; measureId: string }[];
};

/** The most boxes of one diagram: more are not taken in at a glance. */
export const mostBoxes = 80;

/** What a box is, in words. */
export const levelWords: Record<Level, string> = {
  aim: "aim",
  primary: "primary driver",
  secondary: "secondary driver",
  idea: "change idea",
};

/** As `levelWords`, at the start of a sentence. */
export const levelTitle = (level: Level) =>
  levelWords[level].charAt(0).toUpperCase() + levelWords[level].slice(1);

/** What a box of a level may feed. */
export const mayFeedLevels: Record<Level, Level[]> = {
  aim: [],
  primary: ["aim"],
  secondary: ["primary", "secondary"],
  idea: ["secondary", "primary"],
};

/** What may be put below a box of a level, the usual one first. */
export const levelsBelow: Record<Level, Level[]> = {
  aim: ["primary"],
  primary: ["secondary", "idea"],
  secondary: ["idea", "secondary"],
  idea: [],
};

const byId = ({ boxes }: Diagram, id: string) => boxes.find((box) => box.id === id);
const quoted = (box: Box | undefined) => `“${box?.text ?? ""}”`;

/** The boxes that one feeds, in the order of their places. */
export const aboveOf = ({ boxes, links }: Diagram, id: string): Box[] =>
  boxes.filter((box) => links.some((link) => link.belowId === id && link.aboveId === box.id));

/** The boxes that feed one, in the order of their places. */
export const belowOf = ({ boxes, links }: Diagram, id: string): Box[] =>
  boxes.filter((box) => links.some((link) => link.aboveId === id && link.belowId === box.id));

/**
 * Why a box cannot feed another, in words; null where it can: by their levels, and because a diagram that goes round in a circle
 * has no way to its aim.
 */
export function whyNotFeed(diagram: Diagram, belowId: string, aboveId: string): string | null {
  const [below, above] = [byId(diagram, belowId), byId(diagram, aboveId)];
  if (!below || !above) return "One of the two is not in the diagram any more";
  if (belowId === aboveId) return `${quoted(below)} cannot feed itself`;
  const fed = mayFeedLevels[below.level];
  if (fed.length === 0) return "An aim feeds nothing: it is what the others are for";
  if (!fed.includes(above.level))
    return `A ${levelWords[below.level]} feeds ${fed.map(withArticle).join(" or ")}, and ${quoted(above)} is ${withArticle(above.level)}`;
  const way = wayUp(diagram, aboveId, belowId);
  if (!way) return null;
  const by = way.slice(1, -1).map(quoted);
  return `${quoted(above)} already feeds ${quoted(below)}${by.length > 0 ? `, by way of ${by.join(" and ")}` : ""}: if this fed it too, the diagram would go round in a circle`;
}

const withArticle = (level: Level) =>
  `${/^[ai]/.test(levelWords[level]) ? "an" : "a"} ${levelWords[level]}`;

/** The boxes on the way from one up to another, both included; null where there is none. */
function wayUp(
  diagram: Diagram,
  fromId: string,
  toId: string,
  seen = new Set<string>(),
): Box[] | null {
  const from = byId(diagram, fromId);
  if (!from || seen.has(fromId)) return null;
  if (fromId === toId) return [from];
  seen.add(fromId);
  for (const above of aboveOf(diagram, fromId)) {
    const rest = wayUp(diagram, above.id, toId, seen);
    if (rest) return [from, ...rest];
  }
  return null;
}

/** Why a box cannot feed these and no others, in words; null where it can. */
export function whyNotFeedThese(diagram: Diagram, id: string, aboveIds: string[]): string | null {
  const level = byId(diagram, id)?.level ?? "idea";
  if (aboveIds.length === 0 && level !== "aim")
    return `${quoted(byId(diagram, id))} has to feed something: choose at least one`;
  const links = diagram.links.filter(({ belowId }) => belowId !== id);
  const without = { ...diagram, links };
  for (const aboveId of aboveIds) {
    const why = whyNotFeed(without, id, aboveId);
    if (why) return why;
  }
  return null;
}

/** The boxes that a box may feed. */
export const mayFeed = (diagram: Diagram, id: string): Box[] =>
  diagram.boxes.filter((box) => whyNotFeed(diagram, id, box.id) === null);

/** What goes with a box when it is taken out: itself, and what then feeds nothing that is left. */
export function hangingFrom(diagram: Diagram, id: string): Box[] {
  const gone = new Set([id]);
  let more = true;
  while (more) {
    const next = diagram.boxes.filter(
      (box) =>
        !gone.has(box.id) &&
        box.level !== "aim" &&
        aboveOf(diagram, box.id).every((above) => gone.has(above.id)),
    );
    for (const box of next) gone.add(box.id);
    more = next.length > 0;
  }
  return diagram.boxes.filter((box) => gone.has(box.id));
}
