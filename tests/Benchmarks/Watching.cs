namespace PeerEvents.Benchmarks;

/// <summary>What is put into every page to see when something is on the screen.</summary>
internal static class Watching
{
    /// <summary>
    /// `usable` is when text, tint and margin were first painted, from the start of loading.
    /// `painted(key, done)` answers the time from a key to the end of the first frame in which
    /// something is so; `settled(key)` to the last frame in which anything of the page changed, and
    /// `settled(null)` the same from what is put into a field. All in milliseconds. `coded()` says whether a stripe is there that was not when it was asked for.
    /// What does not come within ten seconds is an error.
    /// </summary>
    public const string Script = """
        (() => {
          const frame = (then) =>
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = then;
              channel.port2.postMessage(0);
            });
          const until = (isSo) =>
            new Promise((done, failed) => {
              const end = performance.now() + 10_000;
              const look = () =>
                isSo() ? frame(() => done(performance.now()))
                : performance.now() > end ? failed(new Error(`not within ten seconds: ${isSo}`))
                : requestAnimationFrame(look);
              look();
            });
          const begun = (key) =>
            new Promise((done) => {
              const kind = key === null ? 'input' : 'keydown';
              addEventListener(kind, function on(event) {
                if (key === null || event.key === key) {
                  removeEventListener(kind, on, true);
                  done(event.timeStamp);
                }
              }, true);
            });
          const stripes = () => [...document.querySelectorAll('.stripe')].map((one) => one.dataset.segment);
          const isUsable = () => stripes().length > 0 && (CSS.highlights.get('pe-d1')?.size ?? 0) > 0;
          window.watching = {
            usable: until(isUsable),
            coded: () => {
              const before = new Set(stripes());
              return () => stripes().some((id) => !before.has(id));
            },
            now: () => performance.timeOrigin + performance.now(),
            until,
            painted: async (key, isSo) => {
              const began = await begun(key);
              return (await until(isSo)) - began;
            },
            settled: async (key, quiet) => {
              const began = await begun(key);
              return new Promise((done, failed) => {
                let last = began;
                let timer = setTimeout(() => failed(new Error('nothing changed')), 10_000);
                const watcher = new MutationObserver(() =>
                  frame(() => {
                    last = performance.now();
                    clearTimeout(timer);
                    timer = setTimeout(() => {
                      watcher.disconnect();
                      done(last - began);
                    }, quiet);
                  }));
                watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
              });
            },
          };
        })();
        """;
}
