// The view survives a switch to the table, another page and another language, as long as the
// browser tab lives: it belongs to the drawing's name and to the frame it was made for.

const views = new Map();

export function rememberView(stage, frame, view) {
  views.set(`${stage}|${frame}`, view);
}

export function rememberedView(stage, frame) {
  return views.get(`${stage}|${frame}`) ?? null;
}
