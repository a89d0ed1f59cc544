using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Themes;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Demo;

/// <summary>
/// Acts in the synthetic study through the same doors as the endpoints do, each time at its own
/// time. What is refused is a mistake in the script.
/// </summary>
internal sealed class DemoDesk
{
    private readonly Store _store;
    private readonly DemoClock _clock;
    private readonly Desks _desks;
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    public DemoDesk(Store store, DemoClock clock, Guid seed, CancellationToken cancellation)
    {
        _clock = clock;
        _store = store with { Clock = clock, NewId = new DemoIds(clock, seed).Next };
        _desks = new Desks(_store);
        _cancellation = cancellation;
        Study = Id("study");
    }

    public Guid Study { get; }

    /// <summary>The meeting that what is done now was decided in.</summary>
    public Guid? DecidedIn { get; set; }

    /// <summary>The id of a thing of the script, made when it is first spoken of.</summary>
    public Guid Id(string thing) =>
        _ids.TryGetValue(thing, out var id) ? id : _ids[thing] = _store.NewId();

    public void Morning(int year, int month, int day)
    {
        DecidedIn = null;
        _clock.Morning(year, month, day);
    }

    public async Task Do(
        DemoPerson who,
        Func<Desks, Act, CancellationToken, Task<Outcome>> what,
        double minutes = 2,
        double late = 0
    )
    {
        _clock.Pass(minutes);
        var act = new Act(
            Study,
            who.Id,
            who.Role,
            ActorKind.Person,
            _store.NewId(),
            Causation: DecidedIn,
            HappenedAt: late > 0 ? _clock.GetUtcNow() - TimeSpan.FromMinutes(late) : null
        );
        var outcome = await what(_desks, act, _cancellation);
        if (outcome.Kind != OutcomeKind.Recorded)
        {
            throw new InvalidOperationException(
                $"The script of the demo is wrong: {outcome.Refusal?.Rule ?? "nothing to record"}."
            );
        }
    }

    public Task OnStudy(DemoPerson who, Func<Domain.Studies.Study, Guid, Decision> decide) =>
        Do(
            who,
            (desks, act, token) =>
                desks.Study.OnStudy(act, null, study => decide(study, act.PersonId), token)
        );

    public Task OnCodes(DemoPerson who, Func<CodeTree, Decision> decide, double minutes = 2) =>
        Do(who, (desks, act, token) => desks.Study.OnCodebook(act, null, decide, token), minutes);

    public Task OnThemes(DemoPerson who, Func<ThemeMap, CodeTree, Decision> decide) =>
        Do(
            who,
            (desks, act, token) =>
                desks.Themes.On(act, null, null, (map, tree, _) => decide(map, tree), token),
            minutes: 6
        );

    public Task OnExcerpt(
        DemoPerson who,
        Guid excerpt,
        Guid source,
        Func<Excerpt?, Source, CodeTree, Guid, Decision> decide,
        double minutes = 1.5
    ) =>
        Do(
            who,
            (desks, act, token) =>
                desks.Study.OnExcerpt(
                    act,
                    excerpt,
                    source,
                    null,
                    (state, found, tree) => decide(state, found, tree, act.PersonId),
                    token
                ),
            minutes
        );

    public Task Memo(
        DemoPerson who,
        MemoKind kind,
        MemoTargetKind about,
        Guid thing,
        string text,
        string? id = null,
        bool release = true
    ) =>
        Do(
            who,
            (desks, act, token) =>
                desks.Memos.Write(
                    act,
                    new WriteMemo(
                        id is null ? _store.NewId() : Id(id),
                        kind,
                        new MemoTarget(about, thing),
                        text,
                        Release: release
                    ),
                    token
                ),
            minutes: 12
        );
}

/// <summary>Somebody who never was.</summary>
internal sealed record DemoPerson(Guid Id, Role Role, string Name);
