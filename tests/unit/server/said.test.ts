import { expect, test } from "vitest";
import { done, toSay } from "../../../app/server/said.server.ts";

const askedWith = (cookie: string) =>
  new Request("http://localhost:3000/", { headers: { cookie } });
const cookieOf = (answer: Response) => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

test("what was done is said by the next page, word for word, and only by that one", async () => {
  const message = "“Ruth” can read it; 100% – done.";
  const answer = await done("/journal/one#evidence", message);
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/journal/one#evidence");
  const { said, headers } = await toSay(askedWith(cookieOf(answer)));
  expect(said).toBe(message);
  const [name] = cookieOf(answer).split("=");
  expect(headers["Set-Cookie"]).toMatch(new RegExp(`^${name}=[^;]*; Max-Age=0`));
});

test.each(["", "other=x", "headroom-said=", "headroom-said=%", "headroom-said=bm9uc2Vuc2U%3D"])(
  "nothing is said, and no cookie set, for the cookie %j",
  async (cookie) => expect(await toSay(askedWith(cookie))).toEqual({ said: "", headers: {} }),
);
