export type SetStory = {
  id: string;
  name: string;
  facilitator: string;
  members: string[];
  /** When it meets: the nth such weekday (1 is Monday) of each month, for so many minutes. */
  meets: { nth: number; weekday: number; time: string; minutes: number };
  place: string;
  link?: string;
  accessNotes?: string;
  /** Months whose meeting was moved a week later, or called off. */
  moved?: number[];
  cancelled?: number[];
};

/** The months of the year in which the sets meet. */
export const setMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export const sets: SetStory[] = [
  {
    id: "hawthorn",
    name: "Hawthorn",
    facilitator: "ruth",
    members: ["amara", "daniel", "priya", "tomasz", "leila", "grace"],
    meets: { nth: 2, weekday: 4, time: "14:00", minutes: 210 },
    place: "Room 3, the Old Dispensary, Bloomsbury",
    accessNotes: "Step-free from Judd Street. Ring the lower bell. There is a hearing loop.",
    moved: [7],
  },
  {
    id: "plane",
    name: "Plane",
    facilitator: "marcus",
    members: ["ben", "yusuf", "chloe", "kwame", "mei", "fiona"],
    meets: { nth: 1, weekday: 2, time: "09:30", minutes: 210 },
    place: "Garden room, Brunel House, Rotherhithe",
    accessNotes: "Lift to the first floor. Tea from 9:15am; the café opens at 10am.",
    moved: [4],
  },
  {
    id: "rowan",
    name: "Rowan",
    facilitator: "hyejin",
    members: ["sunita", "oliver", "adaeze", "hannah", "rohan", "ewan"],
    meets: { nth: 3, weekday: 3, time: "13:30", minutes: 210 },
    place: "By video",
    link: "https://meet.example.org/rowan-set",
    accessNotes: "Live captions are on. A break of ten minutes each hour.",
    cancelled: [7],
  },
  {
    id: "alder",
    name: "Alder",
    facilitator: "siobhan",
    members: ["dominic", "nkechi", "samuel", "parveen", "luca", "jasmine"],
    meets: { nth: 2, weekday: 1, time: "10:00", minutes: 180 },
    place: "The Reading Room, Calthorpe Hall, King's Cross",
    accessNotes: "Step-free. A quiet room next door is ours for the whole morning.",
  },
];
