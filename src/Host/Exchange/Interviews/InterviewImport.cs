using System.Security.Cryptography;
using System.Text;
using Marten;
using PeerEvents.Domain;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>Turns a plan into what is recorded: one act for each interview.</summary>
internal sealed class InterviewImport(Store store, Guid study, Guid person, Role role)
{
    /// <summary>The study that texts become when none is named: the same texts, the same study.</summary>
    public static Guid StudyOf(InterviewPlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var interview in plan.Interviews)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(interview.Text)));
        }

        return DerivedId.Of($"texts/{Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    /// <summary>Plans an import into a study that is there.</summary>
    public static async Task<InterviewPlan> Plan(
        Store store,
        Guid study,
        InterviewFolder folder,
        ImportWishes wishes,
        CancellationToken cancellation
    )
    {
        await using var session = store.Documents.QuerySession(study.ToString("N"));
        var participants = await session.Query<Participant>().ToListAsync(cancellation);
        var sources = await session.Query<Source>().ToListAsync(cancellation);
        return InterviewPlanner.Plan(
            folder,
            wishes,
            new KnownPeople(participants, origin => KeyedId(store.Keys, study, origin)),
            sources.Select(source => source.Title.Text).OfType<string>()
        );
    }

    /// <summary>As a new study.</summary>
    public Import Open(string title, string? personName, InterviewPlan plan)
    {
        store.Keys.Make([study]);
        var decision = OpenStudy.Decide(
            new OpenStudy(study, title, null, person, personName),
            null
        );
        var open = Act("study", [new StreamChange(typeof(Study), study, true, Facts(decision))]);
        return new Import(study, true, title, [open, .. Sources(plan)], []);
    }

    /// <summary>Into a study that is there.</summary>
    public async Task<Import> Into(string title, InterviewPlan plan, CancellationToken cancellation)
    {
        await using var session = store.Documents.QuerySession(study.ToString("N"));
        var ids = plan.Interviews.Select(interview => SourceOf(interview)).ToArray();
        return (await session.LoadManyAsync<Source>(cancellation, ids)).Count > 0
            ? throw new ImportRefusedException(
                "text-there-already",
                "One of the texts is in that study already. Leave it out."
            )
            : new Import(study, false, title, [.. Sources(plan)], []);
    }

    private List<ImportedAct> Sources(InterviewPlan plan)
    {
        if (plan.Interviews.DistinctBy(interview => interview.Text).Count() < plan.Interviews.Count)
        {
            throw new ImportRefusedException(
                "same-text-twice",
                "Two of the files hold the same text. Leave one out."
            );
        }

        var made = new HashSet<Guid>();
        return [.. plan.Interviews.Select(interview => Source(interview, made))];
    }

    private ImportedAct Source(PlannedInterview interview, HashSet<Guid> made)
    {
        var source = SourceOf(interview);
        var people = interview
            .Participants()
            .ToDictionary(person => person, person => person.Id ?? IdOf(person, source));
        var fresh = people
            .Where(person => person.Key.Id is null && made.Add(person.Value))
            .ToList();
        store.Keys.Make([.. fresh.Select(person => person.Value)]);
        IReadOnlyList<Guid> participants = [.. people.Values];
        IReadOnlyList<Turn> turns =
        [
            .. interview.Turns.Select(turn =>
            {
                var speaker = interview.Speakers[turn.Speaker].Participant;
                return new Turn(
                    turn.Extent,
                    turn.Label,
                    turn.Words,
                    speaker is null ? Speaker.Interviewer : Speaker.Participant,
                    speaker is null ? null : people[speaker],
                    turn.TimeMs
                );
            }),
        ];
        if (TextVersion.Problem(interview.Text, turns) is { } refusal)
        {
            throw Refused(refusal);
        }

        var text = SealedText.Of(
            store.WordSeal,
            study,
            source,
            DerivedId.Of(study, $"{source:N}/text"),
            1,
            TextVersion.Cut(interview.Text, turns, participants)
        );
        var add = AddSource.Decide(
            new AddSource(
                source,
                interview.Title,
                interview.KeepsFileName ? interview.File : null,
                null,
                participants,
                text.Version,
                turns
            ),
            null
        );
        return Act(
            $"text/{source:N}",
            [
                .. fresh.Select(person => new StreamChange(
                    typeof(Participant),
                    person.Value,
                    true,
                    Facts(
                        EnrolParticipant.Decide(
                            new EnrolParticipant(
                                person.Value,
                                person.Key.Label,
                                person.Key.IsImplicit
                            ),
                            null
                        )
                    )
                )),
                new StreamChange(typeof(Source), source, true, Facts(add), text.Document),
            ]
        );
    }

    private Guid SourceOf(PlannedInterview interview) =>
        KeyedId(store.Keys, study, interview.Text) ?? throw new KeyMissingException([study]);

    // Whoever has no name of their own is somebody else in every text.
    private Guid IdOf(PlannedParticipant person, Guid source) =>
        KeyedId(
            store.Keys,
            study,
            person.Origin.StartsWith("text/", StringComparison.Ordinal)
                ? $"{source:N}/{person.Origin}"
                : person.Origin
        )!.Value;

    // Keyed, so that an id tells nobody without the study's key what it stands for.
    private static Guid? KeyedId(IKeyRing keys, Guid study, string name) =>
        keys.Find(study) is { } key
            ? DerivedId.Of(HMACSHA256.HashData(key.Span, Encoding.UTF8.GetBytes(name)))
            : null;

    private ImportedAct Act(string name, IReadOnlyList<StreamChange> changes) =>
        new(person, role, ActorKind.Person, null, null, name, changes);

    private static IReadOnlyList<object> Facts(Decision decision) =>
        decision.Refusal is { } refusal ? throw Refused(refusal) : decision.Facts;

    private static ImportRefusedException Refused(Refusal refusal) =>
        new(refusal with { Reason = $"{refusal.Reason} Nothing was stored." });
}
