import { Link, useLocation } from "@remix-run/react";
import type { Place } from "../policy/navigation.ts";
import { placeAt } from "./place-at.ts";

type Props = { person?: { name: string; places: Place[] } | null; demo?: boolean };

/** The wordmark, the places of the person's roles, and their account. */
export function SiteHeader({ person, demo }: Props) {
  return (
    <header className="app-header">
      <div className="nhsuk-width-container app-header__top">
        <Link to="/" className="app-header__wordmark">
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
            <path d="M3 21V9a9 9 0 0 1 18 0v12h-4V9a5 5 0 0 0-10 0v12z" fill="currentColor" />
            <circle cx="12" cy="12" r="2.4" fill="currentColor" />
          </svg>
          Headroom
        </Link>
        {person && <MenuButton>Menu</MenuButton>}
        <nav aria-label="Account" className="app-header__account">
          {demo && <Link to="/outbox">Demo outbox</Link>}
          {person && <Link to="/account">{person.name}</Link>}
          {person ? <Link to="/sign-out">Sign out</Link> : <Link to="/sign-in">Sign in</Link>}
        </nav>
      </div>
      {person && <Places places={person.places} />}
    </header>
  );
}

const placesId = "places";

/** Opens the places where a phone hides them, and closes them: a popover, which needs no script. */
function MenuButton({ children }: { children: string }) {
  return (
    <button type="button" popovertarget={placesId} className="app-header__menu">
      {children}
    </button>
  );
}

function Places({ places }: { places: Place[] }) {
  const { pathname } = useLocation();
  const here = placeAt(pathname, places);
  return (
    // With each page anew, and so closed.
    <nav
      key={pathname}
      id={placesId}
      popover="auto"
      aria-label="Main"
      className="app-header__places"
    >
      <div className="nhsuk-width-container">
        <MenuButton>Close</MenuButton>
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <Link to={place.to} aria-current={place === here ? "page" : undefined}>
                {place.text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
