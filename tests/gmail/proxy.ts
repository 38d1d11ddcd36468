import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

const gmail = 'mail.google.com:443';

/** The only way out that the tested browser has. */
export interface Proxy {
  readonly port: number;
  /** Every `host:port` that was asked for, in order, let through or not. */
  readonly hosts: string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy that tunnels `mail.google.com:443` to `targetPort` on this machine and refuses everything else, so that
 * its log is the proof of whom a browser tried to reach. `port` 0 takes any free one.
 */
export async function startProxy(targetPort: number, port = 0): Promise<Proxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => track(socket, sockets));
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const host = request.url ?? '';
    hosts.push(host);
    if (host !== gmail) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    track(target, sockets);
    target.on('close', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** A browser drops connections whenever it likes; that is no failure. */
function track(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => sockets.delete(socket));
}
