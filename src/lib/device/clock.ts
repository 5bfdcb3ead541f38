/** Minutes that the device's local time is ahead of UTC at a moment. */
export function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
