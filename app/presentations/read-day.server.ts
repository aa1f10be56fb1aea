import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { PanelPart } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { isOnPanel } from "../policy/presentation-relations.ts";
import { presentationDays, presentations } from "../policy/presentations.ts";
import { cohorts } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { aboutDay } from "./days.server.ts";
import { findDay } from "./find-day.server.ts";
import { panelWords } from "./panel-words.ts";

type Facts = {
  panel: { id: string; name: string; part: PanelPart }[];
  slots: {
    id: string;
    fellowId: string;
    name: string;
    title: string;
    at: string;
    hasAbstract: number;
    hasSlides: number;
    hasMine: number;
  }[];
};

/** A day: when and where, who presents when, who hears them. What is presented is on the pages of those who may read it. @throws NotFound */
export async function readPresentationDay(actor: Actor, id: string | undefined) {
  const day = await findDay(actor, id);
  const facts = await dayFactsOf(actor, day.id);
  const { zone } = day.cohort;
  return {
    ...aboutDay(day, actor),
    link: day.endsAt > new Date() ? day.link : "",
    panel: facts.panel.map(({ part, ...one }) => ({ ...one, part: panelWords[part] })),
    slots: facts.slots.map(({ fellowId, at, hasAbstract, hasSlides, hasMine, ...slot }) => {
      const startsAt = new Date(at);
      const endsAt = new Date(startsAt.getTime() + day.minutes * 60_000);
      return {
        ...slot,
        when: showPeriod(startsAt, endsAt, zone).split(", ").slice(1).join(", "),
        handedIn: inWords(hasAbstract === 1, hasSlides === 1),
        hasMine: hasMine === 1,
        may: { read: presentations.may.read(actor, { fellowId, day }) },
      };
    }),
    isPanel: isOnPanel(actor, day),
    may: {
      /** Sees the cohort's other days. */
      list: cohorts.may.read(actor, { ...day.cohort, id: day.cohortId }),
      run: presentationDays.may.run(actor, day),
      plan: presentationDays.may.run(actor, day) && day.startsAt > new Date(),
      /** Nobody would lose what they have written. */
      remove: facts.slots.every((slot) => slot.hasAbstract + slot.hasSlides === 0),
    },
  };
}

function inWords(abstract: boolean, slides: boolean): string {
  if (abstract && slides) return "Abstract and slides are there";
  if (abstract) return "The abstract is there, slides are not yet";
  return slides ? "Slides are there, the abstract is not yet" : "Nothing is handed in yet";
}

async function dayFactsOf(actor: Actor, dayId: string): Promise<Facts> {
  const [row] = await prisma.$queryRaw<Record<keyof Facts, string>[]>`
    SELECT (SELECT json_group_array(json_object('id', p.id, 'name', p.name, 'part', m.part) ORDER BY m.part = 'guest', p.name)
        FROM PanelMember m JOIN Person p ON p.id = m.personId WHERE m.dayId = ${dayId}) AS panel,
      (SELECT json_group_array(json_object('id', x.id, 'fellowId', f.id, 'name', p.name, 'title', COALESCE(NULLIF(x.title, ''), g.title, ''), 'at', x.startsAt,
          'hasAbstract', x.abstract <> '', 'hasSlides', EXISTS (SELECT 1 FROM StoredFile WHERE presentationId = x.id),
          'hasMine', EXISTS (SELECT 1 FROM PanelFeedback WHERE presentationId = x.id AND byId = ${actor.id})) ORDER BY x.startsAt, p.name)
        FROM Presentation x JOIN Fellow f ON f.id = x.fellowId JOIN Person p ON p.id = f.personId LEFT JOIN Challenge g ON g.id = f.challengeId
        WHERE x.dayId = ${dayId}) AS slots`;
  return { panel: JSON.parse(row?.panel ?? "[]"), slots: JSON.parse(row?.slots ?? "[]") };
}
