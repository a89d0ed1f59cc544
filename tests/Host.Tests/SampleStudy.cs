using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Tests;

/// <summary>
/// A made-up study in which everything happens that can: every kind of event but the checkpoint,
/// and words in every field that may hold some.
/// </summary>
internal sealed partial class SampleStudy
{
    private static readonly DateTimeOffset Begin = new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly Store _store;
    private readonly string _ours;
    private readonly string _theirs;
    private readonly List<ImportedAct> _acts = [];
    private readonly HashSet<Guid> _streams = [];

    /// <param name="store">Where the keys are made, and the words sealed.</param>
    /// <param name="ours">What the words of the researchers begin with.</param>
    /// <param name="theirs">What the words that may be the participant's begin with.</param>
    public SampleStudy(Store store, string ours = "ours", string theirs = "theirs")
    {
        _store = store;
        _ours = ours;
        _theirs = theirs;
        Id = Guid.CreateVersion7();
        store.Keys.Make([Id, Participant]);
        Open();
        BringInSources();
        MakeCodes();
        Code();
        ChangeCodes();
        CorrectText();
        Withdraw();
        Frame();
        DevelopThemes();
        DoFieldwork();
        DrawAMap();
        WriteMemos();
        Meet();
        Theorise();
        Characterise();
        CompareReadings();
        WriteUp();
    }

    public Guid Id { get; }

    public Guid Participant => Named("participant");

    public Guid Person => Named("person");

    public Guid TextId => Named("text 1");

    public Guid Code1 => Named("code 1");

    public Guid Code4 => Named("code 4");

    public int Events => _acts.Sum(act => act.Changes.Sum(change => change.Facts.Count));

    private Guid Source => Named("source");

    /// <summary>Records it all and runs the projections.</summary>
    public static async Task<SampleStudy> Record(
        TestDatabase database,
        string ours = "ours",
        string theirs = "theirs"
    )
    {
        var study = new SampleStudy(database.Store, ours, theirs);
        await study.RecordIn(database);
        await database.CatchUp();
        return study;
    }

    public Task RecordIn(TestDatabase database) =>
        new ImportRecorder(database.Store).Record(
            new Import(Id, true, "", _acts, []),
            new Progress<double>(),
            TestDatabase.Token
        );

    private Guid Named(string thing) => DerivedId.Of(Id, thing);

    private Words Ours(string what) => Words.Of($"{_ours} {what}");

    private Words Theirs(string what) => Words.Of($"{_theirs} {what}", Participant);

    private void Act(params IReadOnlyList<StreamChange> changes) =>
        _acts.Add(
            new ImportedAct(
                Person,
                Role.Lead,
                ActorKind.Importer,
                Begin.AddMinutes(_acts.Count),
                $"taguette:{_acts.Count}",
                $"act {_acts.Count}",
                changes
            )
        );

    private StreamChange Of<T>(Guid stream, params IReadOnlyList<object> facts) =>
        new(typeof(T), stream, _streams.Add(stream), facts);

    private void Book(params IReadOnlyList<object> facts) =>
        Act(Of<CodeTree>(DerivedId.Codebook(Id), facts));

    private void Open()
    {
        var title = Ours("first title");
        var description = Ours("first description");
        Act(
            Of<Study>(
                Id,
                new StudyOpened(Id, title, description),
                new AnalystJoined(Person, Role.Lead, Ours("analyst"))
            )
        );
        Act(
            Of<Study>(
                Id,
                new StudyRetitled(title, Ours("second title"), Ours("reason to retitle")),
                new StudyDescribed(
                    description,
                    Ours("second description"),
                    Ours("reason to describe")
                ),
                new ProjectImported(
                    ImportFormat.Taguette,
                    7,
                    [new NotCarried(NotCarriedKind.CodeOrigin, 1)]
                )
            )
        );
    }

    private void BringInSources()
    {
        var title = Theirs("title of the source");
        var note = Theirs("note on the source");
        var (version, text, turns) = Text(1);
        Act(
            Of<Participant>(
                Participant,
                new ParticipantEnrolled(Participant, Theirs("label"), false)
            ),
            Of<Source>(
                Source,
                new SourceRegistered(
                    Source,
                    title,
                    Theirs("file name"),
                    note,
                    [Participant],
                    false
                ),
                new TranscriptImported(Source, version, turns)
            ) with
            {
                Text = text,
            }
        );
        Act(
            Of<Source>(
                Source,
                new SourceRetitled(Source, title, Theirs("new title"), Theirs("why retitled")),
                new SourceDescribed(Source, note, Theirs("new note"), Theirs("why described")),
                new TranscriptVerified(Source, Person, 1, Theirs("note on the check")),
                new GuideQuestionLinked(Source, Named("first question"), 1, new TextRange(0, 5)),
                new SegmentReadWithoutCoding(Source, Person, 1, new TextRange(0, 5))
            )
        );
    }

    private void MakeCodes()
    {
        var name = Ours("code 1");
        var definition = Ours("definition 1");
        Book(new CodeCreated(Code1, name, definition, null, Ours("reason to create")));
        foreach (var number in Enumerable.Range(2, 4))
        {
            var words = number == 3 ? Theirs("in vivo code") : Ours($"code {number}");
            Book(new CodeCreated(Named($"code {number}"), words, null, null, null));
        }

        Book(new CodeRenamed(Code1, name, Ours("code 1 renamed"), Ours("reason to rename")));
        Book(
            new CodeRedefined(Code1, definition, Ours("definition 2"), Ours("reason to redefine"))
        );
        Book(new CodeMoved(Named("code 3"), null, Code1, Ours("reason to move")));
    }

    private (SourceVersion, SourceText, IReadOnlyList<Turn>) Text(int version)
    {
        var asked = $"I: {_ours} question {version}?\n";
        var told = $"{_theirs} answer {version} 🐝\n";
        var extent = new TextRange(asked.Length, asked.Length + told.Length);
        IReadOnlyList<Turn> turns =
        [
            new(
                new TextRange(0, asked.Length),
                new TextRange(0, 2),
                new TextRange(3, asked.Length),
                Speaker.Interviewer,
                null,
                null
            ),
            new(extent, null, extent, Speaker.Participant, Participant, 1000),
        ];
        var text = SealedText.Of(
            _store.WordSeal,
            Id,
            Source,
            Named($"text {version}"),
            version,
            TextVersion.Cut(asked + told, turns, [Participant])
        );
        return (text.Version, text.Document, turns);
    }
}
