import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { isAPIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins";
import { prisma } from "./database/client.server.ts";
import { settings } from "./environment.server.ts";
import { handOver, signInMinutes } from "../sign-in/link.server.ts";

const origin = settings().APP_ORIGIN;

/** Sign-in by email link or passkey, for people who are already in the database. */
export const auth = betterAuth({
  appName: "Headroom",
  baseURL: origin,
  basePath: "/api/auth",
  secret: settings().AUTH_SECRET,
  trustedOrigins: [origin],
  database: prismaAdapter(prisma, { provider: "sqlite", transaction: true }),
  telemetry: { enabled: false },
  onAPIError: {
    // A fault of ours goes up to whoever asked, and into the request's log; the library would answer with an empty 500.
    onError(error) {
      if (!isAPIError(error)) throw error;
    },
  },
  emailAndPassword: { enabled: false },
  user: { modelName: "person" },
  databaseHooks: {
    session: {
      create: {
        async after({ userId }) {
          await prisma.person.updateMany({
            where: { id: userId, cameInAt: null },
            data: { cameInAt: new Date() },
          });
        },
      },
    },
  },
  session: {
    expiresIn: 7 * 24 * 60 * 60,
    disableSessionRefresh: true,
    // Who finds a device signed in cannot give themselves a way back in: a passkey needs a sign-in of the last 24 hours.
    freshAge: 24 * 60 * 60,
  },
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
      sendMagicLink: handOver,
    }),
    passkey({ rpID: new URL(origin).hostname, rpName: "Headroom", origin }),
  ],
});
