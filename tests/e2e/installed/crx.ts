import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/**
 * An extension package, version 3 of the format: the magic word, the version, the length of the
 * header, the header (a protocol buffer with the public key, the signature and the signed id), then
 * the archive. The signature covers the id and the archive.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto
 */
export function packCrx(archive: Buffer, key: KeyObject): Buffer {
  const signedHeader = field(1, idBytes(key));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, archive]),
    key,
  );
  const proof = Buffer.concat([field(1, publicDer(key)), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedHeader)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
}

/** The id that an extension signed with this key has: 32 letters from a to p. */
export function extensionIdOf(key: KeyObject): string {
  const letters = 'abcdefghijklmnop';
  return Array.from(idBytes(key).toString('hex'), (digit) => letters[Number.parseInt(digit, 16)]).join('');
}

/** A signing key, for this machine and this run only. */
export function createKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

function idBytes(key: KeyObject): Buffer {
  return createHash('sha256').update(publicDer(key)).digest().subarray(0, 16);
}

function publicDer(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** One length-delimited field of a protocol buffer. */
function field(number: number, content: Buffer): Buffer {
  const lengthDelimited = 2;
  return Buffer.concat([varint((number << 3) | lengthDelimited), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const groups: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...groups, rest]);
    groups.push((rest & 0x7f) | 0x80);
  }
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
