import { Link } from "@remix-run/react";

type Offer = Record<"id" | "name" | "about" | "does" | "room", string> &
  Record<"languages" | "offers" | "interests" | "availability", string>;

/** Somebody who offers to mentor or coach, at a glance. */
export const OfferCard = ({ offer }: { offer: Offer }) => (
  <li>
    <Link to={`/mentors/${offer.id}`} className="app-list__title">
      {offer.name}
    </Link>
    {offer.about && <p>{offer.about}</p>}
    <p className="app-soft">
      {capital(offer.does)}, {offer.room}
    </p>
    {offer.offers && <p>{offer.offers}</p>}
    {offer.interests && <p>Interests: {offer.interests}</p>}
    {offer.languages && <p>Languages: {offer.languages}</p>}
    {offer.availability && <p>When: {offer.availability}</p>}
  </li>
);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
