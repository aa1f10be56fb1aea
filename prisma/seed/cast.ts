/** The people of the cohort whom the demo's sign-in page offers, by role. */
export const cast: { role: string; name: string; email: string; about: string }[] = [
  {
    role: "Fellow",
    name: "Amara Okafor",
    email: "amara.okafor@example.org",
    about: "Respiratory nurse. Five months in, writes often, has shared some of it.",
  },
  {
    role: "Fellow",
    name: "Ben Cartwright",
    email: "ben.cartwright@example.org",
    about: "Physiotherapist. Behind with his updates and his first host review.",
  },
  {
    role: "Fellow",
    name: "Dominic Achebe",
    email: "dominic.achebe@example.org",
    about: "Emergency physician, in another set and at another host.",
  },
  {
    role: "Faculty",
    name: "Ruth Adeyemi",
    email: "ruth.adeyemi@example.org",
    about: "Teaches on the programme and facilitates the Hawthorn set.",
  },
  {
    role: "Faculty",
    name: "Gwilym Rees",
    email: "gwilym.rees@example.org",
    about: "Teaches improvement and measurement; facilitates no set.",
  },
  {
    role: "Set facilitator",
    name: "Marcus Bell",
    email: "marcus.bell@example.org",
    about: "Facilitates the Plane set and is not on the faculty.",
  },
  {
    role: "Mentor",
    name: "Joyce Balogun",
    email: "joyce.balogun@example.org",
    about: "Consultant nurse at Northmere Hospitals; mentor of Amara and of Sunita.",
  },
  {
    role: "Coach",
    name: "Inês Carvalho",
    email: "ines.carvalho@example.org",
    about: "Coach of six fellows, Amara among them.",
  },
  {
    role: "Sponsor",
    name: "Helena Marsh",
    email: "helena.marsh@example.org",
    about: "Medical director of Northmere Hospitals; sponsor of three fellows.",
  },
  {
    role: "Host lead",
    name: "Desmond Pryce",
    email: "desmond.pryce@example.org",
    about: "Looks after the placements at Northmere Hospitals.",
  },
  {
    role: "Citizen partner",
    name: "Maureen Clarke",
    email: "maureen.clarke@example.org",
    about: "Cared for her husband for nine years; works with the cohort as an equal.",
  },
  {
    role: "Analyst",
    name: "Sanjay Mistry",
    email: "sanjay.mistry@example.org",
    about: "Keeps the measures of Amara’s challenge, and is on nothing else.",
  },
  {
    role: "Alum",
    name: "Eleni Georgiou",
    email: "eleni.georgiou@example.org",
    about: "General practitioner. Her year is over; she stayed, and mentors.",
  },
  {
    role: "Assessor",
    name: "Colin Whitlock",
    email: "colin.whitlock@example.org",
    about: "Marks the postgraduate certificate.",
  },
  {
    role: "Programme lead",
    name: "Bernadette Osei",
    email: "bernadette.osei@example.org",
    about: "Sets up the programme, its people and its frameworks.",
  },
  {
    role: "Programme lead",
    name: "Olwen Hughes",
    email: "olwen.hughes@example.org",
    about: "Leads another programme, small and far away.",
  },
];
