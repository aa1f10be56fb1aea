import type { Actor } from "../../app/policy/actor.ts";
import { startSession } from "../../app/server/start-session.server.ts";
import { actorOf } from "../../app/server/session.server.ts";

/*
 * The sample cohort is the cast of the tests. Who is who, by id:
 *
 * amara, ben, dominic  fellows: of the sets hawthorn, plane and alder
 * daniel               a fellow of Amara's own set
 * ruth                 faculty, and facilitates hawthorn
 * gwilym               faculty, and facilitates no set
 * marcus               facilitates plane, and is not faculty
 * joyce, ines          Amara's mentor, and her coach
 * helena               Amara's sponsor
 * desmond              leads Amara's host
 * maureen, colin       citizen partner, and assessor
 * eleni                an alum, of the cohort before
 * bernadette           programme lead
 * olwen                leads another programme
 */

/** Starts a session for one of the cohort. @returns the Cookie header that goes with it */
export async function cookieOf(personId: string): Promise<string> {
  const [cookie = ""] = (await startSession(personId)).split(";");
  return cookie;
}

/** A person of the cohort as the policy sees them. */
export async function actorNamed(personId: string): Promise<Actor> {
  const headers = { cookie: await cookieOf(personId) };
  const actor = await actorOf(new Request("http://localhost:3000/", { headers }), {});
  if (!actor) throw new Error(`Nobody of the cohort is called ${personId}`);
  return actor;
}
