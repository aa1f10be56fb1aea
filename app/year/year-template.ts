/**
 * A milestone of the template: so many months from the month in which the cohort starts (or, for what comes after the
 * year, in which it ends), in the week of that month's nth Monday, so many days after that Monday. Days of the week stay
 * what they are whichever month a cohort starts in.
 */
export type TemplateItem = {
  key: string;
  title: string;
  about: string;
  from: "start" | "end";
  month: number;
  week: 1 | 2 | 3 | 4;
  /** 0 is the Monday itself, 4 the Friday. */
  day: 0 | 1 | 2 | 3 | 4;
  /** How many days it takes, the first and the last counted. */
  days: number;
};

type Place = [month: number, week: TemplateItem["week"], day: TemplateItem["day"], days: number];

const item =
  (from: TemplateItem["from"]) =>
  (key: string, [month, week, day, days]: Place, title: string, about: string): TemplateItem => {
    return { key, title, about, from, month, week, day, days };
  };
const inYear = item("start");
const afterwards = item("end");

const [monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4] as const;
const oneDay = 1;
const workingWeek = 5;
const twoWeeks = 12;
const fourWeeks = 26;

/**
 * The year of a clinical leadership fellowship that starts in September: enrolment in August, the year itself from
 * induction to the examination board, and the surveys that follow it. The order of things is that of the Darzi-style
 * programmes (Malby's account of the London Darzi Fellowship); the words are ours.
 */
export const yearTemplate: TemplateItem[] = [
  inYear(
    "enrolment",
    [-1, 3, monday, twoWeeks],
    "Enrolment and briefings",
    "Fellows enrol and read the privacy notice. Sponsors and mentors hear what the year asks of them.",
  ),
  inYear(
    "induction",
    [0, 2, monday, 3],
    "Induction",
    "Three days together: who we are, how we learn, what the year holds.",
  ),
  inYear(
    "baseline",
    [0, 3, wednesday, oneDay],
    "Baseline self-rating",
    "Where you see yourself on the framework as you set out. Only for you to look back on.",
  ),
  inYear(
    "agreements",
    [0, 4, monday, workingWeek],
    "Agreements made and sets formed",
    "How you will work with sponsor, mentor and coach; and who is in which action learning set.",
  ),
  inYear(
    "first-round",
    [1, 1, monday, fourWeeks],
    "First round of 360° feedback",
    "Ask the people you work with. Their answers come together; nobody sees who said what.",
  ),
  inYear(
    "first-sets",
    [1, 2, tuesday, oneDay],
    "Sets meet for the first time",
    "Ground rules, and the first questions brought.",
  ),
  inYear(
    "scoping",
    [1, 3, monday, twoWeeks],
    "Scoping the challenge",
    "What is the question, whose is it, and what has been tried before?",
  ),
  inYear(
    "inquiry",
    [2, 1, monday, fourWeeks],
    "Inquiry",
    "Listen to the people whom the challenge touches before choosing what to do.",
  ),
  inYear(
    "debrief",
    [2, 2, monday, workingWeek],
    "360° debriefs",
    "Your report, read together with faculty, and turned into a few development goals.",
  ),
  inYear(
    "first-review",
    [2, 3, friday, oneDay],
    "First host reviews",
    "Sponsors and fellows look at the first three months, and sign what they agree on.",
  ),
  inYear(
    "co-consulting",
    [3, 1, tuesday, oneDay],
    "Co-consulting day",
    "Bring your challenge; consult to one another, with faculty.",
  ),
  inYear(
    "sense",
    [3, 2, monday, workingWeek],
    "Making sense of the inquiry",
    "What did you hear, what surprised you, what is really going on?",
  ),
  inYear(
    "first-assignment",
    [4, 2, friday, oneDay],
    "First assignment due",
    "Postgraduate certificate, module one.",
  ),
  inYear(
    "co-design",
    [4, 3, monday, twoWeeks],
    "Co-design",
    "With citizens and staff as equals: what might we try?",
  ),
  inYear(
    "mid-year",
    [5, 2, monday, twoWeeks],
    "Mid-year reviews",
    "Fellow, mentor, sponsor and faculty around one table: what has been learned, what needs help.",
  ),
  inYear(
    "first-health-check",
    [5, 4, wednesday, oneDay],
    "First network health check",
    "How the cohort is doing as a network. Answers are shown for the whole cohort only.",
  ),
  inYear(
    "prototyping",
    [6, 1, monday, fourWeeks],
    "Prototyping",
    "Small, cheap, quick tries, each with a measure.",
  ),
  inYear(
    "second-assignment",
    [6, 3, thursday, oneDay],
    "Second assignment due",
    "Postgraduate certificate, module two.",
  ),
  inYear(
    "second-review",
    [6, 3, friday, oneDay],
    "Second host reviews",
    "What the work has shown, and what the host will do to protect it.",
  ),
  inYear(
    "testing",
    [7, 2, monday, fourWeeks],
    "Testing",
    "Try what worked again, elsewhere and with others.",
  ),
  inYear(
    "spread",
    [8, 3, tuesday, oneDay],
    "Spread plan",
    "What should grow, who will carry it on, and what to let go.",
  ),
  inYear(
    "second-round",
    [9, 1, monday, 19],
    "Second round of 360° feedback",
    "The same questions as in the first round, so that you can see what has moved.",
  ),
  inYear(
    "evaluation",
    [9, 3, monday, twoWeeks],
    "Evaluation survey",
    "What the programme should keep, change and stop.",
  ),
  inYear(
    "second-health-check",
    [9, 4, wednesday, oneDay],
    "Second network health check",
    "How the network stands as the year draws to its end.",
  ),
  inYear(
    "presentations",
    [10, 2, wednesday, 2],
    "Final presentations",
    "Two days, with citizens on the panel.",
  ),
  inYear(
    "third-assignment",
    [10, 3, thursday, oneDay],
    "Third assignment due",
    "Postgraduate certificate, module three.",
  ),
  inYear(
    "third-review",
    [10, 3, friday, oneDay],
    "Third host reviews and handover",
    "What stays with the host, and who looks after it.",
  ),
  inYear(
    "board",
    [11, 2, thursday, oneDay],
    "Examination board",
    "Marks are confirmed, and letters go out.",
  ),
  inYear(
    "exit",
    [11, 3, monday, workingWeek],
    "Exit conversations",
    "What the year has been, and whether you would like to stay in the network.",
  ),
  afterwards(
    "after-3",
    [3, 2, monday, twoWeeks],
    "Follow-up survey, three months on",
    "What has lasted, for you and for the host.",
  ),
  afterwards(
    "after-12",
    [12, 2, monday, twoWeeks],
    "Follow-up survey, one year on",
    "What has lasted, for you and for the host.",
  ),
  afterwards(
    "after-24",
    [24, 2, monday, twoWeeks],
    "Follow-up survey, two years on",
    "What has lasted, for you and for the host.",
  ),
];
