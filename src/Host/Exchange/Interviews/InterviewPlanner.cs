using System.Globalization;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>
/// Works out what an import would store. A speaker is the participant who has the label, or who was
/// made from the same label before; otherwise a new one, under the label where that is a pseudonym
/// and under the next free number where it could be a person's name.
/// </summary>
internal sealed class InterviewPlanner
{
    private readonly ImportWishes _wishes;
    private readonly KnownPeople _known;
    private readonly Dictionary<string, PlannedParticipant> _planned = [];
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _titles;
    private int _number;

    private InterviewPlanner(
        ImportWishes wishes,
        KnownPeople known,
        IEnumerable<string> titles,
        IEnumerable<string> spoken
    )
    {
        _wishes = wishes;
        _known = known;
        _titles = [.. titles];
        _taken =
        [
            .. known.Labels.Keys,
            .. wishes.Speakers.Values.Select(SpeakerLabel.Identity),
            .. spoken,
        ];
    }

    /// <summary>Plans an import into a study with these participants and these titles.</summary>
    public static InterviewPlan Plan(
        InterviewFolder folder,
        ImportWishes wishes,
        KnownPeople known,
        IEnumerable<string> titles
    )
    {
        var named = wishes.Named();
        var read = folder
            .Files.Select(file =>
            {
                var (text, replaced) = wishes.Replacements.In(file.Text);
                return (File: file, Transcript: Transcript.Of(text, named), Replaced: replaced);
            })
            .ToList();
        var planner = new InterviewPlanner(
            wishes,
            known,
            titles,
            read.SelectMany(one => one.Transcript.Speakers)
                .Select(speaker => SpeakerLabel.Identity(speaker.Label))
        );
        return new InterviewPlan(
            [.. read.Select(one => planner.Plan(one.File, one.Transcript, one.Replaced))],
            folder.OtherFiles
        );
    }

    private PlannedInterview Plan(
        InterviewFile file,
        Transcript transcript,
        IReadOnlyList<Replaced> replaced
    )
    {
        List<PlannedSpeaker> speakers =
            transcript.Speakers.Count > 0
                ?
                [
                    .. transcript.Speakers.Select(speaker => new PlannedSpeaker(
                        speaker.Label,
                        speaker.IsInterviewer ? null : Participant(speaker),
                        speaker.Turns,
                        speaker.Characters
                    )),
                ]
                :
                [
                    new PlannedSpeaker(
                        null,
                        Next("text/", isImplicit: true),
                        transcript.Turns.Count,
                        transcript.Text.Length
                    ),
                ];
        var keys = transcript.Speakers.Select(speaker => speaker.Key).ToList();
        return new PlannedInterview(
            file.Name,
            Title(file, speakers),
            _wishes.KeepFileNames,
            transcript.Text,
            [
                .. transcript.Turns.Select(turn => new PlannedTurn(
                    turn.Extent,
                    turn.Label,
                    turn.Words,
                    turn.TimeMs,
                    turn.Speaker is { } key ? keys.IndexOf(key) : 0
                )),
            ],
            speakers,
            transcript.NotTaken,
            transcript.AnswersUnlabelled,
            file.LeftOut,
            replaced
        );
    }

    private PlannedParticipant Participant(TranscriptSpeaker speaker)
    {
        if (_wishes.Speakers.TryGetValue(speaker.Key, out var wished))
        {
            return Labelled(wished);
        }

        if (!speaker.IsSomebody)
        {
            return Next($"text/{speaker.Key}", isImplicit: false);
        }

        var identity = SpeakerLabel.Identity(speaker.Label);
        if (
            _known.Labels.ContainsKey(identity)
            || _wishes.Replacements.Pseudonyms.Contains(speaker.Key)
            || !SpeakerLabel.LooksLikeName(speaker.Label)
        )
        {
            return Labelled(speaker.Label);
        }

        var origin = $"name/{identity}";
        return _planned.TryGetValue(origin, out var before) ? before
            : _known.Of(origin) is { } known ? _planned[origin] = known
            : _planned[origin] = Next(origin, isImplicit: false);
    }

    private PlannedParticipant Labelled(string label)
    {
        var origin = $"label/{SpeakerLabel.Identity(label)}";
        if (!_planned.TryGetValue(origin, out var planned))
        {
            planned =
                _known.Labels.GetValueOrDefault(SpeakerLabel.Identity(label))
                ?? new PlannedParticipant(label, null, origin, false);
            _planned[origin] = planned;
        }

        return planned;
    }

    private PlannedParticipant Next(string origin, bool isImplicit)
    {
        string label;
        do
        {
            label = string.Create(CultureInfo.InvariantCulture, $"P{++_number:00}");
        } while (!_taken.Add(SpeakerLabel.Identity(label)));

        return new PlannedParticipant(label, null, origin, isImplicit);
    }

    private string Title(InterviewFile file, IReadOnlyList<PlannedSpeaker> speakers)
    {
        const int most = 4;
        var labels = speakers
            .Select(s => s.Participant?.Label)
            .OfType<string>()
            .Distinct()
            .ToList();
        var wanted =
            _wishes.KeepFileNames
                ? _wishes.Replacements.In(Path.GetFileNameWithoutExtension(file.Name)).Text
            : labels.Count <= most ? string.Join(", ", labels)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", labels.Take(most))} and {labels.Count - most} more"
            );
        var title = wanted;
        for (var again = 2; !_titles.Add(title); again++)
        {
            title = string.Create(CultureInfo.InvariantCulture, $"{wanted} ({again})");
        }

        return title;
    }
}
