/*
 * The geometry of a radar: one axis to each direction, from the middle outwards, and a shape over them for each who is compared.
 */

/** One axis: its name, and each one's value on it; null where there is none. */
export type RadarAxis = { name: string; values: (number | null)[] };

export type RadarSetting = {
  width: number;
  height: number;
  radius: number;
  fontSize: number;
  /** After how many letters a name goes on in the next line. */
  letters: number;
};

export const wide: RadarSetting = {
  width: 760,
  height: 460,
  radius: 165,
  fontSize: 15,
  letters: 22,
};
export const narrow: RadarSetting = {
  width: 320,
  height: 250,
  radius: 70,
  fontSize: 12,
  letters: 12,
};

/** Fewer axes than these make no shape. */
export const fewestAxes = 3;

type Point = { x: number; y: number };
export type DrawnLabel = Point & { lines: string[]; anchor: "start" | "middle" | "end" };

/**
 * Lays a radar out. The first axis points upwards, the others follow clockwise.
 * @param scale the values of the middle and of the outermost ring, which is a whole number
 * @returns rings from the innermost out, labels, and for each who is compared the outline through the values that there are
 */
export function drawRadar(
  axes: RadarAxis[],
  scale: { from: number; to: number },
  { width, height, radius, fontSize, letters }: RadarSetting,
) {
  const middle = { x: width / 2, y: height / 2 };
  const at = (axis: number, share: number): Point => {
    const angle = (axis * 2 * Math.PI) / axes.length - Math.PI / 2;
    const reach = radius * share;
    return {
      x: round(middle.x + reach * Math.cos(angle)),
      y: round(middle.y + reach * Math.sin(angle)),
    };
  };
  const share = (value: number) =>
    Math.min(Math.max((value - scale.from) / (scale.to - scale.from), 0), 1);
  const ring = (value: number) => {
    const corners = axes.map((_axis, index) => at(index, share(value)));
    return { value, path: outline(corners), label: corners[0] ?? middle };
  };
  const rings = Array.from({ length: scale.to - scale.from }, (_r, at) =>
    ring(scale.from + at + 1),
  );
  const labels = axes.map(({ name }, index): DrawnLabel => {
    const lines = wrap(name, letters);
    const { x, y } = at(index, 1 + (fontSize * 1.1) / radius);
    const side = Math.abs(x - middle.x) < radius * 0.2 ? 0 : Math.sign(x - middle.x);
    const rise =
      side === 0 && y < middle.y ? lines.length - 1 : side === 0 ? 0 : (lines.length - 1) / 2;
    return {
      lines,
      x,
      y: round(y - rise * fontSize * 1.2 + fontSize * 0.35),
      anchor: side === 0 ? "middle" : side > 0 ? "start" : "end",
    };
  });
  const shapes = (axes[0]?.values ?? []).map((_value, who) => {
    const points = axes.flatMap(({ values }, index) => {
      const value = values[who] ?? null;
      return value === null ? [] : at(index, share(value));
    });
    return { points, path: outline(points) };
  });
  const spokes = axes.map((_axis, index) => at(index, 1));
  return { width, height, middle, rings, spokes, labels, shapes };
}

const outline = (points: Point[]) =>
  points.length < fewestAxes ? "" : `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
const round = (value: number) => Math.round(value * 10) / 10;

/** Words in lines of so many letters, as far as words allow it; a word may go on after a hyphen. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const part of text.match(/[^\s-]+-?\s*|-/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= letters)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
