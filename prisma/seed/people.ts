export type PersonStory = { id: string; name: string; profession: string };

/** "nkechi.eze@example.org" from "Nkechi Eze"; accents, hyphens and apostrophes are left out. */
export const emailOf = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".") + "@example.org";

export const programmeLead: PersonStory = {
  id: "bernadette",
  name: "Bernadette Osei",
  profession: "Programme lead",
};

export const faculty: PersonStory[] = [
  { id: "ruth", name: "Ruth Adeyemi", profession: "Programme faculty, former nurse director" },
  { id: "hyejin", name: "Hye-jin Park", profession: "Programme faculty, public health" },
  {
    id: "gwilym",
    name: "Gwilym Rees",
    profession: "Programme faculty, improvement and measurement",
  },
  { id: "farah", name: "Farah Siddiqui", profession: "Programme faculty, co-production" },
];

export const facilitators: PersonStory[] = [
  { id: "marcus", name: "Marcus Bell", profession: "Action learning facilitator" },
  { id: "siobhan", name: "Siobhán Keane", profession: "Action learning facilitator" },
];

export const citizens: PersonStory[] = [
  { id: "maureen", name: "Maureen Clarke", profession: "Citizen partner, carer" },
  { id: "tunde", name: "Tunde Bakare", profession: "Citizen partner, youth worker" },
  { id: "lakshmi", name: "Lakshmi Raman", profession: "Citizen partner, retired teacher" },
  { id: "joe", name: "Joe Pettit", profession: "Citizen partner, tenants' association" },
];

export const assessor: PersonStory = {
  id: "colin",
  name: "Colin Whitlock",
  profession: "Assessor, university",
};

export const coaches: PersonStory[] = [
  { id: "ines", name: "Inês Carvalho", profession: "Coach" },
  { id: "patrick", name: "Patrick Doyle", profession: "Coach" },
  { id: "wen", name: "Wen Li", profession: "Coach" },
  { id: "zainab", name: "Zainab Yusuf", profession: "Coach" },
];
