import { useSubmit } from "@remix-run/react";
import { type PointerEvent, useRef, useState } from "react";
import { tickName } from "../ui/ticked.ts";
import { type Diagram, aboveOf, whyNotFeedThese } from "./driver-rules.ts";

/** From how many pixels on a press is a drag, and no click. */
const least = 6;

type Drag = { id: string; x: number; y: number; over: string | null; isMoving: boolean };

const driverAt = (x: number, y: number) =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest("[data-driver]")?.getAttribute("data-driver"))
    .filter((id) => id != null);

/**
 * Lets a box be dragged with a mouse or a pen onto another that it is to feed. It sends what the form for it would: what fed one
 * alone feeds the new one instead, and what fed several feeds the new one as well. Fingers scroll, and have the form.
 * @param onRefused is told why a box cannot go where it was let go
 */
export function useDiagramDrag(diagram: Diagram, path: string, onRefused: (why: string) => void) {
  const submit = useSubmit();
  const [drag, setDrag] = useState<Drag | null>(null);
  const wasDragged = useRef(false);
  const drop = (id: string, onto: string) => {
    const box = diagram.boxes.find((one) => one.id === id);
    const above = aboveOf(diagram, id).map((one) => one.id);
    if (!box || above.includes(onto)) return;
    const feeds = above.length > 1 ? [...above, onto] : [onto];
    const why = whyNotFeedThese(diagram, id, feeds);
    if (why) return onRefused(`${why}.`);
    const ticked = feeds.map((one) => [tickName("feeds", one), "yes"]);
    const sent = { revision: String(box.revision), ...Object.fromEntries(ticked) };
    submit(sent, {
      method: "post",
      action: `${path}/${id}/feeds`,
      replace: true,
      preventScrollReset: true,
    });
  };
  const handlers = (id: string) => ({
    "data-driver": id,
    // Else the browser drags the link itself.
    onDragStart: (event: React.DragEvent) => event.preventDefault(),
    onPointerDown: ({ pointerType, button, clientX: x, clientY: y }: PointerEvent) => {
      wasDragged.current = false;
      if (pointerType !== "touch" && button === 0)
        setDrag({ id, x, y, over: null, isMoving: false });
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
      if (!drag) return;
      const isMoving = drag.isMoving || Math.hypot(clientX - drag.x, clientY - drag.y) > least;
      if (isMoving && !drag.isMoving) currentTarget.setPointerCapture(pointerId);
      const over = driverAt(clientX, clientY).find((one) => one !== drag.id) ?? null;
      if (isMoving !== drag.isMoving || over !== drag.over) setDrag({ ...drag, isMoving, over });
    },
    onPointerUp: () => {
      if (drag?.isMoving) {
        wasDragged.current = true;
        if (drag.over) drop(drag.id, drag.over);
      }
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
    onClick: (event: React.MouseEvent) => {
      if (wasDragged.current) event.preventDefault();
      wasDragged.current = false;
    },
  });
  return { handlers, dragged: drag?.isMoving ? drag : null };
}
