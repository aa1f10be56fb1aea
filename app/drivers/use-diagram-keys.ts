import { useNavigate, useSubmit } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import { type Diagram, type Level, aboveOf, levelsBelow } from "./driver-rules.ts";
import type { DrawnDiagram } from "./driver-layout.ts";
import { walk } from "./driver-walk.ts";

/** A box that is about to be put in, and beside or below which one it is. */
export type Adding = { level: Level; aboveId: string; where: string };

type Props = {
  diagram: Diagram;
  drawn: DrawnDiagram;
  path: string;
  onAdd: (adding: Adding) => void;
};

/** What keys do in a diagram; `DiagramHelp` says the same to people. */
export function useDiagramKeys({ diagram, drawn, path, onAdd }: Props) {
  const navigate = useNavigate();
  const submit = useSubmit();
  return (event: KeyboardEvent) => {
    const key = event.currentTarget.id;
    if (event.ctrlKey || event.metaKey) return;
    const box = diagram.boxes.find(({ id }) => key === `driver-${id}`);
    const act = () => {
      const to = event.altKey ? null : walk(drawn, key, event.key);
      if (to) return () => document.getElementById(to)?.focus();
      if (!box) return null;
      const [above] = aboveOf(diagram, box.id);
      const [below] = levelsBelow[box.level];
      if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
        const sent = { to: event.key === "ArrowUp" ? "up" : "down" };
        const action = `${path}/${box.id}/position`;
        return () =>
          submit(sent, { method: "post", action, replace: true, preventScrollReset: true });
      }
      if (event.key === "Enter" && !event.shiftKey)
        return () =>
          onAdd({ level: box.level, aboveId: above?.id ?? "", where: `beside “${box.text}”` });
      if (event.key === "Enter")
        return () =>
          below && onAdd({ level: below, aboveId: box.id, where: `below “${box.text}”` });
      if (event.key === "F2") return () => navigate(`${path}/${box.id}`);
      if (event.key === "Delete") return () => navigate(`${path}/${box.id}/removal`);
      return null;
    };
    const done = act();
    if (!done) return;
    event.preventDefault();
    done();
  };
}
