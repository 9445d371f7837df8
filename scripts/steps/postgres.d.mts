export function startPostgres(): Promise<{ url: string; end: () => Promise<void> }>;
export function freePort(): Promise<number>;
