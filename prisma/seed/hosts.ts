import type { PersonStory } from "./people.ts";

export type HostStory = {
  id: string;
  name: string;
  place: string;
  lead: PersonStory;
  sponsor: PersonStory;
  mentors: PersonStory[];
};

type Named = [id: string, name: string, profession: string];
const person = ([id, name, profession]: Named): PersonStory => ({ id, name, profession });

const host = (
  [id, name, place]: [id: string, name: string, place: string],
  people: { lead: Named; sponsor: Named; mentors: Named[] },
): HostStory => ({
  id,
  name,
  place,
  lead: person(people.lead),
  sponsor: person(people.sponsor),
  mentors: people.mentors.map(person),
});

export const hosts: HostStory[] = [
  host(["northmere", "Northmere Hospitals", "Barnet"], {
    lead: ["desmond", "Desmond Pryce", "Head of clinical education"],
    sponsor: ["helena", "Helena Marsh", "Medical director"],
    mentors: [
      ["joyce", "Joyce Balogun", "Consultant nurse"],
      ["alastair", "Alastair Quinn", "Divisional director, medicine"],
    ],
  }),
  host(["fleetwater", "Fleetwater Community Health", "Hackney"], {
    lead: ["precious", "Precious Dube", "Deputy director of people"],
    sponsor: ["nadia", "Nadia Rahman", "Chief nurse"],
    mentors: [
      ["rosalind", "Rosalind Achterberg", "Director of therapies"],
      ["kofi", "Kofi Amponsah", "Consultant podiatrist"],
    ],
  }),
  host(["heron-quarter", "Heron Quarter Mental Health", "Tower Hamlets"], {
    lead: ["imogen", "Imogen Hartley", "Head of organisational development"],
    sponsor: ["rashid", "Rashid Chowdhury", "Medical director"],
    mentors: [
      ["beverley", "Beverley Knox", "Director of psychological services"],
      ["olumide", "Olumide Sanya", "Associate director of nursing"],
    ],
  }),
  host(["long-acre-wood", "Long Acre Wood Primary Care Network", "Enfield"], {
    lead: ["katarzyna", "Katarzyna Lis", "Network manager"],
    sponsor: ["vikram", "Vikram Sethi", "Clinical director"],
    mentors: [["eleni", "Eleni Georgiou", "GP partner"]],
  }),
  host(["ravensbrook", "Ravensbrook Hospitals", "Croydon"], {
    lead: ["paulette", "Paulette Grant", "Head of clinical education"],
    sponsor: ["stephen", "Stephen Oduya", "Medical director"],
    mentors: [["mairead", "Mairéad Flynn", "Chief pharmacist"]],
  }),
  host(["greater-thames", "Greater Thames Ambulance", "Waterloo"], {
    lead: ["craig", "Craig Osborne", "Head of learning"],
    sponsor: ["jacqueline", "Jacqueline Moss", "Director of clinical operations"],
    mentors: [["harpreet", "Harpreet Gill", "Consultant paramedic"]],
  }),
  host(["larkmead", "Larkmead Hospital", "Lewisham"], {
    lead: ["abena", "Abena Sarpong", "Head of workforce"],
    sponsor: ["catherine", "Catherine Vaughan", "Director of midwifery"],
    mentors: [["ottoline", "Ottoline Price", "Consultant obstetrician"]],
  }),
  host(["peacock-hill", "Peacock Hill Children's Hospital", "Camden"], {
    lead: ["martin", "Martin Oyelaran", "Head of clinical education"],
    sponsor: ["elspeth", "Elspeth Crane", "Medical director"],
    mentors: [["shreya", "Shreya Banerjee", "Consultant in respiratory paediatrics"]],
  }),
  host(["quince-street", "Quince Street Community Clinics", "Southwark"], {
    lead: ["lorna", "Lorna Baxter", "Operations director"],
    sponsor: ["emmanuel", "Emmanuel Tetteh", "Clinical director"],
    mentors: [["judit", "Judit Kovács", "Consultant in special care dentistry"]],
  }),
  host(["tallow-bridge", "Tallow Bridge Pathology", "Brent"], {
    lead: ["gareth", "Gareth Lowe", "Training manager"],
    sponsor: ["amina", "Amina Farouk", "Medical director"],
    mentors: [["nigel", "Nigel Threlfall", "Head of blood sciences"]],
  }),
  host(["kelmore", "Borough of Kelmore", "South London"], {
    lead: ["sandra", "Sandra Whyte", "Principal social worker"],
    sponsor: ["theo", "Theo Markou", "Director of adult social care"],
    mentors: [["ifeoma", "Ifeoma Udo", "Head of hospital social work"]],
  }),
  host(["fenwick-park", "Fenwick Park Mental Health", "Ealing"], {
    lead: ["dilys", "Dilys Morgan", "Head of medical education"],
    sponsor: ["anand", "Anand Krishnan", "Medical director"],
    mentors: [["ursula", "Ursula Brandt", "Consultant psychiatrist"]],
  }),
  host(["millbrook-vale", "Millbrook Vale Community Trust", "Watford"], {
    lead: ["terence", "Terence Ngo", "Head of professional development"],
    sponsor: ["philippa", "Philippa Dunne", "Director of allied health professions"],
    mentors: [["simone", "Simone Archer", "Clinical lead, independent living"]],
  }),
  host(["silverlea", "Silverlea Hospice", "Walthamstow"], {
    lead: ["bridget", "Bridget Nolan", "Head of education"],
    sponsor: ["jonathan", "Jonathan Rose", "Medical director"],
    mentors: [["yetunde", "Yetunde Alabi", "Director of care"]],
  }),
  host(["harbour-row", "Harbour Row Primary Care Network", "Greenwich"], {
    lead: ["claudia", "Claudia Ferreira", "Network manager"],
    sponsor: ["iain", "Iain Sutherland", "Clinical director"],
    mentors: [["meera", "Meera Joshi", "GP with an interest in diabetes"]],
  }),
  host(["marsh-lane", "Marsh Lane University Hospital", "Haringey"], {
    lead: ["winston", "Winston Charles", "Head of clinical education"],
    sponsor: ["alexandra", "Alexandra Petrou", "Chief operating officer"],
    mentors: [["denise", "Denise Fairweather", "Consultant nurse, learning disability"]],
  }),
  host(["tanners-yard", "Tanners Yard Primary Care Network", "Bermondsey"], {
    lead: ["hugo", "Hugo Lindqvist", "Network manager"],
    sponsor: ["ngozi", "Ngozi Obi", "Clinical director"],
    mentors: [["saoirse", "Saoirse Byrne", "GP partner"]],
  }),
  host(["oxlease", "Oxlease General Hospital", "Dartford"], {
    lead: ["miriam", "Miriam Katz", "Head of clinical education"],
    sponsor: ["andrew", "Andrew Ballantyne", "Medical director"],
    mentors: [["roxana", "Roxana Ionescu", "Consultant surgeon"]],
  }),
  host(["redwing", "Redwing Care Alliance", "Hounslow"], {
    lead: ["manjit", "Manjit Bains", "Partnership manager"],
    sponsor: ["louise", "Louise Tremlett", "Director of children's services"],
    mentors: [["comfort", "Comfort Ansah", "Lead health visitor"]],
  }),
  host(["st-osyths", "St Osyth's Hospital", "Lambeth"], {
    lead: ["felicity", "Felicity Warburton", "Head of clinical education"],
    sponsor: ["segun", "Segun Oyedele", "Medical director"],
    mentors: [["heather", "Heather Lamont", "Consultant nurse, haematology"]],
  }),
];
