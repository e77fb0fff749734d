/** What `drive-firefox.ts` needs of `ws`, which brings no types. */
declare module 'ws' {
  import type { EventEmitter } from 'node:events';
  import type { AddressInfo } from 'node:net';

  export class WebSocket extends EventEmitter<{ open: []; close: []; message: [data: Buffer] }> {
    static readonly OPEN: number;
    readonly readyState: number;
    constructor(address: string);
    send(text: string): void;
    close(): void;
  }

  export class WebSocketServer extends EventEmitter<{ connection: [WebSocket, { url?: string }] }> {
    constructor(options: { host: string; port: number }, listening: () => void);
    address(): AddressInfo;
  }
}
