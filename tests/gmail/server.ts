import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { answerText, type Answer } from './answer';
import { pageEntry } from './bundle';
import { createCertificate } from './certificate';
import { createClock, createRandom } from './clock';
import { createControl, type Control, type LoggedRequest } from './control';
import { createFaults, type Faults } from './faults';
import { defaultSwitches, type Switches } from './model';
import { startProxy, type Proxy } from './proxy';
import { createRoutes, type Routes } from './routes';
import { demoAccounts } from './seed/accounts';
import { createSessions } from './sessions';
import { readVisit, type Visit } from './visit';
import { createWorld, type SeedAccount, type World } from './world';

export interface GmailOptions {
  switches: Partial<Switches>;
  /** In the order of `u/0`, `u/1`, …; two accounts with realistic mail by default. */
  seed: readonly SeedAccount[];
  /** Fixes the ids that the mailboxes make. */
  randomSeed: number;
  /** Ports on 127.0.0.1; 0 (the default) takes free ones. */
  port: number;
  proxyPort: number;
  /** The script that builds the page, for tests that need no whole Gmail. */
  pageEntry: string;
}

/** A running stand-in. Point a browser's proxy at `proxyPort` and open `https://mail.google.com/mail/`. */
export interface Gmail {
  readonly port: number;
  readonly proxyPort: number;
  readonly proxy: Proxy;
  readonly control: Control;
  close(): Promise<void>;
}

/** Starts the HTTPS server that plays mail.google.com and the proxy that leads to it. */
export async function startGmail(options: Partial<GmailOptions> = {}): Promise<Gmail> {
  const clock = createClock();
  const random = createRandom(options.randomSeed ?? 1);
  const switches = { ...defaultSwitches, ...options.switches };
  const world = createWorld({ clock, random, switches, seed: options.seed ?? demoAccounts });
  // Secrets must differ from start to start, or a page that outlives its server would be believed by the next one.
  const sessions = createSessions(createRandom(Date.now()));
  const faults = createFaults();
  const requests: LoggedRequest[] = [];
  const routes = createRoutes({ world, sessions, pageEntry: options.pageEntry ?? pageEntry });
  const server = createServer(await createCertificate(), (request, response) => {
    void respond(request, response, { world, faults, requests, routes });
  });
  await listen(server, options.port ?? 0);
  const port = (server.address() as AddressInfo).port;
  const proxy = await startProxy(port, options.proxyPort ?? 0);
  return {
    port,
    proxyPort: proxy.port,
    proxy,
    control: createControl({ world, sessions, faults, requests }),
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

interface Desk {
  world: World;
  faults: Faults;
  requests: LoggedRequest[];
  routes: Routes;
}

/** Logs a request, lets go wrong what shall go wrong, and answers. */
async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  try {
    // A browser silently repeats what broke on a reused connection, and a fault would befall nobody.
    response.shouldKeepAlive = false;
    const { method = 'GET', url = '/', headers } = request;
    const visit = readVisit({ method, target: url, headers, body: await text(request) });
    const logged = log(visit, desk);
    const answer = await answerOrFail(visit, desk);
    if (answer === null) {
      request.socket.destroy();
      return;
    }
    logged.status = answer.status;
    if (answer.breaksAt === undefined) response.writeHead(answer.status, answer.headers).end(answer.body);
    else breakOff(response, answer, answer.breaksAt);
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(String(error));
  }
}

/** What has come is kept by the browser, which knows that more was to come. */
function breakOff(response: ServerResponse, { status, headers, body }: Answer, after: number): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, after), () => response.destroy());
}

function log(visit: Visit, { world, requests }: Desk): LoggedRequest {
  const logged: LoggedRequest = {
    kind: visit.kind,
    method: visit.method,
    url: visit.url.href,
    account: world.visit(visit.index ?? 0, visit.delegate)?.account.email ?? null,
    operations: visit.sync?.operations ?? [],
    origin: visit.origin,
    status: null,
  };
  requests.push(logged);
  return logged;
}

/** Null means: break the connection. */
async function answerOrFail(visit: Visit, { world, faults, routes }: Desk): Promise<Answer | null> {
  const fault = faults.take(visit.kind);
  if (fault === 'offline') return null;
  if (typeof fault === 'number') return answerText(fault, 'Refused on purpose');
  if (typeof fault === 'object' && fault !== null) await wait(fault.delayMs);
  world.settle();
  const sync = fault === 'unaccepted' && visit.sync !== null ? { ...visit.sync, operations: [] } : visit.sync;
  const answer = await routes({ ...visit, sync });
  if (visit.kind === 'sync') await wait(world.switches.answerDelayMs);
  if (typeof fault === 'function') return fault(answer);
  return fault === 'answerLost' ? null : answer;
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}
