import { data, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useParams } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { open } from "../server/guard.server.ts";
import { raterOf } from "./devices.server.ts";
import { LinkDoesNotWork } from "./link-does-not-work.tsx";
import { readLink, redeemLink } from "./links.server.ts";

export { headers } from "../ui/not-indexed.ts";
export const meta = () => [
  { title: "Your feedback is asked for – Headroom" },
  { name: "robots", content: "noindex" },
];

/** Opening the link changes nothing: mail scanners do it too. The button lets the device in. */
export const loader = open(async ({ params, request, context }) => {
  const link = await readLink(params.token, await raterOf(request, context));
  return data(link, { status: link?.isOpen ? 200 : 410 });
});

export const action = open(async ({ params }) => {
  const used = await redeemLink(params.token);
  if (!used) return redirect(`/rating-links/${params.token}`);
  return redirect(`/rating/${used.id}`, { headers: { "Set-Cookie": used.cookie } });
});

export default function RatingLink() {
  const link = useLoaderData<typeof loader>();
  const { token } = useParams();
  if (!link?.isOpen) return <LinkDoesNotWork link={link} />;
  const { id, fellow, cohort, until, isUsed } = link;
  return (
    <>
      <p className="app-eyebrow">{cohort}</p>
      <h1>{fellow} asks for your feedback</h1>
      {id ? (
        <>
          <p className="app-lead">You are in on this device. You can answer until {until}.</p>
          <Link to={`/rating/${id}`} className="nhsuk-button">
            Go on
          </Link>
        </>
      ) : isUsed ? (
        <>
          <p className="app-lead">
            This link was opened before, so on this device we make sure that it is you.
          </p>
          <p>We send six digits to the email address that this link was sent to.</p>
          <Form method="post" action={`/rating-links/${token}/codes`}>
            <Button type="submit">Send me a code</Button>
          </Form>
        </>
      ) : (
        <>
          <p className="app-lead">
            Before you answer, you see who reads what. You can answer until {until}, stop and come
            back, or decline.
          </p>
          <p>
            “Start” uses the link up. From then on this device knows you; on another one you are
            sent a code. Do not press it on a device that others use.
          </p>
          <Form method="post" reloadDocument>
            <Button type="submit">Start</Button>
          </Form>
        </>
      )}
    </>
  );
}
