import type { Prisma } from "../../app/generated/prisma/client.ts";

type Waiting = Pick<Prisma.PeopleImportCreateManyInput, "programmeId" | "byId" | "fileName"> & {
  id: string;
  name: string;
  email: string;
  profession: string;
};

const waiting: Waiting[] = [
  {
    id: "headroom-import",
    programmeId: "headroom-fellowship",
    byId: "bernadette",
    fileName: "Coaches for next year.csv",
    name: "Rhona Blythe",
    email: "rhona.blythe@example.org",
    profession: "Coach",
  },
  {
    id: "severn-import",
    programmeId: "severn-fellowship",
    byId: "olwen",
    fileName: "New people.csv",
    name: "Elin Prosser",
    email: "elin.prosser@example.org",
    profession: "Dietitian",
  },
];

/** Writes a spreadsheet that waits to be confirmed, in each programme. */
export async function seedImports(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  for (const { name, email, profession, ...one } of waiting) {
    const text = `Name,Email,Profession\r\n${name},${email},${profession}\r\n`;
    const says = [{ column: "name", says: "Somebody new to the programme" }];
    await tx.peopleImport.create({
      data: { ...one, text, state: "checked", rows: 1, checkedRows: 1, createdAt: now },
    });
    await tx.importFinding.createMany({
      data: [
        { importId: one.id, row: 1, outcome: "leave", name: "", email: "", says: [] },
        { importId: one.id, row: 2, outcome: "make", name, email, says },
      ],
    });
  }
}
