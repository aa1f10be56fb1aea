import { prisma } from "../../app/server/database/client.server.ts";

/** What the sample cohort has none of: versions that Headroom keeps, each with one domain and one competency. */
const made = {
  draft: { state: "draft", levels: ["", ""] },
  whole: { state: "draft", levels: ["A little", "A lot"] },
  published: { state: "published", levels: ["A little", "A lot"] },
} as const;

/** Adds them. Their ids are their names; those of their parts "draft-domain" and "draft-one". */
export async function addFrameworks() {
  for (const [id, { state, levels }] of Object.entries(made)) {
    const competency = {
      id: `${id}-one`,
      code: "P1",
      title: "Listens",
      description: "Hears people out",
      levels: [...levels],
      statements: ["asks before telling"],
      position: 0,
    };
    const domain = { id: `${id}-domain`, code: "P", title: "People", description: "", position: 0 };
    await prisma.framework.create({
      data: {
        id,
        programmeId: "headroom-fellowship",
        title: "Our framework",
        version: id,
        source: "Headroom",
        levelNames: ["Low", "High"],
        state,
        publishedAt: state === "published" ? new Date() : null,
        domains: { create: [{ ...domain, competencies: { create: [competency] } }] },
      },
    });
  }
}
