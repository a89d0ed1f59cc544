using PeerEvents.Domain.Audit;

namespace PeerEvents.Host.Exchange.Spans;

/// <summary>
/// Finds what coded spans from elsewhere name in a study that is here: by id, then by content; a
/// choice that somebody made goes before both. What is not found, or could be several, is a conflict.
/// </summary>
internal sealed class SpanMatching(
    CodedSpansFile file,
    AnalysisState study,
    IReadOnlyDictionary<Guid, string> words,
    SpanChoices choices
)
{
    private readonly List<SpanMatch> _matches = [];
    private readonly List<SpanConflict> _conflicts = [];

    /// <summary>Everything that was matched, and how.</summary>
    public IReadOnlyList<SpanMatch> Matches => _matches;

    /// <summary>What has to be said before anything is written.</summary>
    public IReadOnlyList<SpanConflict> Conflicts => _conflicts;

    /// <summary>The source with a text; null where there is none, or none for sure.</summary>
    public Guid? Source(SpanText text)
    {
        var sources = study.Sources.Where(source => !source.IsWithdrawn).ToList();
        var content = TextOffsets.Of(text.Text).Text;
        var known = Guid.TryParse(text.Id, out var id)
            ? sources.FirstOrDefault(source => source.Id == id)
            : null;
        if (known is not null)
        {
            return words.GetValueOrDefault(known.Id) == content
                ? Matched("text", text.Title ?? text.Id, known.Id, known.Title.Text, "id")
                : Conflict(
                    "text",
                    text.Title ?? text.Id,
                    "It has other words here. Bring the transcript here to the version that was coded."
                );
        }

        var same = sources.Where(source => words.GetValueOrDefault(source.Id) == content).ToList();
        return same switch
        {
            [var one] => Matched("text", text.Title ?? text.Id, one.Id, one.Title.Text, "words"),
            [] => Conflict(
                "text",
                text.Title ?? text.Id,
                "No source here has these words. Import it first, or correct the transcript."
            ),
            _ => Conflict(
                "text",
                text.Title ?? text.Id,
                "Several sources here have these words. Give the text the id of one of them."
            ),
        };
    }

    /// <summary>The code that goes by a name; null where a conflict says why.</summary>
    public Guid? Code(string name) =>
        Find(
            "code",
            name,
            file.Codes,
            choices.Codes,
            [
                .. study
                    .Codes.Where(code => code.Name.Text is not null)
                    .Select(code => new Known(code.Id, code.Name.Text!, code.InUse())),
            ]
        );

    /// <summary>
    /// Says which of the codes that come in are out of use here; what is here already may be under any.
    /// </summary>
    public void MustBeInUse(IReadOnlySet<Guid> codes)
    {
        var over = study
            .Codes.Where(code => !code.InUse() && codes.Contains(code.Id))
            .Select(code => code.Id)
            .ToHashSet();
        foreach (var match in _matches.Where(match => match.Id is { } id && over.Contains(id)))
        {
            Conflict(
                match.Kind,
                match.There,
                "It is out of use here. Revive it, or say what it is with --code."
            );
        }
    }

    /// <summary>
    /// The person who goes by a name, in the team now or before; null where a conflict says why.
    /// </summary>
    public Guid? Coder(string name)
    {
        var (members, former) = (study.Study!.Members, study.Study.Former);
        return Find(
            "coder",
            name,
            file.Coders,
            choices.Coders,
            [
                .. members
                    .Concat(
                        former.Where(one =>
                            members.All(other => other.Name?.Text != one.Name?.Text)
                        )
                    )
                    .Where(member => member.Name?.Text is not null)
                    .Select(member => new Known(member.PersonId, member.Name!.Text!, true)),
            ]
        );
    }

    private Guid? Find(
        string kind,
        string name,
        IReadOnlyList<SpanName>? ids,
        IReadOnlyDictionary<string, string> chosen,
        IReadOnlyList<Known> here
    )
    {
        var own = (ids ?? []).Where(one => one.Name == name).Select(one => one.Id).ToList();
        if (own.Count > 1)
        {
            return Conflict(
                kind,
                name,
                "Two go by this name in the file. Rename one where it came from."
            );
        }

        var called = chosen.GetValueOrDefault(name);
        IReadOnlyList<Known> found =
            called is not null ? [.. here.Where(one => one.Name == called)]
            : own.Count == 1 && here.FirstOrDefault(one => one.Id == own[0]) is { } same ? [same]
            : [.. here.Where(one => one.Name == name && one.IsInUse)];
        var how =
            called is not null ? "choice"
            : own.Count == 1 && found.Count == 1 && found[0].Id == own[0] ? "id"
            : "name";
        return found switch
        {
            [var one] => Matched(kind, name, one.Id, one.Name, how),
            [] when called is null && choices.Adds(kind) => Matched(kind, name, null, name, "new"),
            [] => Conflict(
                kind,
                name,
                called is null
                    ? $"Nothing here goes by this name. Say what it is with --{kind}, or add it with --add-{kind}s."
                    : "Nothing here goes by the name that was chosen for it."
            ),
            _ => Conflict(kind, name, "Several here go by this name. Rename them apart first."),
        };
    }

    private Guid? Matched(string kind, string there, Guid? id, string? here, string how)
    {
        _matches.Add(new SpanMatch(kind, there, id, here ?? "", how));
        return id;
    }

    private Guid? Conflict(string kind, string there, string sentence)
    {
        _conflicts.Add(new SpanConflict(kind, there, sentence));
        return null;
    }

    private sealed record Known(Guid Id, string Name, bool IsInUse);
}

/// <summary>What somebody said that things from elsewhere are.</summary>
/// <param name="Codes">The name of a code here, for a name there.</param>
/// <param name="Coders">The name of a person here, for a name there.</param>
/// <param name="AddsCodes">Whether codes that are not here are made.</param>
/// <param name="AddsCoders">Whether coders who are not here join.</param>
internal sealed record SpanChoices(
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyDictionary<string, string> Coders,
    bool AddsCodes,
    bool AddsCoders
)
{
    public bool Adds(string kind) => kind == "code" ? AddsCodes : AddsCoders;
}

/// <summary>Something there, and what it is here.</summary>
/// <param name="Kind">text, code or coder.</param>
/// <param name="There">What it is called in the file.</param>
/// <param name="Id">Its id here; null for what is made.</param>
/// <param name="Here">What it is called here.</param>
/// <param name="How">By id, words, name, choice, or new.</param>
internal sealed record SpanMatch(string Kind, string There, Guid? Id, string Here, string How);

/// <summary>Something there that is nothing for sure here, and what to do.</summary>
internal sealed record SpanConflict(string Kind, string There, string Sentence);
