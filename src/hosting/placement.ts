/** Where the site will stand, as SITE_URL and BASE_PATH say. */
export interface Placement {
  /** The address of the host, without a slash at its end; null where none is stated. */
  site: string | null;
  /** The folder below it, with a slash at both ends. */
  base: string;
  /** What is wrong with the settings, a sentence each; empty where they can be used. */
  problems: string[];
}

/** Reads the settings with missing or doubled slashes and spaces around them mended, and says what cannot be mended. */
export function readPlacement({ SITE_URL, BASE_PATH }: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined }): Placement {
  const address = SITE_URL?.trim() ?? '';
  const folders = (BASE_PATH?.trim() ?? '').split('/').filter(Boolean);
  const problems = [siteProblem(address), baseProblem(BASE_PATH ?? '', folders)].filter((problem) => problem !== null);
  return { site: address && problems.length === 0 ? new URL(address).origin : null, base: folders.length ? `/${folders.join('/')}/` : '/', problems };
}

function siteProblem(address: string): string | null {
  if (!address) return null;
  const url = URL.parse(address);
  const found = `SITE_URL is "${address}" and should be`;
  if (!url || !/^https?:$/.test(url.protocol)) return `${found} the address of the site, such as https://example.org.`;
  if (url.username || url.password || url.search || url.hash) return `${found} the address of the host alone: ${url.origin}.`;
  const below = url.pathname.replace(/\/+$/, '');
  return below ? `${found} the address of the host alone. Give the folder below it by itself: SITE_URL=${url.origin} BASE_PATH=${below}/` : null;
}

/** Letters that mean themselves in addresses, file systems and the rules of web servers alike. */
const SAFE_NAME = /^[\w.~-]+$/;

function baseProblem(stated: string, folders: readonly string[]): string | null {
  const found = `BASE_PATH is "${stated}" and should be`;
  if (/^\s*[a-z]+:\/\//i.test(stated)) return `${found} the folder alone, such as /news/. The address of the host goes into SITE_URL.`;
  // Git Bash on Windows writes "/news/" as "C:/Program Files/Git/news/" before a program sees it.
  if (/^\s*[a-z]:[\\/]/i.test(stated)) return `${found} a folder of the site, not of this machine. In Git Bash, write it without the first slash: news/.`;
  if (folders.some((name) => !SAFE_NAME.test(name) || /^\.+$/.test(name)))
    return `${found} a folder such as /news/ or /a/b/: letters without accents, digits, hyphens, dots, underscores and tildes.`;
  return null;
}
