import type { PanelPart } from "../generated/prisma/enums.ts";

/** As what somebody is on a panel, in words. */
export const panelWords: Record<PanelPart, string> = {
  faculty: "faculty",
  sponsor: "sponsor",
  citizen: "citizen partner",
  guest: "guest",
};
