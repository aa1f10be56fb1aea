type Screen = Pick<NodeJS.WriteStream, "write" | "isTTY">;

const width = 30;
const everyMs = 100;
const number = new Intl.NumberFormat("en-GB");

/**
 * Shows how far a long task is: on a terminal a single line that is drawn anew, elsewhere one line
 * for every ten per cent.
 * @returns what to call after each step, with the share done (0 to 1) and the rows written so far
 */
export function progressBar(screen: Screen): (share: number, rows: number) => void {
  const start = performance.now();
  let drawn = -Infinity;
  let tenths = 0;
  return (share, rows) => {
    const now = performance.now();
    const rate = Math.round(rows / Math.max((now - start) / 1000, 0.001));
    const figures = `${Math.floor(share * 100)} %, ${number.format(rows)} rows, ${number.format(rate)} a second`;
    if (screen.isTTY) {
      if (now - drawn < everyMs && share < 1) return;
      drawn = now;
      const done = Math.round(share * width);
      const line = `[${"#".repeat(done)}${".".repeat(width - done)}] ${figures}`;
      screen.write(`\r${line.padEnd(width + 50)}${share < 1 ? "" : "\n"}`);
    } else if (Math.floor(share * 10) > tenths) {
      tenths = Math.floor(share * 10);
      screen.write(`${figures}\n`);
    }
  };
}
