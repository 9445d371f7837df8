import { restoreRecord } from "@/db/client/backup";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Say from where: npm run restore -- FILE (stop the server first)");
  process.exit(1);
}

try {
  await restoreRecord(file);
  console.log(`The record is the one of ${file}.`);
} catch (error) {
  console.error(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
