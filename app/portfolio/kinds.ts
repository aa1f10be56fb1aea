import type { PortfolioKind } from "../generated/prisma/client.ts";

/** What can stand in a portfolio: what one of a kind is called. */
export const kindNames: Record<PortfolioKind, string> = {
  reflection: "Reflection",
  update: "Monthly update",
  activity: "Workshop or assignment",
  competency: "Competency",
  shifts: "Self-assessment",
};

export const shiftsTitle = "Twelve shifts of leadership";
