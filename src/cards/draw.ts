import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { loadFonts } from './fonts.ts';
import { type Box, SIZE } from './parts.ts';

/** Draws a card as PNG. Letters become outlines on the way, so no font of the machine has a part in it. */
export async function drawCard(card: Box): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(card, { ...SIZE, fonts: loadFonts().fonts });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return new Uint8Array(image.asPng());
}

/** The same as the answer of a route. */
export const cardResponse = async (card: Box): Promise<Response> => new Response(await drawCard(card), { headers: { 'content-type': 'image/png' } });
