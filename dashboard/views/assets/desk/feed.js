/* Follows a workshop: whole states over a websocket, and by itself again after the server was away. */

const SOONEST = 200;
const LATEST = 1000;
const NO_SUCH_WORKSHOP = 4404;

export class Feed {
  /* `told(message)` for every state, `connected(isSo)` when the line comes and goes. */
  constructor(workshop, told, connected) {
    this.address = new URL(`/workshop/${workshop}/feed/desk`, location.href);
    this.address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    this.told = told;
    this.connected = connected;
    this.wait = SOONEST;
    this.isStopped = false;
    this.back = () => document.visibilityState === "visible" && this.hurry();
    // A laptop whose lid was closed does not wait for its turn.
    document.addEventListener("visibilitychange", this.back);
    addEventListener("online", this.back);
    this.open();
  }

  open() {
    clearTimeout(this.again);
    const socket = (this.socket = new WebSocket(this.address));
    socket.onmessage = (event) => {
      this.wait = SOONEST;
      this.connected(true);
      this.told(JSON.parse(event.data));
    };
    socket.onclose = (event) => {
      if (this.isStopped || socket !== this.socket) return;
      this.connected(false);
      if (event.code === NO_SUCH_WORKSHOP) return;
      this.again = setTimeout(() => this.open(), this.wait);
      this.wait = Math.min(LATEST, 2 * this.wait);
    };
  }

  hurry() {
    if (!this.isStopped && this.socket.readyState === WebSocket.CLOSED) this.open();
  }

  stop() {
    this.isStopped = true;
    clearTimeout(this.again);
    document.removeEventListener("visibilitychange", this.back);
    removeEventListener("online", this.back);
    this.socket.close();
  }
}
