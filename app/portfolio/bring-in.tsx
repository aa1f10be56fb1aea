import { Form, Link, useActionData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { bringIn } from "./bring-in.server.ts";
import { readPortfolio } from "./items.server.ts";
import { importForm } from "./portfolio-forms.ts";

export const meta = titled("Bring a portfolio in");

export const loader = signedIn(async (actor) => {
  await readPortfolio(actor);
  return null;
});

export const action = signedInForm(importForm, async (actor, _args, { file }, refuse) => {
  const came = await bringIn(actor, file);
  if (came.problem !== undefined) return refuse({ file: [came.problem] });
  const { count, there } = came;
  const rest = there > 0 ? ` ${there === 1 ? "1 was" : `${there} were`} there already.` : "";
  return done("/portfolio", `${count === 1 ? "1 piece came" : `${count} pieces came`} in.${rest}`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function BringIn() {
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Bring a portfolio in</h1>
      <p className="app-lead">
        From a file that you took away from Headroom, here or elsewhere. Its pieces come in whole,
        after what is there, and are marked as brought in from a file.
      </p>
      <Form method="post" encType="multipart/form-data">
        <UploadField
          label="Portfolio file"
          hint="The file that ends in .json. Up to 5 MB."
          name="file"
          accept=".json,application/json"
          limit={uploadLimits.portfolio}
          answer={answer}
        />
        <Button type="submit">Bring it in</Button>
      </Form>
      <Link to="/portfolio">Back to your portfolio</Link>
    </>
  );
}
