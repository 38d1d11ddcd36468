import { generate } from 'selfsigned';

/** A certificate for mail.google.com that nobody trusts and nobody keeps: made anew for each start. */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'mail.google.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'mail.google.com' }] }],
  });
  return { key: made.private, cert: made.cert };
}
