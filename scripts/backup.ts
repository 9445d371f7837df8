import { backupRecord } from "@/db/client/backup";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Say where to: npm run backup -- FILE");
  process.exit(1);
}

try {
  await backupRecord(file);
  console.log(`The record is in ${file}.`);
} catch (error) {
  console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
