/**
 * A key that makes one action count once, and tells nothing about whom or what it was for once the day's secret is
 * gone: HMAC-SHA256 of `text`, cut to 64 bits, as 16 hexadecimal digits.
 * @param secret base64.
 */
export async function keyOf(secret: string, text: string): Promise<string> {
  const raw = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(signature, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
