import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins";
import { prisma } from "./database/client.server.ts";
import { settings } from "./environment.server.ts";
import { sendSignInLink, signInMinutes } from "../sign-in/link.server.ts";

const origin = settings().APP_ORIGIN;

/** Sign-in by mail link or passkey, for people who are already in the database. */
export const auth = betterAuth({
  appName: "Headroom",
  baseURL: origin,
  basePath: "/api/auth",
  secret: settings().AUTH_SECRET,
  trustedOrigins: [origin],
  database: prismaAdapter(prisma, { provider: "sqlite", transaction: true }),
  telemetry: { enabled: false },
  emailAndPassword: { enabled: false },
  user: { modelName: "person" },
  session: { expiresIn: 7 * 24 * 60 * 60, disableSessionRefresh: true },
  advanced: {
    cookiePrefix: "headroom",
    useSecureCookies: origin.startsWith("https:"),
    ipAddress: { ipAddressHeaders: ["x-client-ip"] },
  },
  rateLimit: {
    enabled: true,
    storage: "database",
    window: 60,
    max: 100,
    // A whole hospital may come from one address; each account has its own limit in link.server.ts.
    customRules: { "/sign-in/magic-link": { window: 60, max: 60 } },
  },
  plugins: [
    magicLink({
      disableSignUp: true,
      expiresIn: signInMinutes * 60,
      storeToken: "hashed",
      sendMagicLink: sendSignInLink,
    }),
    passkey({ rpID: new URL(origin).hostname, rpName: "Headroom", origin }),
  ],
});
