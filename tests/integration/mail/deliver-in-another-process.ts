import { deliverDue } from "../../../app/server/mail/deliver.server.ts";
import { resendSender } from "../../../app/server/mail/senders.server.ts";

const [key = "", url = ""] = process.argv.slice(2);
process.stdout.write("ready\n");
process.stdin.once("data", () => {
  void deliverDue({ sender: resendSender(key, "Headroom <no-reply@example.org>", url) }).then(
    ({ sent }) => process.stdout.write(`${sent}\n`, () => process.exit(0)),
  );
});
