/** What one may be here to do, in the order in which it is told, and in words. */
export const partWords = {
  fellow: "Fellow",
  faculty: "Faculty",
  facilitator: "Set facilitator",
  mentor: "Mentor",
  coach: "Coach",
  sponsor: "Sponsor",
  hostLead: "Host lead",
  citizen: "Citizen partner",
  assessor: "Assessor",
  lead: "Programme lead",
  alum: "Alum",
};

export type Part = keyof typeof partWords;
