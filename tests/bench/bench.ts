import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { aloneText, measureGrowth } from "./alone.ts";
import { chartsText, measureCharts } from "./charts.ts";
import { databaseOf } from "./databases.ts";
import { feedbackText, measureFeedback } from "./feedback.ts";
import { type Extent, measurePages, measureTotals } from "./measure.ts";
import { type MemoryRun, watchMemory } from "./memory.ts";
import { startProduct } from "./product.ts";
import { type Report, aimsOf, textOf } from "./report.ts";
import { measureRooms, roomsText } from "./rooms.ts";
import { measureTyping, typingText } from "./typing.ts";

const usage = `Usage: npm run bench -- [--quick] [--json] [--memory N]
Loads the product's pages on databases of 1 and of 200 cohorts, and prints what was seen. The databases are made first where they
are not there, in a minute or two, and kept in data/bench until the generator or the month is another.
  --quick     one short round: to see that it works, not to quote
  --json      figures as JSON on standard output
  --memory N  afterwards, N more requests on the large database, watching the server's memory
  --alone     only this: each page is asked for one at a time on both, 80 times (with --quick, 10)
  --rooms     only this: forty sets meet at once, and everybody listens to their room
  --feedback  only this: a round of 360° feedback of 30 fellows with 12 raters each closes
  --charts    only this: a chart of 500 points is drawn
  --typing    only this: a browser types into a text of 5,000 words (set CHROMIUM for one of the system's)`;

const whole: Extent = { alone: { warm: 15, counted: 60 }, rounds: 3, seconds: 0.8 };
const quick: Extent = { alone: { warm: 5, counted: 10 }, rounds: 1, seconds: 0.5 };
const cohorts = { small: 1, rooms: 8, large: 200 };
const say = (line: string) => console.error(line);

const options = readOptions();
if (options.charts) {
  const charts = measureCharts();
  console.log(options.json ? JSON.stringify(charts, null, 2) : chartsText(charts));
  process.exit(0);
}
if (!existsSync("build/start.js")) {
  say("There is no build yet: run `npm run build` first.");
  process.exit(1);
}
if (options.typing) {
  const product = await startProduct(await databaseOf(cohorts.small), 1);
  const typing = await measureTyping(product);
  await product.stop();
  console.log(options.json ? JSON.stringify(typing, null, 2) : typingText(typing));
  process.exit(0);
}
if (options.rooms) {
  const rooms = await measureRooms(await databaseOf(cohorts.rooms), say);
  console.log(options.json ? JSON.stringify(rooms, null, 2) : roomsText(rooms));
  process.exit(0);
}
if (options.feedback) {
  const feedback = await measureFeedback(await databaseOf(cohorts.small));
  console.log(options.json ? JSON.stringify(feedback, null, 2) : feedbackText(feedback));
  process.exit(0);
}
const extent = options.quick ? quick : whole;
const urls = { small: await databaseOf(cohorts.small), large: await databaseOf(cohorts.large) };

if (options.alone) {
  const often = options.quick ? quick.alone : { warm: 20, counted: 80 };
  const alone = await measureGrowth(urls, often);
  console.log(options.json ? JSON.stringify(alone, null, 2) : aloneText(alone, cohorts));
  process.exit(0);
}
const figures = await measurePages(urls, extent, say);
const totals = await measureTotals(urls, extent, say);
const memoryRun = options.memory ? await memoryOver(options.memory) : null;
const machine = {
  node: process.versions.node,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? "unknown",
  date: new Date().toISOString().slice(0, 10),
};
const report: Report = { cohorts, machine, ...figures, totals, memoryRun };
console.log(
  options.json ? JSON.stringify({ ...report, aims: aimsOf(report) }, null, 2) : textOf(report),
);
process.exit(0);

async function memoryOver(requests: number): Promise<MemoryRun> {
  say(`${requests} requests, for the memory …`);
  const product = await startProduct(urls.large, 1);
  const run = await watchMemory(product, requests, say);
  await product.stop();
  return run;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        memory: { type: "string", default: "0" },
        typing: { type: "boolean", default: false },
        alone: { type: "boolean", default: false },
        rooms: { type: "boolean", default: false },
        feedback: { type: "boolean", default: false },
        charts: { type: "boolean", default: false },
      },
    });
    const memory = Number(values.memory);
    if (!Number.isInteger(memory) || memory < 0 || memory % 1000 !== 0)
      throw new Error("--memory must be a number of whole thousands, such as 100000");
    return { ...values, memory };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
