import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { type Looked, lookedFor } from "./directory-search.ts";
import { listOffers } from "./directory.server.ts";
import { OfferCard } from "./offer-card.tsx";
import { listRequests } from "./requests.server.ts";
import { RequestList } from "./request-list.tsx";

export const meta = titled("Mentors and coaches");

export const loader = signedIn(async (actor, { request }) => ({
  ...(await listOffers(actor, lookedFor(request), pageNumber(request))),
  requests: await listRequests(actor),
}));

export default function Directory() {
  const { offers, looked, page, hasMore, requests, ...found } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to="/pairs">Mentoring</Link>
      </p>
      <h1>Mentors and coaches</h1>
      <p className="app-lead">
        People of your programme who have room for a fellow. You ask one, and they say yes or that
        they cannot just now.
      </p>
      <RequestList title="You have asked" of={requests.asked} />
      {found.isFellow && (
        <Form role="search" action="/mentors" className="app-sheet app-wide">
          <Search looked={looked} />
        </Form>
      )}
      <p role="status" className="app-soft">
        {inWords(offers.length, found)}
      </p>
      <ul className="app-list">
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

function Search({ looked }: { looked: Looked }) {
  return (
    <>
      <TextInput
        label="Search"
        hint="A name, an interest, what they offer, when they have time"
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        defaultValue={looked.q}
      />
      <div className="app-filters">
        <Select label="For" id="kind" name="kind" defaultValue={looked.kind}>
          <Select.Option value="">Mentoring or coaching</Select.Option>
          <Select.Option value="mentor">Mentoring</Select.Option>
          <Select.Option value="coach">Coaching</Select.Option>
        </Select>
        <TextInput
          label="Language"
          id="language"
          name="language"
          autoComplete="off"
          defaultValue={looked.language}
        />
        <TextInput
          label="Place"
          id="place"
          name="place"
          autoComplete="off"
          defaultValue={looked.place}
        />
      </div>
      <Button type="submit">Search</Button>
    </>
  );
}

type Found = { isFellow: boolean; isNarrowed: boolean; total: number | null };

function inWords(shown: number, { isFellow, isNarrowed, total }: Found) {
  if (!isFellow) return "This directory is for fellows while their year goes on.";
  if (shown > 0 && total === null) return "Those who have room, by name";
  if (shown > 0) return total === 1 ? "1 person" : `${total} people`;
  if (isNarrowed) return "Nobody is found. Try fewer or shorter words, or take a filter away.";
  return "Nobody has room just now. Those who run your cohort help you to find somebody.";
}
