namespace PeerEvents.Host.Pages;

/// <summary>The one style sheet of the plain pages.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
            border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
        td.number, th.number { text-align: right; white-space: nowrap; }
        td.time { white-space: nowrap; }
        .reason { opacity: .75; }
        form { display: flex; gap: .5rem; align-items: end; margin: 1rem 0; }
        form.fields { display: block; max-width: 26rem; }
        .fields label { display: block; margin: 1rem 0; }
        .fields input { display: block; width: 100%; font: inherit; padding: .35rem; box-sizing: border-box; }
        button { font: inherit; padding: .35rem 1rem; }
        [role=alert] { padding: .5rem .75rem; border-left: .25rem solid #b3261e; }
        .past { padding: .5rem .75rem; border-left: .25rem solid; }
        """;
}
