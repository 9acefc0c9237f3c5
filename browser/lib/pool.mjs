// Several things side by side, but not all at once.

/** Runs every task, `width` of them at a time. A task may give more tasks, which are then done by whoever is free. */
export async function pool(width, tasks) {
  const waiting = [...tasks];
  let busy = 0;
  await new Promise((done, failed) => {
    const next = () => {
      if (waiting.length === 0 && busy === 0) done();
      while (waiting.length > 0 && busy < width) {
        busy += 1;
        Promise.resolve(waiting.shift()()).then((more) => {
          waiting.push(...(more ?? []));
          busy -= 1;
          next();
        }, failed);
      }
    };
    next();
  });
}
