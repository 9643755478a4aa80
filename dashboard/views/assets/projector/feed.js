/* Follows the workshop over a websocket, and finds it again by itself: after a sleep, a closed lid, a server
   that was killed. A socket that looks open and is dead is found out by asking it for an answer. */

const ASK_EVERY = 2000;
const SILENT_FOR = 5000;
const LONGEST_WAIT = 2000;
const CUT_OFF_AFTER = 5000;
const NO_SUCH_WORKSHOP = 4404;

export class Feed {
  constructor(path, { onTold, onCutOff }) {
    this.url = new URL(path, location.href);
    this.url.protocol = this.url.protocol.replace("http", "ws");
    this.onTold = onTold;
    this.onCutOff = onCutOff;
    this.wait = 250;
    this.heard = Date.now();
    this.isClosed = false;
    this.wake = () => this.look(true);
    addEventListener("online", this.wake);
    addEventListener("pageshow", this.wake);
    document.addEventListener("visibilitychange", this.wake);
    this.clock = setInterval(() => this.look(false), 1000);
    this.open();
  }

  open() {
    if (this.isClosed) return;
    clearTimeout(this.trying);
    const socket = (this.socket = new WebSocket(this.url));
    this.opened = Date.now();
    socket.onmessage = ({ data }) => {
      if (socket !== this.socket) return;
      this.heard = Date.now();
      this.wait = 250;
      this.onCutOff(false);
      if (data !== "pong") this.onTold(JSON.parse(data));
    };
    socket.onclose = ({ code }) => {
      if (socket !== this.socket || this.isClosed) return;
      if (code === NO_SUCH_WORKSHOP) return this.close();
      this.again();
    };
  }

  again() {
    const old = this.socket;
    this.socket = null;
    if (old) old.onmessage = old.onclose = null;
    old?.close();
    clearTimeout(this.trying);
    this.trying = setTimeout(() => this.open(), this.wait);
    this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
  }

  look(isAwake) {
    if (this.isClosed) return;
    const silent = Date.now() - this.heard;
    this.onCutOff(silent > CUT_OFF_AFTER);
    const isOpen = this.socket?.readyState === WebSocket.OPEN;
    if (isOpen && (isAwake || silent > ASK_EVERY - 500)) this.socket.send("ping");
    const hasHadItsTime = Date.now() - this.opened > SILENT_FOR;
    if (this.socket && silent > SILENT_FOR && hasHadItsTime) this.again();
    else if (!this.socket && isAwake) this.open();
  }

  close() {
    this.isClosed = true;
    clearInterval(this.clock);
    clearTimeout(this.trying);
    removeEventListener("online", this.wake);
    removeEventListener("pageshow", this.wake);
    document.removeEventListener("visibilitychange", this.wake);
    this.socket?.close();
  }
}
