import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { emailOf } from "./people.ts";
import { frameworkId, questionnaireId } from "./reference.ts";
import { type Year, zone } from "./year.ts";

const programmeId = "severn-fellowship";
const cohortId = "severn-second-cohort";

const hosts = [
  { id: "tredegar-park", name: "Tredegar Park Health", place: "Newport" },
  { id: "wyeside", name: "Wyeside Community Trust", place: "Monmouth" },
  { id: "caerwent", name: "Caerwent Primary Care", place: "Chepstow" },
  { id: "afon-lwyd", name: "Afon Lwyd Mental Health", place: "Pontypool" },
  { id: "blaenavon", name: "Blaenavon Ambulance", place: "Blaenavon" },
  { id: "sugar-loaf", name: "Sugar Loaf Hospital", place: "Abergavenny" },
  { id: "usk-vale", name: "Usk Vale Hospice", place: "Usk" },
];

/** What somebody has said before sets are formed: years in practice, access needs, half-days. */
type Said = [years: number | null, needs: string[], free: string[]];
type Newcomer = [id: string, name: string, profession: string, host: string, said?: Said];

const fellows: Newcomer[] = [
  ["angharad", "Angharad Lloyd", "Nurse", "tredegar-park", [9, [], ["tue-am", "thu-pm"]]],
  ["rhodri", "Rhodri Vaughan", "Pharmacist", "tredegar-park", [5, [], ["tue-am", "wed-am"]]],
  ["shanice", "Shanice Baptiste", "Midwife", "wyeside", [14, ["hearing-loop"], ["thu-pm"]]],
  ["callum", "Callum Reid", "Nurse", "wyeside", [3, [], ["mon-pm", "thu-pm", "fri-am"]]],
  ["nirmala", "Nirmala Perera", "GP", "caerwent", [11, [], ["wed-am", "thu-pm"]]],
  ["geraint", "Geraint Pritchard", "Physiotherapist", "caerwent", [7, [], ["tue-am", "thu-pm"]]],
  ["lowri", "Lowri Probert", "Psychologist", "afon-lwyd", [6, ["quiet-room"], ["tue-am"]]],
  ["xavier", "Xavier Monteiro", "Nurse", "afon-lwyd", [18, [], ["tue-am", "wed-am"]]],
  ["tegan", "Tegan Morris", "Paramedic", "blaenavon", [8, ["step-free"], ["tue-am", "thu-pm"]]],
  ["hamza", "Hamza Qureshi", "GP", "sugar-loaf", [4, [], ["wed-am", "thu-pm"]]],
  ["megan", "Megan Powell", "Physiotherapist", "sugar-loaf"],
  ["ottilie", "Ottilie Brandt", "Pharmacist", "usk-vale", [22, [], ["thu-pm", "fri-am"]]],
  ["idris", "Idris Kane", "Midwife", "blaenavon"],
];

const citizen = { id: "blodwen", name: "Blodwen Rees", profession: "Citizen partner, carer" };
const faculty = { id: "nerys", name: "Nerys Talbot", profession: "Programme faculty" };

/** Writes the small programme’s cohort of next year: its fellows are there, and its sets are still to be formed. */
export async function seedSevernNextYear(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const from = DateTime.fromJSDate(year.startsOn, { zone }).plus({ years: 1 });
  const dates = { createdAt: year.fortnightAgo, updatedAt: year.fortnightAgo };
  const people = fellows.map(([id, name, profession]) => ({ id, name, profession }));
  const everybody = [...people, citizen, faculty];
  await tx.person.createMany({
    data: everybody.map((person) => {
      const came = { emailVerified: true, cameInAt: year.fortnightAgo };
      return { ...person, email: emailOf(person.name), ...came, ...dates };
    }),
  });
  await tx.programmePerson.createMany({
    data: everybody.map(({ id }) => ({ programmeId, personId: id, addedAt: year.fortnightAgo })),
  });
  await tx.cohort.create({
    data: {
      id: cohortId,
      programmeId,
      name: "Second cohort",
      zone,
      frameworkId,
      questionnaireId,
      startsOn: from.toJSDate(),
      endsOn: from.plus({ years: 1 }).minus({ days: 1 }).endOf("day").toJSDate(),
    },
  });
  await tx.cohortMember.createMany({
    data: [
      { cohortId, personId: faculty.id, role: "faculty" },
      { cohortId, personId: citizen.id, role: "citizen" },
    ],
  });
  await tx.host.createMany({
    data: hosts.map((host) => ({ ...host, programmeId, code: host.id })),
  });
  await tx.fellow.createMany({
    data: fellows.map(([personId, , , hostId]) => {
      return { id: `${personId}-year`, personId, cohortId, hostId };
    }),
  });
  await tx.formingAnswer.createMany({
    data: fellows.flatMap(([personId, , , , said]) => {
      if (!said) return [];
      const [experience, needs, free] = said;
      return { cohortId, personId, experience, needs, free, answeredAt: year.fortnightAgo };
    }),
  });
}
