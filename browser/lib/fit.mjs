// Does a page fit its screen: nothing scrolls sideways, and no word is cut off, sticks out or lies upon another?

/** Findings about the page as it stands now. */
export const fit = (page) => page.evaluate(() => {
  const screen = document.documentElement.clientWidth;
  const styles = new Map();
  const style = (el) => styles.get(el) ?? (styles.set(el, getComputedStyle(el)), styles.get(el));
  const named = (el) => el.localName + (el.id ? `#${el.id}` : "") + [...el.classList].map((one) => `.${one}`).join("");
  const placed = (el) => (el.classList.length || el.id ? named(el) : `${named(el.parentElement ?? el)} > ${named(el)}`);

  /** For ears only, or seen only while it has the focus. */
  const unseen = (el) => {
    const { clipPath, position } = style(el);
    return clipPath === "inset(50%)" || (position === "absolute" && el.clientWidth <= 1 && el.clientHeight <= 1);
  };

  /** What makes the page scroll sideways: named, not only measured. */
  const sideways = () => {
    const reach = document.documentElement.scrollWidth;
    const leftward = style(document.documentElement).direction === "rtl";
    if (reach <= screen) return [];
    const framed = (el) => {
      for (let up = el.parentElement; up; up = up.parentElement) {
        if (/auto|scroll|hidden|clip/.test(style(up).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter((el) => {
      const box = el.getBoundingClientRect();
      return box.width > 0 && el.checkVisibility() && (leftward ? box.left < -0.5 : box.right > screen + 0.5) && !framed(el);
    });
    // Whatever stands beside what is too wide is drawn out with it: to blame is what cannot be narrower.
    const main = document.querySelector("main");
    const room = main.clientWidth - parseFloat(style(main).paddingLeft) - parseFloat(style(main).paddingRight);
    const stiff = wide.filter((el) => {
      if (!(el instanceof HTMLElement) || unseen(el) || style(el).display === "inline") return false;
      const before = el.style.inlineSize;
      el.style.inlineSize = "min-content";
      const least = el.getBoundingClientRect().width;
      el.style.inlineSize = before;
      return least > (main.contains(el) ? room : screen) + 0.5;
    });
    const blamed = stiff.length > 0 ? stiff : wide;
    const innermost = blamed.filter((el) => !blamed.some((other) => other !== el && el.contains(other)));
    const told = innermost.slice(0, 4).map((el) => {
      const { left, right } = el.getBoundingClientRect();
      const words = JSON.stringify((el.innerText ?? "").trim().slice(0, 30));
      return `${placed(el)} ${words} reaches to ${Math.round(leftward ? left : right)}`;
    });
    return [`scrolls sideways to ${reach}: ${told.join(", ")}`];
  };

  /** Every line of text that is seen, and the boxes that cut it. */
  const lines = [];
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (boxes.length === 0) continue;
    const words = JSON.stringify(node.data.trim().replace(/\s+/g, " ").slice(0, 40));
    const cutters = [];
    let [x, y, fixed, hidden, floating] = [true, true, false, false, false];
    for (let up = parent; up && up !== document.documentElement; up = up.parentElement) {
      const { position, overflowX, overflowY, display } = style(up);
      if (unseen(up)) { hidden = true; break; }
      if (floating && position === "static") continue; // what is placed freely is not cut by boxes that place nothing
      floating = position === "absolute";
      if (display !== "inline" && display !== "contents") {
        const inner = up.getBoundingClientRect();
        const left = inner.left + up.clientLeft, top = inner.top + up.clientTop;
        const edges = { left, top, right: left + up.clientWidth, bottom: top + up.clientHeight };
        if (up instanceof SVGElement) Object.assign(edges, { left: inner.left, top: inner.top, right: inner.right, bottom: inner.bottom });
        if (x && /hidden|clip/.test(overflowX)) cutters.push({ up, edges, x: true });
        if (y && /hidden|clip/.test(overflowY)) cutters.push({ up, edges, y: true });
        // Within a frame that scrolls, everything can be reached.
        if (/auto|scroll/.test(overflowX)) x = false;
        if (/auto|scroll/.test(overflowY)) y = false;
      }
      if (position === "fixed") { fixed = up; break; }
    }
    if (hidden) continue;
    for (const box of boxes) {
      // A line's box is taller than its letters: a third of it may be cut without harm.
      const harm = box.height / 3;
      const by = cutters.find((one) => (one.x
        ? box.right > one.edges.right + 1 || box.left < one.edges.left - 1
        : box.bottom > one.edges.bottom + harm || box.top < one.edges.top - harm));
      if (by) {
        cut.push(`${words} is cut off by ${placed(by.up)}`);
        break;
      }
      if (x && !fixed && box.left < -1) cut.push(`${words} begins outside of the page, at ${Math.round(box.left)}`);
      lines.push({ node, parent, box, words, fixed, framed: !x });
    }
  }

  /** Words that are wider than the control or cell that they stand in. */
  const controls = "button, .button, summary, th, td, dt, nav a, .tabs a, label, kbd, .state, .tag, .menu li";
  const sticking = lines.flatMap(({ parent, box, words }) => {
    const control = parent.closest(controls);
    if (!control || style(control).display === "inline") return [];
    const around = control.getBoundingClientRect();
    const by = Math.max(box.right - around.right, around.left - box.left);
    return by > 1.5 ? [`${words} sticks out of ${placed(control)} by ${Math.round(by)} px`] : [];
  });

  /** Words upon words. What is fixed to the screen lies over the page on purpose. */
  const upon = [];
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next].box.top < one.box.bottom; next += 1) {
      const other = lines[next];
      if (one.node === other.node || one.fixed !== other.fixed) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const tall = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && tall > 0.45 * Math.min(one.box.height, other.box.height)) {
        upon.push(`${one.words} in ${placed(one.parent)} lies upon ${other.words} in ${placed(other.parent)}`);
      }
    }
  }
  const few = (list) => [...new Set(list)].slice(0, 6);
  return [...sideways(), ...few(cut), ...few(sticking), ...few(upon)];
});
