import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { RecognisablePlaces } from "../journal/recognisable-places.tsx";
import { hasLooked } from "../journal/share-form.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { LinkList } from "./link-list.tsx";
import { makeLink, openLinks, readLastDay } from "./links.server.ts";
import { linkForm } from "./portfolio-forms.ts";

export const meta = titled("Links to your portfolio");

export const loader = signedIn((actor) => openLinks(actor));

export const action = signedInForm(linkForm, async (actor, _args, asked, refuse) => {
  const last = readLastDay(actor, asked.until);
  if ("problem" in last) return refuse({ until: [last.problem] });
  const { found } = await openLinks(actor);
  if (!hasLooked(found, asked.looked)) return refuse({ looked: [found] });
  return data({ address: await makeLink(actor, { whom: asked.whom, expiresAt: last.at }) });
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Links() {
  const { isEmpty, until, links, places, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const address = answer && "address" in answer ? answer.address : null;
  return (
    <>
      <Problems of={answer} />
      <h1>Share your portfolio by a link</h1>
      <p className="app-lead">
        Whoever has the link can read a copy of it as it stands now, without signing in, until its
        last day or until you withdraw it.
      </p>
      {address && (
        <div className="app-sheet" role="status">
          <h2>Your new link</h2>
          <p>
            <code className="app-address">{address}</code>
          </p>
          <p>Copy it now: it is shown this once.</p>
        </div>
      )}
      <LinkList links={links} />
      {isEmpty ? (
        <p>Once something is in your portfolio, you can make a link to it here.</p>
      ) : (
        <>
          <h2>Make a link</h2>
          <Form method="post" key={address}>
            <TextInput
              label="Whom is it for?"
              hint="For yourself, to know which link is which"
              {...field("whom", answer)}
            />
            <TextInput
              label="Last day on which it works"
              type="date"
              width={10}
              {...field("until", answer, until)}
            />
            <RecognisablePlaces places={places} found={found} answer={answer} />
            <Button type="submit">Make a link</Button>
          </Form>
        </>
      )}
      <Link to="/portfolio">Back to your portfolio</Link>
    </>
  );
}
