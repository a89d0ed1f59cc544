using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Demo;

/// <summary>
/// A synthetic study after the PEER trial, worked through from the first question to the report.
/// Nobody in it ever was, nothing in it was ever said; what it takes from the published study (Høgh
/// Egmose and others 2024, doi 10.1186/s12888-024-05992-w) is the design and the names of four themes.
/// </summary>
internal sealed class DemoStudy
{
    /// <summary>What the study is called, wherever it is shown.</summary>
    public const string Title = "Paths, a synthetic study after the PEER trial";

    private static readonly DateTimeOffset Start = new(2024, 1, 15, 8, 0, 0, TimeSpan.Zero);
    private readonly Store _store;
    private readonly Func<CancellationToken, Task> _catchUp;

    /// <param name="store">Where it is recorded.</param>
    /// <param name="catchUp">Runs the projections to the end of the record.</param>
    /// <param name="seed">What all its ids are made from.</param>
    /// <param name="cancellation">Ends it where it is.</param>
    public DemoStudy(
        Store store,
        Func<CancellationToken, Task> catchUp,
        Guid seed,
        CancellationToken cancellation
    )
    {
        _store = store;
        _catchUp = catchUp;
        Cancellation = cancellation;
        Desk = new DemoDesk(store, new DemoClock(Start), seed, cancellation);
        Analyst = new DemoPerson(Desk.Id("Asta"), Role.Lead, "Asta (synthetic)");
        Second = new DemoPerson(Desk.Id("Bo"), Role.SecondCoder, "Bo (synthetic)");
        Supervisor = new DemoPerson(Desk.Id("Signe"), Role.CriticalFriend, "Signe (synthetic)");
    }

    public DemoDesk Desk { get; }

    public DemoPerson Analyst { get; }

    public DemoPerson Second { get; }

    public DemoPerson Supervisor { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Works it through; the person who runs the program leads it in the end, too.</summary>
    /// <returns>The study's id.</returns>
    public async Task<Guid> Run(Guid reader, IProgress<double> progress)
    {
        await new OpeningTheStudy(this).Run();
        progress.Report(0.02);
        var coding = new CodingTheInterviews(this);
        await new InterviewingElevenPeople(this, coding).Run(progress);
        await coding.SecondRound();
        progress.Report(0.85);
        await new DevelopingTheThemes(this, coding).Run();
        await new TestingTheTheory(this, coding).Run();
        await new WritingItUp(this, coding).Run();
        await Finish(reader);
        progress.Report(1);
        return Desk.Study;
    }

    /// <summary>Gives the moment that the last entry made a name.</summary>
    public async Task Milestone(string name)
    {
        await CatchUp();
        var now = (await Now()).Number;
        await Desk.OnStudy(
            Analyst,
            (study, _) =>
                NameMilestone.Decide(
                    new NameMilestone(Desk.Id($"milestone {name}"), now, name),
                    study,
                    now
                )
        );
    }

    public Task CatchUp() => _catchUp(Cancellation);

    private async Task Finish(Guid reader)
    {
        await Milestone("Four themes");
        await CatchUp();
        var head = await Now();
        await Desk.OnStudy(
            Analyst,
            (_, _) => SealCheckpoint.Decide(new SealCheckpoint(head.Number, head.Hash), head.Hash)
        );
        await Desk.OnStudy(
            Analyst,
            (study, _) =>
                LetJoin.Decide(new LetJoin(reader, Role.Lead, "Whoever runs the demo"), study)
        );
        await CatchUp();
    }

    private async Task<Moment> Now()
    {
        await using var connection = await _store.Database.OpenConnectionAsync(Cancellation);
        return await Positions.Now(connection, Desk.Study, Cancellation);
    }
}
