// A process of its own that migrates. Arguments: the database's URL, the folder of migrations.
import { migrate } from "../../../app/server/database/migrate.server.ts";

const [url = "", directory] = process.argv.slice(2);
console.log(JSON.stringify(await migrate(url, { directory })));
