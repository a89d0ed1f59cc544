using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Report;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;
using PeerEvents.Projections.Languages;

namespace PeerEvents.Projections.Audit;

/// <summary>
/// What things are called while a trail is read from one entry to the next, so that each sentence
/// uses the names of its own moment.
/// </summary>
/// <param name="pseudonyms">
/// Whether analysts are called Analyst A, B and so on, in the order in which they joined.
/// </param>
/// <param name="language">What it is told in; English where it is left out.</param>
public sealed class TrailNames(bool pseudonyms = false, Language? language = null)
{
    /// <summary>What it is told in.</summary>
    public Language Language { get; } = language ?? Language.English;

    private string Gone => Language.Word("(withdrawn words)");

    private string Unknown => Language.Word("(unknown)");

    /// <summary>The stored names of the events that name things.</summary>
    public static IReadOnlyList<string> Naming { get; } =
    [
        .. EventCatalogue
            .All.Where(kind =>
                kind.Type == typeof(CodeCreated)
                || kind.Type == typeof(CodeSplit)
                || kind.Type == typeof(CodeRenamed)
                || kind.Type == typeof(ThemeProposed)
                || kind.Type == typeof(CodePromotedToTheme)
                || kind.Type == typeof(ThemeSplit)
                || kind.Type == typeof(ThemeRenamed)
                || kind.Type == typeof(PropositionAdded)
                || kind.Type == typeof(RivalProposed)
                || kind.Type == typeof(PropositionRefined)
                || kind.Type == typeof(ConfigurationStated)
                || kind.Type == typeof(ConfigurationRefined)
                || kind.Type == typeof(FindingStated)
                || kind.Type == typeof(FindingRevised)
                || kind.Type == typeof(ParticipantDeclined)
                || kind.Type == typeof(SourceRegistered)
                || kind.Type == typeof(SourceRetitled)
                || kind.Type == typeof(ParticipantEnrolled)
                || kind.Type == typeof(AnalystJoined)
                || kind.Type == typeof(CodingRoundOpened)
            )
            .Select(kind => kind.Name),
    ];

    private readonly Dictionary<Guid, Words> _names = [];
    private int _analysts;

    /// <summary>Takes in what an entry names; called before its sentence is made.</summary>
    public void Learn(object data)
    {
        switch (data)
        {
            case CodeCreated e:
                _names[e.CodeId] = e.Name;
                break;
            case CodeSplit e:
                foreach (var part in e.Into)
                {
                    _names[part.CodeId] = part.Name;
                }

                break;
            case ThemeProposed e:
                _names[e.ThemeId] = e.Name;
                break;
            case CodePromotedToTheme e:
                _names[e.ThemeId] = e.Name;
                break;
            case ThemeSplit e:
                foreach (var part in e.Into)
                {
                    _names[part.ThemeId] = part.Name;
                }

                break;
            case PropositionAdded e:
                _names[e.PropositionId] = e.Statement.Then;
                break;
            case RivalProposed e:
                _names[e.PropositionId] = e.Statement.Then;
                break;
            case ConfigurationStated e:
                Parts(e.ConfigurationId, e.Name, e.Parts);
                break;
            case FindingStated e:
                _names[e.FindingId] = e.Claim;
                break;
            case CodingRoundOpened e:
                _names[e.RoundId] = e.Name;
                break;
            case ParticipantDeclined e:
                _names[e.ParticipantId] = e.Label;
                break;
            case SourceRegistered e:
                _names[e.SourceId] = e.Title;
                break;
            case ParticipantEnrolled e:
                _names[e.ParticipantId] = e.Label;
                break;
            case AnalystJoined e when pseudonyms:
                if (!_names.ContainsKey(e.PersonId))
                {
                    _names[e.PersonId] = Words.Of(Language.Say($"Analyst {Letters(++_analysts)}"));
                }

                break;
            case AnalystJoined { Name: { } name } e:
                _names[e.PersonId] = name;
                break;
        }
    }

    /// <summary>Takes in what an entry renames; called after its sentence was made.</summary>
    public void Rename(object data)
    {
        switch (data)
        {
            case CodeRenamed e:
                _names[e.CodeId] = e.To;
                break;
            case ThemeRenamed e:
                _names[e.ThemeId] = e.To;
                break;
            case PropositionRefined e:
                _names[e.PropositionId] = e.To.Then;
                break;
            case ConfigurationRefined e:
                Parts(e.ConfigurationId, e.Name, e.Parts);
                break;
            case FindingRevised e:
                _names[e.FindingId] = e.To;
                break;
            case SourceRetitled e:
                _names[e.SourceId] = e.To;
                break;
        }
    }

    // A to Z, then AA, as columns of a spreadsheet.
    private static string Letters(int number) =>
        number == 0 ? "" : Letters((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    private void Parts(Guid configuration, Words name, IReadOnlyList<ConfigurationPart> parts)
    {
        _names[configuration] = name;
        foreach (var part in parts)
        {
            _names[part.Id] = part.Label;
        }
    }

    /// <summary>The name of a code, theme, source, participant or person, in quotation marks.</summary>
    public string Of(Guid id) => _names.TryGetValue(id, out var name) ? Quote(name) : Unknown;

    /// <summary>The same without quotation marks.</summary>
    public string Plain(Guid id) =>
        _names.TryGetValue(id, out var name) ? name.Text ?? Gone : Unknown;

    /// <summary>Names in a list.</summary>
    public string Of(IEnumerable<Guid> ids) => string.Join(", ", ids.Select(Of));

    /// <summary>A person's name without quotation marks, or null where none is known.</summary>
    public string? Person(Guid id) => _names.GetValueOrDefault(id)?.Text;

    /// <summary>Words as they are, a note that they were withdrawn, or null where there are none.</summary>
    public string? Text(Words? words) => words is null ? null : words.Text ?? Gone;

    /// <summary>Words in quotation marks, or a note that they were withdrawn.</summary>
    public string Quote(Words? words) =>
        words is null ? Language.Word("nothing")
        : words.Text is { } text ? $"“{text}”"
        : Gone;
}
