import { useSubmit } from "@remix-run/react";
import type { DragEvent } from "react";

/** The kind of what is dragged: nobody else's drags are taken. */
const kind = "application/x-headroom-person";

/** What makes somebody's line one that can be dragged. Without script it is dragged to no effect; their form is beside it. */
export const dragged = (personId: string) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(kind, personId);
    dataTransfer.effectAllowed = "move";
  },
});

type Plan = { id: string; revision: number };

/** What makes a set one that people can be dropped into: it sends what their form would. @param to the set’s id; empty for none */
export function useDropped({ id, revision }: Plan, to: string) {
  const submit = useSubmit();
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(kind)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const personId = event.dataTransfer.getData(kind);
      const isHere = event.currentTarget.querySelector(`[id="person-${personId}"]`);
      if (!personId || isHere) return;
      event.preventDefault();
      const sent = { personId, to, revision: String(revision) };
      submit(sent, { method: "post", action: `/set-plans/${id}/moves`, preventScrollReset: true });
    },
  };
}
