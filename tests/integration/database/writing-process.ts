// A process of its own that writes people one by one, and says the number of each on a line when
// it is acknowledged. Arguments: a name for it, and how many.
import { prisma } from "../../../app/server/database/client.server.ts";

const [name, count] = process.argv.slice(2);
await prisma.person.count();
console.log("ready");
for (let number = 1; number <= Number(count); number++) {
  await prisma.person.create({ data: { email: `${name}-${number}@example.org`, name: "" } });
  console.log(number);
}
await prisma.$disconnect();
