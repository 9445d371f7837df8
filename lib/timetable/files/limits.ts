/** What a file may be at most: far above any real timetable, and little enough to read at once. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  rows: 5_000,
  columns: 60,
  /** What an XLSX may unpack to, all its parts together. */
  unpackedBytes: 40 * 1024 * 1024,
  parts: 500,
  sheets: 30,
} as const;
