/** The day of a build, YYYY-MM-DD in UTC: that of SOURCE_DATE_EPOCH (seconds since 1970) where it is set, so that a build can be repeated to the byte. */
export function today(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH'], now: Date = new Date()): string {
  const fixed = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  return (fixed ?? now).toISOString().slice(0, 10);
}
