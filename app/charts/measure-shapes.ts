/** What a point says; each has a colour and a shape of its own. */
export type PointMeaning = "common" | "improvement" | "concern" | "neutral";

/** As NHS Making Data Count has them. */
export const pointColours: Record<PointMeaning, string> = {
  common: "#a6a6a6",
  improvement: "#00b0f0",
  concern: "#e46c0a",
  neutral: "#490092",
};

export const pointWords: Record<PointMeaning, string> = {
  common: "Common cause",
  improvement: "Special cause: improvement",
  concern: "Special cause: concern",
  neutral: "Special cause: neither way is better",
};

export type Place = readonly [x: number, y: number];

/** Places are given to a tenth: finer is not seen, and longer. */
export const rounded = (place: number) => Math.round(place * 10) / 10;

/** How large the shapes of so many points are, that they do not lie on one another. @param most the largest */
export const sizeOf = (width: number, count: number, most: number) =>
  rounded(Math.min(most, Math.max(1.6, width / count / 2.2)));

/** A circle for common cause, a diamond for improvement, a square for concern, a triangle for neither. */
export function shapeAt(meaning: PointMeaning, [x, y]: Place, size: number): string {
  const [s, big] = [size, rounded(size * 1.3)];
  if (meaning === "common")
    return `M${rounded(x - s)} ${y}a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0z`;
  if (meaning === "improvement")
    return `M${x} ${rounded(y - big)}l${big} ${big}l${-big} ${big}l${-big} ${-big}z`;
  if (meaning === "concern")
    return `M${rounded(x - s)} ${rounded(y - s)}h${2 * s}v${2 * s}h${-2 * s}z`;
  return `M${x} ${rounded(y - big)}l${big} ${2 * s}h${-2 * big}z`;
}

// What matters most lies above the rest.
const inOrder: PointMeaning[] = ["common", "neutral", "concern", "improvement"];

/** The shapes of all points that say the same, as one path: one element draws fast, however many there are. */
export function shapesOf(points: { meaning: PointMeaning }[], places: Place[], size: number) {
  return inOrder.flatMap((meaning) => {
    const path = points
      .flatMap((point, at) =>
        point.meaning === meaning ? shapeAt(meaning, places[at] ?? [0, 0], size) : [],
      )
      .join("");
    return path ? [{ meaning, path }] : [];
  });
}
