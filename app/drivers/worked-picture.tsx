import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useScript } from "../ui/use-script.ts";
import { AddBeside } from "./add-beside.tsx";
import { DiagramHelp } from "./diagram-help.tsx";
import { DriverBox, DriverLines } from "./driver-drawn.tsx";
import { type DrawnBox, layOut } from "./driver-layout.ts";
import { type Diagram, aboveOf, levelTitle } from "./driver-rules.ts";
import { useDiagramDrag } from "./use-diagram-drag.ts";
import { type Adding, useDiagramKeys } from "./use-diagram-keys.ts";

type Props = {
  diagram: Diagram;
  summary: string;
  path: string;
  /** The box that was last worked on. */
  at: string | null;
};

/**
 * A driver diagram for those who draw it: each box leads to its page, where all can be done by forms. With script one walks
 * through it and adds to it by keys, and drags a box onto what it is to feed. It begins anew, at that box, with each act.
 */
export function WorkedPicture({ diagram, summary, path, at }: Props) {
  const drawn = layOut(diagram);
  const navigate = useNavigate();
  const hasScript = useScript();
  const [adding, setAdding] = useState<Adding | null>(null);
  const [said, setSaid] = useState("");
  const [walked, setWalked] = useState(at && `driver-${at}`);
  // One stop for Tab, from which the arrows go on.
  const current = (drawn.boxes.find(({ key }) => key === walked) ?? drawn.boxes[0])?.key;
  useEffect(() => {
    if (at) document.getElementById(`driver-${at}`)?.focus();
  }, [at]);
  const onKeyDown = useDiagramKeys({ diagram, drawn, path, onAdd: setAdding });
  const { handlers, dragged } = useDiagramDrag(diagram, path, setSaid);
  const stateOf = ({ id }: DrawnBox) =>
    id === dragged?.id ? " app-diagram__dragged" : id === dragged?.over ? " app-diagram__over" : "";
  const giveUp = () => {
    setAdding(null);
    if (current) document.getElementById(current)?.focus();
  };
  return (
    <figure className="app-chart app-wide">
      {adding && <AddBeside key={adding.where} adding={adding} path={path} onGiveUp={giveUp} />}
      <p role="status" className="app-diagram__said">
        {said}
      </p>
      <div className="app-diagram">
        <svg
          viewBox={`-4 -4 ${drawn.width + 8} ${drawn.height + 8}`}
          width={drawn.width + 8}
          fontSize={drawn.fontSize}
          role="group"
          aria-label={summary}
        >
          <DriverLines drawn={drawn} />
          {drawn.boxes.map((box) => {
            const to = box.level === "measure" ? `/measures/${box.id}` : `${path}/${box.id}`;
            const hold = box.level === "measure" ? undefined : handlers(box.id);
            return (
              <a
                key={box.key}
                id={box.key}
                href={to}
                aria-label={nameOf(diagram, box)}
                tabIndex={hasScript && box.key !== current ? -1 : undefined}
                className={`app-diagram__box${stateOf(box)}`}
                {...hold}
                onClick={(event) => {
                  hold?.onClick(event);
                  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
                  if (event.defaultPrevented || !isPlain) return;
                  event.preventDefault();
                  void navigate(to);
                }}
                onFocus={() => setWalked(box.key)}
                onKeyDown={onKeyDown}
              >
                <DriverBox box={box} of={drawn} />
              </a>
            );
          })}
        </svg>
      </div>
      <figcaption>{summary}</figcaption>
      <DiagramHelp />
    </figure>
  );
}

/** What a box is called where it is not seen: what it is, its words, and what it feeds. */
function nameOf(diagram: Diagram, { id, level }: DrawnBox): string {
  if (level === "measure")
    return `Measure: ${diagram.measures.find((one) => one.id === id)?.name ?? ""}`;
  const words = diagram.boxes.find((box) => box.id === id)?.text ?? "";
  const feeds = aboveOf(diagram, id).map(({ text }) => `“${text}”`);
  return `${levelTitle(level)}: ${words}${feeds.length > 0 ? `, feeds ${feeds.join(" and ")}` : ""}`;
}
