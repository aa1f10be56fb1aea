/** How large a measure’s chart is drawn, and how much stands beside its course. */
export type ChartSetting = {
  width: number;
  /** Of the part that points lie in. */
  plotHeight: number;
  fontSize: number;
  /** Room at the left for numbers, and at the right for the names of lines; without room there are none. */
  left: number;
  right: number;
  yTicks: number;
  xTicks: number;
};

/** For a page, and for a file. */
export const wide: ChartSetting = {
  width: 960,
  plotHeight: 320,
  fontSize: 14,
  left: 64,
  right: 140,
  yTicks: 6,
  xTicks: 12,
};
/** For a phone. */
export const narrow: ChartSetting = {
  width: 320,
  plotHeight: 200,
  fontSize: 12,
  left: 44,
  right: 12,
  yTicks: 4,
  xTicks: 4,
};
/** As it stands in a list: the course alone. */
export const small: ChartSetting = {
  width: 320,
  plotHeight: 70,
  fontSize: 12,
  left: 0,
  right: 0,
  yTicks: 0,
  xTicks: 0,
};
