import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface UpdateServer {
  /** The address that a browser asks for the newest version. */
  readonly updateUrl: string;
  close(): Promise<void>;
}

/** Offers one extension on 127.0.0.1, the way the Web Store does. */
export async function startUpdateServer(crx: Buffer, id: string, version: string): Promise<UpdateServer> {
  let origin = '';
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/extension.crx') === true) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/xml' }).end(
      `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${origin}/extension.crx" version="${version}"/></app>
</gupdate>`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    updateUrl: `${origin}/update.xml`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
