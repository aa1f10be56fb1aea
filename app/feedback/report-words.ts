/** A mean as it is shown: "3.7"; a dash where there is none. */
export const oneDecimal = (value: number | null) => (value === null ? "–" : value.toFixed(1));

/** The first and last value of a scale. */
export const ofScale = (scale: { value: number }[]) => ({
  from: scale[0]?.value ?? 1,
  to: scale.at(-1)?.value ?? 5,
});

/** A gap in words: "1.2 higher than you". */
export function gapWords(gap: number | null, self: string): string {
  if (gap === null) return "–";
  if (gap === 0) return "the same";
  return `${Math.abs(gap).toFixed(1)} ${gap > 0 ? "higher" : "lower"} than ${self}`;
}
