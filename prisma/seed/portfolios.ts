import type { EditorDocument } from "../../app/editor/document.ts";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import type { PortfolioContent } from "../../app/portfolio/content.ts";
import { statement } from "../../app/portfolio/statement.ts";
import { fellowId } from "./progress.ts";
import { competencyId } from "./reference.ts";
import type { Year } from "./year.ts";

const amarasItems: Omit<Prisma.PortfolioItemCreateManyInput, "portfolioId" | "position">[] = [
  {
    id: "amara-portfolio-card",
    kind: "reflection",
    entryId: "amara-card",
    comment: "The week in which I learned most, because nothing in it went as I had planned.",
  },
  {
    id: "amara-portfolio-conflict",
    kind: "activity",
    evidenceId: `amara-linked-1-${competencyId("RC2")}`,
    comment: "",
  },
  {
    id: "amara-portfolio-co-production",
    kind: "competency",
    competencyId: competencyId("RC1"),
    comment: "Where I have come furthest, and where I was most sure of myself to begin with.",
  },
  { id: "amara-portfolio-shifts", kind: "shifts", comment: "" },
];

/** Amara's portfolio as far as it is, and Priya's, which she handed in at mid-year. */
export async function seedPortfolios(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  await tx.portfolio.createMany({
    data: [
      {
        id: "amara-portfolio",
        fellowId: fellowId("amara"),
        title: "What I brought home from five months",
        introduction:
          "I came to mend a pathway. This is about how I stopped, and what I do now instead.",
        revision: 2,
      },
      { id: "priya-portfolio", fellowId: fellowId("priya"), title: "Portfolio of Priya Nair" },
    ],
  });
  await tx.portfolioItem.createMany({
    data: [
      ...amarasItems.map((item, at) => {
        return { ...item, portfolioId: "amara-portfolio", position: at + 1 };
      }),
      {
        id: "priya-portfolio-bag",
        portfolioId: "priya-portfolio",
        kind: "reflection",
        entryId: "priya-bag",
        position: 1,
      },
    ],
  });
  const bag = await tx.entry.findUniqueOrThrow({ where: { id: "priya-bag" } });
  const signedAt = year.at([5, 20]);
  const content: PortfolioContent = {
    format: "headroom-portfolio",
    version: 1,
    title: "Portfolio of Priya Nair",
    fellow: "Priya Nair",
    cohort: "Twelfth cohort",
    introduction: "One day, which I keep going back to.",
    gatheredAt: signedAt.toISOString(),
    pieces: [
      {
        kind: "reflection",
        title: bag.title,
        on: bag.createdAt.toISOString(),
        comment: "I had dispensed thousands of these, and had never followed one.",
        broughtIn: false,
        body: bag.body as EditorDocument,
        shows: [],
      },
    ],
  };
  await tx.portfolioSubmission.create({
    data: {
      id: "priya-submission",
      portfolioId: "priya-portfolio",
      content,
      statement,
      signedBy: "Priya Nair",
      signedAt,
    },
  });
}
