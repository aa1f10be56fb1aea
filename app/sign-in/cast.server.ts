import { cast as demoCast } from "../../prisma/seed/cast.ts";
import { prisma } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { NotFound } from "../server/errors.server.ts";

export type CastMember = (typeof demoCast)[number];

/** The people whom the demo offers to sign in as; nobody outside the demo. */
export const cast = (): CastMember[] => (settings().DEMO ? demoCast : []);

/** The id of one of the demo's cast. @throws NotFound for anybody else */
export async function castMember(email: unknown): Promise<string> {
  const chosen = cast().find((person) => person.email === email);
  if (!chosen) throw new NotFound();
  const where = { email: chosen.email };
  return (await prisma.person.findUniqueOrThrow({ where, select: { id: true } })).id;
}
