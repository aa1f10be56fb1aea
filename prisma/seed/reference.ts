import type { PrismaClient } from "../../app/generated/prisma/client.ts";
import framework from "./competency-framework.json" with { type: "json" };
import questionnaire from "./feedback-questionnaire.json" with { type: "json" };
import templates from "./journal-templates.json" with { type: "json" };

export const frameworkId = "systems-leadership-1";
export const questionnaireId = "systems-leadership-360-1";

/** The id of a competency of the seeded framework, from its code ("II1" gives "ii1"). */
export const competencyId = (code: string) => code.toLowerCase();

/**
 * Writes the competency framework, the 360° questionnaire and the journal templates. Safe to repeat: templates are brought
 * up to date; a framework that is there stays as it is, because evidence may refer to it.
 */
export async function seedReference(prisma: PrismaClient): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const [position, template] of templates.entries()) {
      const { code, ...rest } = template;
      const data = { ...rest, position };
      await tx.journalTemplate.upsert({ where: { code }, create: { code, ...data }, update: data });
    }
    const { title, ...content } = questionnaire;
    await tx.questionnaire.upsert({
      where: { id: questionnaireId },
      create: { id: questionnaireId, title, version: "1.0", content },
      update: {},
    });
    if (await tx.framework.findUnique({ where: { id: frameworkId }, select: { id: true } })) return;
    const { domains, ...about } = framework;
    await tx.framework.create({ data: { id: frameworkId, ...about, publishedAt: new Date() } });
    await tx.domain.createMany({
      data: domains.map(({ code, title, description }, position) => {
        return { id: code, frameworkId, code, title, description, position };
      }),
    });
    await tx.competency.createMany({
      data: domains.flatMap((domain) =>
        domain.competencies.map((competency, position) => {
          return {
            id: competencyId(competency.code),
            domainId: domain.code,
            position,
            ...competency,
          };
        }),
      ),
    });
  });
}
