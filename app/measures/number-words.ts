import { numberText } from "../charts/scale.ts";

/** The most decimals that are shown: more say nothing about a service. */
const mostDecimals = 3;

/** How many decimals values have, as far as they are shown. */
export function decimalsOf(values: readonly number[]): number {
  const have = (value: number) => {
    const [, decimals = ""] = value.toFixed(mostDecimals).split(".");
    return decimals.replace(/0+$/, "").length;
  };
  return values.reduce((most, value) => Math.max(most, have(value)), 0);
}

/** "1,234.5 minutes", "45%": a number with its unit. @param decimals the most that it has */
export function inUnit(value: number, unit: string, decimals: number): string {
  const number = numberText(value, decimals);
  return unit === "%" ? `${number}%` : [number, unit].filter(Boolean).join(" ");
}

/** "1234.5", "0.0000001": a number as it is typed, with all that it has. */
export const plainNumber = (value: number): string =>
  value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
