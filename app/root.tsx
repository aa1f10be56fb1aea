import { type MetaFunction, data } from "@remix-run/node";
import {
  Link,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import { useEffect } from "react";
import { KeptWords } from "./journal/kept-words.tsx";
import { useNonce } from "./nonce.ts";
import { navigation } from "./policy/navigation.ts";
import { open } from "./server/guard.server.ts";
import { settings } from "./server/environment.server.ts";
import { toSay } from "./server/said.server.ts";
import { actorOf } from "./server/session.server.ts";
import css from "./styles/app.scss?url";
import { SiteHeader } from "./ui/site-header.tsx";
import { useFocusOnNavigation } from "./ui/use-focus-on-navigation.ts";

export { Problem as ErrorBoundary } from "./ui/problem.tsx";
export { unlessRefused as shouldRevalidate } from "./ui/keep-on-failure.ts";

export const meta: MetaFunction = ({ error }) => [
  { title: error ? "There is a problem – Headroom" : "Headroom" },
];
export const links = () => [
  { rel: "stylesheet", href: css },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const loader = open(async ({ request, context }) => {
  const actor = await actorOf(request, context);
  const { said, headers } = await toSay(request);
  const person = actor && { name: actor.name, places: navigation(actor) };
  return data({ demo: settings().DEMO, person, said }, { headers });
});

// nhsuk-frontend throws without these classes. They must be there before hydration, and only where scripts run.
const markScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '')";

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce();
  const shell = useRouteLoaderData<typeof loader>("root");
  useEffect(() => document.body.classList.add("js-enabled", "nhsuk-frontend-supported"), []);
  useFocusOnNavigation();
  return (
    <html lang="en-GB" className="nhsuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Meta />
        <Links />
      </head>
      <body className="nhsuk-template__body" suppressHydrationWarning>
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: markScript }}
        />
        <a className="nhsuk-skip-link" href="#maincontent">
          Skip to main content
        </a>
        <SiteHeader person={shell?.person} demo={shell?.demo} />
        <div className="app-page">
          <main className="nhsuk-width-container nhsuk-main-wrapper" id="maincontent">
            <p className="app-said" role="status" tabIndex={-1}>
              {shell?.said}
            </p>
            {shell?.person && <KeptWords />}
            {children}
          </main>
        </div>
        <footer className="app-footer">
          <nav className="nhsuk-width-container" aria-label="About this site">
            <Link to="/accessibility">Accessibility</Link>
            <Link to="/privacy">Privacy, and who reads what</Link>
          </nav>
        </footer>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
