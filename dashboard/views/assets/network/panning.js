// While the drawing is dragged, a picture of it moves instead of every line and mark being drawn
// again at each frame. The picture reaches half a frame beyond every side; dragged further, it is
// taken anew.

const BEYOND = 0.5;

export class PanPicture {
  constructor(network, paint) {
    this.network = network;
    this.paint = paint; // (ctx, scale) draws the whole scene in network coordinates
    this.picture = null;
  }

  drop() {
    this.picture = null;
  }

  draw(ctx, frame) {
    const scale = this.network.getScale();
    const centre = this.network.getViewPosition();
    if (!this.picture || this.picture.scale !== scale || this.isTooFar(centre, frame, scale)) {
      this.picture = this.take(centre, frame, scale);
    }
    const { canvas, left, top, width, height } = this.picture;
    ctx.drawImage(canvas, left, top, width, height);
  }

  isTooFar(centre, frame, scale) {
    const dx = Math.abs(centre.x - this.picture.centre.x) * scale;
    const dy = Math.abs(centre.y - this.picture.centre.y) * scale;
    return dx > frame.width * BEYOND || dy > frame.height * BEYOND;
  }

  take(centre, frame, scale) {
    const pixels = window.devicePixelRatio || 1;
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(frame.width * (1 + 2 * BEYOND) * pixels);
    canvas.height = Math.ceil(frame.height * (1 + 2 * BEYOND) * pixels);
    const width = canvas.width / pixels / scale;
    const height = canvas.height / pixels / scale;
    const left = centre.x - width / 2;
    const top = centre.y - height / 2;
    const ctx = canvas.getContext("2d");
    ctx.scale(pixels * scale, pixels * scale);
    ctx.translate(-left, -top);
    this.paint(ctx, scale);
    return { canvas, left, top, width, height, scale, centre };
  }
}
