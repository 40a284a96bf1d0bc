/** Freezes plain data all the way down, and gives it back. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) for (let at = 0; at < data.length; at += 1) frozen(data[at]);
  else for (const field of Object.keys(data)) frozen((data as Record<string, unknown>)[field]);
  return Object.freeze(data);
}
