/** What names, hosts, challenges and sentences are made of. All people and places are made up. */

export const firstNames =
  "Adaeze Alistair Amina Anjali Beatriz Bethan Callum Chidi Dafydd Deepa Edwin Eleri Farid Fiona Gethin Grace Hamza Helen Ifeoma Imran Jamila Jonas Kavita Kieran Lakshmi Leon Maeve Malik Nadia Niamh Olu Oscar Padma Piotr Rahel Rhian Saanvi Seamus Tamsin Tariq Uma Victor Wanjiru Wilf Xin Yasmin Yusuf Zara".split(
    " ",
  );
export const lastNames =
  "Abara Achterberg Begum Blackwood Chaudhry Crowther Delaney Dube Eastwood Ekwueme Fairbairn Farooqi Gallagher Gill Hargreaves Hossain Idris Ingram Jarvis Joshi Kowalska Kaur Lawal Lockhart Maddison Mensah Nair Nwosu O'Hara Osborne Patel Pemberton Quigley Qureshi Rasmussen Rowntree Sandhu Sinclair Thackeray Tembo Underhill Uzoma Varga Vickers Whitfield Wu Yeboah Zielinski".split(
    " ",
  );
export const professions = [
  "Community nurse",
  "Emergency physician",
  "General practitioner",
  "Health visitor",
  "Midwife",
  "Occupational therapist",
  "Paramedic",
  "Pharmacist",
  "Physiotherapist",
  "Psychiatrist",
  "Radiographer",
  "Speech and language therapist",
];
export const places = [
  "Alderbrook",
  "Birchcombe",
  "Cresswater",
  "Dunmarsh",
  "Elmhaven",
  "Fernleigh",
  "Greystoke Vale",
  "Hollinside",
  "Inglebourne",
  "Kestrel Bay",
];
export const hostKinds = [
  "Ambulance Service",
  "Borough Council",
  "Children's Trust",
  "Community Health",
  "Hospice",
  "Hospitals",
  "Integrated Care Board",
  "Mental Health Partnership",
  "Primary Care Network",
  "Voluntary Alliance",
];
export const setNames = ["Ash", "Beech", "Cedar", "Elder", "Hazel"];
export const rooms = [
  "Room 2, the Old Library",
  "The garden room, Weaver House",
  "By video",
  "The long room, Tanner Hall",
];

export const challenges = [
  "Halve the wait between referral and first contact for",
  "Find out why so many appointments are missed by",
  "Bring the record of care into one place for",
  "Have discharge planned before the second day for",
  "Design a first visit that makes sense to",
];
export const groups = [
  "young carers",
  "people who live alone after a stay in hospital",
  "families new to the area",
  "people with more than three long-term conditions",
  "adults who sleep rough",
  "parents of premature babies",
];

export const openings = [
  "On the way home",
  "Before the meeting began",
  "Half way through the conversation",
  "When the figures came up",
  "After a long silence",
  "In the corridor afterwards",
  "Reading my notes again",
  "Once everybody had spoken",
  "Without meaning to",
  "For the first time this year",
];
export const doings = [
  "I noticed that I was",
  "it was clear that most of us were",
  "I caught myself",
  "two colleagues were openly",
  "the whole room was",
  "I could hear that the team was",
  "my sponsor was patiently",
  "people from both organisations were",
];
export const acts = [
  "defending a plan that nobody had asked for",
  "waiting for somebody more senior to decide",
  "asking better questions than in the spring",
  "talking about blame and not about the work",
  "trying to fix what we had not yet understood",
  "listening to those who use the service",
  "counting what is easy to count",
  "making room for a quieter voice",
  "holding back an answer for once",
  "treating a wicked problem as a tame one",
];
export const consequences = [
  "and I want to stay with that a little longer",
  "which says something about where the power lies",
  "so next month I will ask before I offer",
  "and nobody seemed to mind",
  "although the run chart told another story",
  "because the two teams measure different things",
  "and I wrote down the three words that stung",
  "which my coach would call a pattern",
  "so we agreed to test it with one clinic first",
  "and I left with more headroom than I came with",
];

export const interests = [
  "Run charts and measurement",
  "Community gardens",
  "Co-production with carers",
  "Health inequalities",
  "Perinatal mental health",
  "Choirs",
  "End of life care",
  "Trauma-informed care",
  "Open-water swimming",
  "How teams hand over",
];
export const offers = [
  "Mentoring a new fellow",
  "A visit to our clinic",
  "Help with statistics",
  "Rehearsing a talk",
];

export const milestoneTitles = [
  "Induction",
  "First module",
  "Host review 1",
  "Co-consulting day",
  "Inquiry shared",
  "Mid-year review",
  "Second module",
  "Host review 2",
  "Spread workshop",
  "360 round 2",
  "Final presentations",
  "Examination board",
  "First set meetings",
  "Citizens’ workshop",
  "Assignment 1",
  "Network health check",
];

export const bidTitles = [
  "Saying no upwards",
  "Everybody agrees and nothing moves",
  "Whose work is this?",
  "The youngest in every room",
  "Two sites that do not speak",
  "Being thanked instead of heard",
  "A pilot that will not end",
];
export const actionTexts = [
  "Ask for half an hour, and say one thing only.",
  "Write down what would make me stop.",
  "Have tea with the night team, with no agenda.",
  "Ask her what she would keep.",
  "Send no reminder for a month, and see.",
];

export const stakeholderRoles = [
  "Director of operations",
  "Matron of the ward",
  "Practice manager",
  "Chair of the carers’ group",
];
