import type {
  PanelFeedback,
  Presentation,
  PresentationDay,
  Prisma,
} from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfDay, heardBy, isOnPanel } from "./presentation-relations.ts";
import { ofCohortsRun, runsCohortOf } from "./programmes.ts";

/** Feedback with what decides who reads it. */
export type OfFeedback = Pick<PanelFeedback, "byId"> & {
  presentation: Pick<Presentation, "fellowId"> & {
    day: OfDay & Pick<PresentationDay, "endsAt">;
    feedback: Pick<PanelFeedback, "byId">[];
  };
};

/**
 * What the panel says to a fellow. The fellow reads it once the day is over. Of each other's, the panel reads it when they have
 * given theirs; who runs the day reads all of it, but for those of them who sit on the panel and have not given theirs.
 */
export const panelFeedback = {
  reach: (actor: Actor, now: Date): Prisma.PanelFeedbackWhereInput => {
    const fellowId = { in: actor.fellowships.map(({ id }) => id) };
    const notOnPanel = { panel: { none: { personId: actor.id } } };
    return {
      OR: [
        { byId: actor.id },
        { presentation: { fellowId, day: { endsAt: { lte: now } } } },
        { presentation: { day: { OR: ofCohortsRun(actor), ...notOnPanel } } },
        {
          presentation: {
            feedback: { some: { byId: actor.id } },
            day: { OR: [...ofCohortsRun(actor), heardBy(actor)] },
          },
        },
      ],
    };
  },
  may: {
    read: (actor: Actor, { byId, presentation }: OfFeedback, now: Date) => {
      const { day, fellowId, feedback } = presentation;
      if (byId === actor.id) return true;
      if (day.endsAt <= now && actor.fellowships.some(({ id }) => id === fellowId)) return true;
      if (runsCohortOf(actor, day) && day.panel.every(({ personId }) => personId !== actor.id))
        return true;
      const hasGiven = feedback.some((one) => one.byId === actor.id);
      return hasGiven && (runsCohortOf(actor, day) || isOnPanel(actor, day));
    },
  },
};
