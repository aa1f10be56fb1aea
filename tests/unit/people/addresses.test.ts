import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { addressForm } from "../../../app/feedback/rater-form.ts";
import { interestForm } from "../../../app/hosts/interest-form.ts";
import { leadForm as hostLeadForm } from "../../../app/hosts/lead-form.ts";
import { personForm } from "../../../app/people/person-form.ts";
import { leadForm, setUpForm } from "../../../app/programmes/programme-form.ts";
import { signInForm } from "../../../app/sign-in/sign-in-form.ts";
import { somebodyForm } from "../../../app/ui/somebody-form.ts";

/** What a form says of an email address that is typed into it, as the server reads it. */
function said(form: z.ZodType, typed: string) {
  const fields = new FormData();
  fields.set("email", typed);
  return parseWithZod(fields, { schema: form }).reply().error?.email;
}

describe.each<[form: string, schema: z.ZodType]>([
  ["sign-in", signInForm],
  ["an expression of interest", interestForm],
  ["a host's lead", hostLeadForm],
  ["a programme's lead", leadForm],
  ["the first person", setUpForm],
  ["somebody of the programme", somebodyForm],
  ["a person", personForm],
  ["a rater's address", addressForm],
])("the form of %s", (_form, schema) => {
  test.each([
    ["half an address", "joan@", "Enter a whole address, like name@example.org"],
    ["none at all", "joan", "Enter a whole address, like name@example.org"],
    [
      "too long a one",
      `${"j".repeat(250)}@example.org`,
      "Enter an address of 254 characters or fewer",
    ],
  ])("says the same of %s", (_what, typed, says) => {
    expect(said(schema, typed)).toEqual([says]);
  });

  test("takes one in any case, with white space that was copied along", () => {
    expect(said(schema, " Joan.W@Example .org\n")).toBeUndefined();
  });
});

test("an address that has to be there is asked for by name, white space alone being none", () => {
  for (const typed of ["", "  "]) {
    expect(said(signInForm, typed)).toEqual(["Enter your email address"]);
    expect(said(personForm, typed)).toEqual(["Enter their email address"]);
    expect(said(somebodyForm, typed)).toBeUndefined();
  }
});
