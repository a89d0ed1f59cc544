using System.CommandLine;
using PeerEvents.Domain;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Host.CommandLine;

/// <summary>What a question is asked of: things by their names, or by their ids.</summary>
internal sealed class AskedOptions
{
    private readonly Option<string?> _code = Named("--code", "A code.");
    private readonly Option<string?> _theme = Named("--theme", "A theme.");
    private readonly Option<string?> _source = Named("--source", "A source.");
    private readonly Option<string?> _participant = Named("--participant", "A participant.");
    private readonly Option<string?> _finding = Named("--finding", "A claim of the report.");
    private readonly Option<string?> _meeting = Named("--meeting", "A meeting, by its id.");
    private readonly Option<string?> _person = Named("--person", "Somebody in the team.");
    private readonly Option<string?> _item = new("--item") { Description = "Such as COREQ-24." };
    private readonly Option<int?> _position = new("--position")
    {
        Description = "A place in the newest text of the source, in UTF-16 code units.",
    };

    private readonly Option<long?> _from = new("--from")
    {
        Description = "An earlier moment to compare with or to begin after.",
    };

    private readonly Option<Halpern?> _halpern = new("--class")
    {
        Description = "A class of audit material, such as RawData.",
    };

    public IReadOnlyList<Option> All =>
        [
            _code,
            _theme,
            _source,
            _participant,
            _finding,
            _meeting,
            _person,
            _item,
            _position,
            _from,
            _halpern,
        ];

    public AskedNames Read(ParseResult parsed) =>
        new(
            parsed.GetValue(_code),
            parsed.GetValue(_theme),
            parsed.GetValue(_source),
            parsed.GetValue(_participant),
            parsed.GetValue(_finding),
            parsed.GetValue(_meeting),
            parsed.GetValue(_person),
            parsed.GetValue(_item),
            parsed.GetValue(_position),
            parsed.GetValue(_from),
            parsed.GetValue(_halpern)
        );

    private static Option<string?> Named(string name, string what) =>
        new(name) { Description = $"{what[..^1]}, by its name or id." };
}

/// <summary>What was asked of, as it was written.</summary>
internal sealed record AskedNames(
    string? Code = null,
    string? Theme = null,
    string? Source = null,
    string? Participant = null,
    string? Finding = null,
    string? Meeting = null,
    string? Person = null,
    string? Item = null,
    int? Position = null,
    long? From = null,
    Halpern? Halpern = null
)
{
    /// <summary>The things of those names in a record.</summary>
    public AskedOf In(AuditRecord record)
    {
        var state = record.Now;
        return new AskedOf(
            Find(Code, "code", state.Tree.Codes.Select(code => (code.Id, code.Name))),
            Find(Theme, "theme", state.Map.Themes.Select(theme => (theme.Id, theme.Name))),
            Find(
                Source,
                "source",
                state.Sources.Values.Select(source => (source.Id, source.Title))
            ),
            Find(
                Participant,
                "participant",
                state.Participants.Values.Select(p => (p.Id, p.Label))
            ),
            Find(Finding, "claim", (state.Report?.Findings ?? []).Select(f => (f.Id, f.Claim))),
            Find(Meeting, "meeting", state.Meetings.Values.Select(m => (m.Id, m.Minutes))),
            Find(
                Person,
                "person",
                (state.Study?.Members ?? []).Select(m => (m.PersonId, m.Name ?? Words.Of("")))
            ),
            Position,
            From,
            Halpern,
            Item
        );
    }

    // By id, else by its exact name, else by the only name that holds what was written.
    private static Guid? Find(
        string? wanted,
        string what,
        IEnumerable<(Guid Id, Words Name)> things
    )
    {
        if (wanted is null)
        {
            return null;
        }

        if (Guid.TryParse(wanted, out var id))
        {
            return id;
        }

        var all = things.ToList();
        var exact = all.FindAll(thing => thing.Name.Text == wanted);
        var found =
            exact.Count > 0
                ? exact
                : all.FindAll(thing =>
                    thing.Name.Text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true
                );
        return found.Count switch
        {
            1 => found[0].Id,
            0 => throw new CommandFailedException(
                ExitCode.Failed,
                $"There is no such {what}. Give its name or its id."
            ),
            _ => throw new CommandFailedException(
                ExitCode.Misused,
                $"Several are called like that. Give the whole name of the {what}, or its id."
            ),
        };
    }
}
