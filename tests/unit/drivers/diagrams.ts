import fc from "fast-check";
import {
  type Box,
  type Diagram,
  type Level,
  whyNotFeed,
} from "../../../app/drivers/driver-rules.ts";

/** A diagram of boxes, each "id level", and of links, each "below>above"; ideas name measures by "idea:measure". */
export function diagramOf(boxes: string[], links: string[], named: string[] = []): Diagram {
  return {
    boxes: boxes.map((one, place) => {
      const [id = "", level] = one.split(" ");
      return { id, level: level as Level, text: id, place, revision: 1 };
    }),
    links: links.map((link) => {
      const [belowId = "", aboveId = ""] = link.split(">");
      return { belowId, aboveId };
    }),
    measures: ["m1", "m2"].map((id) => ({ id, name: `Measure ${id}` })),
    named: named.map((one) => {
      const [driverId = "", measureId = ""] = one.split(":");
      return { driverId, measureId };
    }),
  };
}

const levels: Level[] = ["aim", "primary", "secondary", "idea"];
const text = fc.oneof(fc.constant("Somebody answers"), fc.string({ minLength: 1, maxLength: 90 }));
const drawnBox = fc.record({ level: fc.constantFrom(...levels), text });

/** Any diagram that can come about: boxes put in one after the other, and links asked for, of which those that may be are made. */
export const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    drawn: fc.array(drawnBox, { minLength: 1, maxLength: 14 }),
    asked: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 40 }),
    named: fc.array(fc.tuple(fc.nat(13), fc.constantFrom("m1", "m2")), { maxLength: 6 }),
  })
  .map(({ drawn, asked, named }) => {
    const boxes = drawn.map((one, place): Box => ({ ...one, id: `b${place}`, place, revision: 1 }));
    const ideas = named.filter(([at]) => boxes[at]?.level === "idea");
    const pairs = new Set(ideas.map(([at, measure]) => `b${at}:${measure}`));
    const diagram: Diagram = { ...diagramOf([], [], [...pairs]), boxes };
    for (const [below, above] of asked) {
      const link = { belowId: `b${below}`, aboveId: `b${above}` };
      const isThere = diagram.links.some(
        ({ belowId, aboveId }) => belowId === link.belowId && aboveId === link.aboveId,
      );
      if (!isThere && whyNotFeed(diagram, link.belowId, link.aboveId) === null)
        diagram.links.push(link);
    }
    return diagram;
  });
