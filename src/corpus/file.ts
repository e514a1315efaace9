import fs from 'node:fs';
import type { Problem } from '../engine/read/problem.ts';
import { problemOf } from './report.ts';

export type TextRead = { text: string; problem: null } | { text: null; problem: Problem };

/** Reads a file as UTF-8 text. `label` is how the editor knows it. Never throws: what cannot be read comes back as a problem. */
export function readText(file: string, label: string): TextRead {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    return failed(unreadable(label, error));
  }
  const encoding = wideEncoding(bytes);
  if (encoding) return failed(problemOf(label, 'encoding', `the file is encoded as ${encoding}`, SAVE_AS_UTF8, 1));
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return failed(
      at(bytes, nul, label, 'binary', 'this is no text file: it contains a NUL byte', 'Save the article as plain text, or take the file out of the folder.'),
    );
  const bad = firstInvalid(bytes);
  if (bad !== null) {
    const byte = bytes[bad]!.toString(16).toUpperCase().padStart(2, '0');
    return failed(at(bytes, bad, label, 'encoding', `the file is not UTF-8: the byte 0x${byte} does not belong here`, SAVE_AS_UTF8));
  }
  return { text: bytes.toString('utf8'), problem: null };
}

const SAVE_AS_UTF8 = 'Open it in a text editor and save it with the encoding UTF-8.';

const failed = (problem: Problem): TextRead => ({ text: null, problem });

function unreadable(label: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM')
    return problemOf(label, 'unreadable', 'the file may not be read', 'Give yourself the right to read it (chmod u+r on Linux and macOS).', 1);
  if (code === 'ENOENT') return problemOf(label, 'unreadable', 'the link leads to no file', 'Mend the symbolic link, or take it out of the folder.', 1);
  if (code === 'EISDIR') return problemOf(label, 'unreadable', 'this is a folder and not a file', 'Rename the folder, or take it away.', 1);
  return problemOf(
    label,
    'unreadable',
    `the file could not be read (${code || String(error)})`,
    'See whether it opens in a text editor, or take it out of the folder.',
    1,
  );
}

/** UTF-16 and UTF-32 as their byte-order marks tell them. */
function wideEncoding(bytes: Buffer): string | null {
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfeff) return 'UTF-32';
  if (bytes.length >= 2 && (bytes.readUInt16LE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfeff)) return 'UTF-16';
  return null;
}

/** Position of the first byte that is not UTF-8; null where all are. */
function firstInvalid(bytes: Buffer): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const valid = (length: number): boolean => {
    try {
      // A sequence that the cut breaks off is no fault of the file, so decoding goes on as a stream.
      decoder.decode(bytes.subarray(0, length), { stream: length < bytes.length });
      return true;
    } catch {
      return false;
    } finally {
      reset(decoder);
    }
  };
  if (valid(bytes.length)) return null;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (valid(middle)) low = middle;
    else high = middle;
  }
  return startOfSequence(bytes, low);
}

/** "é" of another encoding looks like the first byte of several, so that only the next one is seen not to fit; the fault lies with the first. */
function startOfSequence(bytes: Buffer, offset: number): number {
  for (const back of [1, 2, 3]) {
    const byte = bytes[offset - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return offset - back;
    if (byte < 0x80) break;
  }
  return offset;
}

/** Ends a stream, so that nothing of it is left over for the next. */
function reset(decoder: TextDecoder): void {
  try {
    decoder.decode();
  } catch {
    // An unfinished sequence: that is what is being dropped.
  }
}

function at(bytes: Buffer, offset: number, label: string, rule: string, reason: string, remedy: string): Problem {
  const before = bytes.subarray(0, offset).toString('utf8');
  const line = before.split(/\r\n?|\n/).length;
  return problemOf(label, rule, reason, remedy, line, before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')));
}
