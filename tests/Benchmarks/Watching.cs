namespace PeerEvents.Benchmarks;

/// <summary>What is put into every page to see when something is on the screen.</summary>
internal static class Watching
{
    /// <summary>
    /// `usable` is when text, tint and margin were first painted, from the start of loading.
    /// `painted(key, done)` answers the time from a key to the end of the first frame in which
    /// something is so; `settled(key)` to the last frame in which anything of the page changed. All
    /// in milliseconds. `grown()` says whether there is one coding more than when it was asked for.
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
            new Promise((done) => {
              const look = () => (isSo() ? frame(() => done(performance.now())) : requestAnimationFrame(look));
              look();
            });
          const pressed = (key) =>
            new Promise((done) =>
              addEventListener('keydown', function on(event) {
                if (event.key === key) {
                  removeEventListener('keydown', on, true);
                  done(event.timeStamp);
                }
              }, true));
          const codings = () => document.querySelectorAll('.stripe').length;
          const isUsable = () => codings() > 0 && (CSS.highlights.get('pe-d1')?.size ?? 0) > 0;
          window.watching = {
            usable: until(isUsable),
            grown: () => {
              const before = codings();
              return () => codings() > before;
            },
            now: () => performance.timeOrigin + performance.now(),
            until,
            painted: async (key, isSo) => {
              const began = await pressed(key);
              return (await until(isSo)) - began;
            },
            settled: async (key, quiet) => {
              const began = await pressed(key);
              return new Promise((done) => {
                let last = began;
                let timer;
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
