/** No frame comes in a tab that nobody sees: what waits for one goes on after this. */
const WITHOUT_A_FRAME = 100;

/** Does it once the browser has painted what the page is now, so that a key is seen before anything else. */
export function afterPaint(then: () => void) {
  let isDone = false;
  const once = () => {
    if (!isDone) {
      isDone = true;
      then();
    }
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, WITHOUT_A_FRAME);
}
