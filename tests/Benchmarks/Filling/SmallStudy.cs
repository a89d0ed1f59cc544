using PeerEvents.Domain;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>A study opened over HTTP: a participant, sources of some lengths, and codes.</summary>
internal sealed class SmallStudy
{
    private const int Codes = 50;
    private readonly string _root;
    private int _codings;

    private SmallStudy(Guid id) => (Id, _root) = (id, $"/api/studies/{id:N}");

    public Guid Id { get; }

    public Guid Code1 { get; } = Guid.CreateVersion7();

    public List<Guid> Sources { get; } = [];

    public static async Task<SmallStudy> Open(
        HostProcess host,
        CancellationToken cancellation,
        params IReadOnlyList<int> lengths
    )
    {
        var study = new SmallStudy(Guid.CreateVersion7());
        var participant = Guid.CreateVersion7();
        await host.Post(
            "/api/studies/open-study",
            new { StudyId = study.Id, Title = "A made-up study" },
            cancellation
        );
        await host.Post(
            study._root + "/participants/enrol-participant",
            new { ParticipantId = participant, Label = "P01" },
            cancellation
        );
        foreach (var length in lengths)
        {
            study.Sources.Add(Guid.CreateVersion7());
            await host.Post(
                study._root + "/sources/add-source",
                new
                {
                    SourceId = study.Sources[^1],
                    Title = "Interview",
                    Text = MadeUpText.Of(length),
                    Participants = new[] { participant },
                },
                cancellation
            );
        }

        for (var code = 0; code < Codes; code++)
        {
            await host.Post(
                study._root + "/codebook/create-code",
                new
                {
                    CodeId = code == 0 ? study.Code1 : Guid.CreateVersion7(),
                    Name = $"Made-up code {code}",
                },
                cancellation
            );
        }

        return study;
    }

    /// <summary>Puts the first code on another passage; returns the excerpt.</summary>
    public async Task<Guid> Code(HostProcess host, Guid source, CancellationToken cancellation)
    {
        var excerpt = Guid.CreateVersion7();
        // The made-up text has no surrogate pair up to there.
        var start = Interlocked.Increment(ref _codings) % 9_000;
        await host.Post(
            _root + "/coding/code-passage",
            new
            {
                ExcerptId = excerpt,
                SourceId = source,
                Anchor = Anchor.Of(start, start + 40),
                CodingId = Guid.CreateVersion7(),
                CodeId = Code1,
            },
            cancellation
        );
        return excerpt;
    }
}
