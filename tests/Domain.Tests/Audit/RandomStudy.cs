using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Tests.Sources;

namespace PeerEvents.Domain.Tests.Audit;

/// <summary>
/// Commands by chance, the same for the same seed. Each is decided as the host does, on an
/// excerpt's own events and the redirects, and once more on the excerpt as the oracle has it.
/// </summary>
internal sealed class RandomStudy
{
    private static readonly string[] Names = ["Hope", "Faith", "Fear", "Death", "Anger", "Loss"];
    private readonly Dictionary<Guid, Excerpt> _own = [];
    private readonly List<CodingRedirect> _redirects = [];
    private ulong _random;
    private int _made;

    public RandomStudy(int seed)
    {
        _random = (ulong)seed;
        Record(Interview.Id, Decision.Record(Interview.Registered, Interview.Imported));
    }

    public StudyState State { get; private set; } = StudyState.Empty;

    public List<object> Events { get; } = [];

    /// <summary>Whether the codings read as the host does are those of the oracle.</summary>
    public void ShouldAgree()
    {
        foreach (var (id, own) in _own)
        {
            Follow(own).Codings.ShouldBe(State.Excerpts[id].Codings);
        }
    }

    public void Step(bool correct)
    {
        switch (Next(correct ? 15 : 14))
        {
            case 0 or 1:
                Book(tree =>
                    CreateCode.Decide(new CreateCode(NewCode(), Name(), null, Code()), tree)
                );
                break;
            case 2:
                Merge();
                break;
            case 3:
                Split();
                break;
            case 4:
                Book(tree => MoveCode.Decide(new MoveCode(AnyCode(), Code()), tree));
                break;
            case 5:
                Book(tree =>
                    Next(2) == 0
                        ? RetireCode.Decide(new RetireCode(AnyCode()), tree)
                        : ReviveCode.Decide(new ReviveCode(AnyCode()), tree)
                );
                break;
            case 6 when _own.Values.Count(excerpt => !excerpt.IsWithdrawn) < 5:
                Mark();
                break;
            case 6 or 7 or 8 or 9 or 10:
                Apply();
                break;
            case 14:
                Correct();
                break;
            case var kind:
                Change(kind);
                break;
        }
    }

    private void Mark()
    {
        var id = Ids.Excerpt(++_made);
        var mark = new MarkExcerpt(id, Interview.Id, Place());
        Record(id, MarkExcerpt.Decide(mark, null, Source));
    }

    private void Apply()
    {
        var command = new ApplyCode(
            default,
            Ids.Coding(++_made * 7919 % 100_003),
            AnyCode(),
            Level: _made % 5 == 0 ? CodeLevel.Latent : null
        );
        var coder = Next(2) == 0 ? Ids.Ana : Ids.Ben;
        OnExcerpt(excerpt =>
            ApplyCode.Decide(
                command with
                {
                    ExcerptId = excerpt.Id,
                },
                excerpt,
                Source,
                State.Tree,
                coder
            )
        );
    }

    private void Change(int kind)
    {
        var (which, code, place, all) = (Next(100), AnyCode(), Place(), Next(8) == 0);
        OnExcerpt(excerpt =>
        {
            var id = excerpt.Id;
            var coding =
                excerpt.Codings.Count == 0
                    ? Guid.Empty
                    : excerpt.Codings[which % excerpt.Codings.Count].CodingId;
            return (kind, all) switch
            {
                (11, true) => WithdrawExcerpt.Decide(new(id), excerpt, Source),
                (11, _) => WithdrawCoding.Decide(new(id, coding), excerpt, Source, State.Tree),
                (12, _) => MoveCodingToCode.Decide(
                    new(id, coding, code),
                    excerpt,
                    Source,
                    State.Tree
                ),
                (_, true) => AdjustExcerpt.Decide(new(id, place), excerpt, Source),
                _ => AdjustCoding.Decide(new(id, coding, place), excerpt, Source, State.Tree),
            };
        });
    }

    private void Correct()
    {
        var newest = Source.Newest()!;
        var text = newest with { Version = newest.Version + 1 };
        Record(Interview.Id, CorrectTranscript.Decide(new(Interview.Id, text, [], null), Source));
        var lost = Next(40);
        foreach (var id in _own.Keys.ToList())
        {
            var reanchor = new ReanchorExcerpt(
                id,
                text.Version,
                range => range.Start == lost ? null : new FoundRange(range, false)
            );
            Record(id, ReanchorExcerpt.Decide(reanchor, Follow(_own[id])));
        }
    }

    private void Merge()
    {
        var command = new MergeCodes(
            AnyCode(),
            [.. Enumerable.Range(0, 1 + Next(2)).Select(_ => AnyCode())]
        );
        Book(tree => MergeCodes.Decide(command, tree, Codings([command.Into, .. command.From])));
    }

    private void Split()
    {
        var code = AnyCode();
        NewCode[] parts =
        [
            .. Enumerable.Range(0, 1 + Next(2)).Select(_ => new NewCode(NewCode(), Name())),
        ];
        var keep = Next(2) == 0;
        Guid[] targets = [.. parts.Select(part => part.CodeId), .. keep ? new[] { code } : []];
        var codings = Codings([code]);
        var goes = codings
            .Select(coding => new CodingGoesTo(coding.CodingId, targets[Next(targets.Length)]))
            .ToList();
        Book(tree => SplitCode.Decide(new(code, parts, goes, keep), tree, codings));
    }

    private void OnExcerpt(Func<Excerpt, Decision> decide)
    {
        if (_own.Count == 0)
        {
            return;
        }

        var id = _own.Keys.ElementAt(Next(_own.Count));
        var decision = decide(Follow(_own[id]));
        decision.ShouldLookLike(decide(State.Excerpts[id]));
        Record(id, decision);
    }

    private void Book(Func<CodeTree, Decision> decide) =>
        Record(Codebook.Book.Id, decide(State.Tree));

    private void Record(Guid stream, Decision decision)
    {
        foreach (var fact in decision.Facts)
        {
            Events.Add(fact);
            State = State.Evolve(stream, fact);
            if (Excerpt.Evolve(_own.GetValueOrDefault(stream), fact) is { } excerpt)
            {
                _own[stream] = excerpt;
            }

            _redirects.AddRange(
                fact switch
                {
                    CodesMerged e => e.Absorbed.Select(a => new CodingRedirect(
                        a.CodingId,
                        e.CodeVersion + 1,
                        null
                    )),
                    CodeSplit e => e.Codings.Select(c => new CodingRedirect(
                        c.CodingId,
                        e.CodeVersion + 1,
                        c.To
                    )),
                    _ => [],
                }
            );
        }
    }

    private Source Source => State.Sources[Interview.Id];

    private Excerpt Follow(Excerpt own) => CodingRedirect.Follow(own, State.Tree, _redirects);

    private List<PlacedCoding> Codings(IReadOnlyList<Guid> codes) =>
        [
            .. State
                .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
                .Where(coding => codes.Contains(coding.CodeId)),
        ];

    private Guid NewCode() => Ids.Code(1000 + ++_made);

    private string Name() => Names[Next(Names.Length)];

    private Guid? Code() => Next(3) == 0 ? AnyCode() : null;

    // Mostly one in use, so that most commands are not refused.
    private Guid AnyCode()
    {
        var codes = State.Tree.Codes.Where(code => code.InUse() || Next(8) == 0).ToList();
        return codes.Count == 0 ? Ids.Code(1) : codes[Next(codes.Count)].Id;
    }

    // Few places, so that codings meet.
    private Anchor Place() =>
        Next(3) == 0 ? Anchor.WholeSource : Anchor.Of(Next(2) * 10, 20 + Next(2));

    // SplitMix64 (Steele, Lea and Flood 2014).
    private int Next(int below)
    {
        var z = _random += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
