using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Sources;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Tests.Recording;

/// <summary>An analyst who does random things to a study; the seed says which.</summary>
internal sealed class RandomAnalyst(TestDatabase database, Guid study, int seed)
{
    private const int TextLength = 40;
    private readonly Random _random = new(seed);
    private readonly Guid _person = Guid.CreateVersion7();
    private Queue<int> _round = [];

    public int Recorded { get; private set; }

    /// <summary>Does one thing; whatever the study refuses is no failure.</summary>
    public async Task Act()
    {
        var outcome = await (
            Next() switch
            {
                < 4 => Create(),
                4 => Codebook(tree => new RenameCode(CodeInUse(tree), Name()), RenameCode.Decide),
                5 => Codebook(
                    tree => new RedefineCode(CodeInUse(tree), Name()),
                    RedefineCode.Decide
                ),
                6 => Codebook(tree => new MoveCode(CodeInUse(tree), Parent(tree)), MoveCode.Decide),
                7 => Codebook(tree => new RetireCode(CodeInUse(tree)), RetireCode.Decide),
                8 => Codebook(tree => new ReviveCode(RetiredCode(tree)), ReviveCode.Decide),
                9 => Merge(),
                10 => Split(),
                < 14 => CodePassage(),
                14 => Excerpt((e, s, t) => ApplyCode.Decide(Applied(e, t), e, s, t, _person)),
                15 => Excerpt((e, s, t) => MoveCodingToCode.Decide(Recoded(e, t), e, s, t)),
                16 => Excerpt((e, s, _) => AdjustExcerpt.Decide(new(e.Id, Anchor()), e, s)),
                17 => Excerpt((e, s, t) => AdjustCoding.Decide(Adjusted(e), e, s, t)),
                18 => Excerpt((e, s, t) => WithdrawCoding.Decide(new(e.Id, Coding(e)), e, s, t)),
                _ => Excerpt((e, s, _) => WithdrawExcerpt.Decide(new(e.Id), e, s)),
            }
        );
        outcome.Refusal?.Rule.ShouldNotBe("audit/read-models-behind");
        Recorded += outcome == Outcome.Recorded ? 1 : 0;
    }

    public async Task WithdrawASource()
    {
        var source = Pick(await Ids("source", "(data ->> 'isWithdrawn')::boolean is not true"));
        await database.Desk.OnSource(
            By(),
            source,
            null,
            now => WithdrawSource.Decide(new WithdrawSource(source), now),
            TestDatabase.Token,
            analysisAlone: true
        );
    }

    // Every kind in each round, in another order.
    private int Next()
    {
        if (_round.Count == 0)
        {
            var kinds = Enumerable.Range(0, 20).ToArray();
            _random.Shuffle(kinds);
            _round = new Queue<int>(kinds);
        }

        return _round.Dequeue();
    }

    private Act By() => TestDatabase.By(study, _person);

    private string Name() => $"name {_random.Next(30)}";

    private Guid Code(CodeTree tree) => Pick([.. tree.Codes.Select(code => code.Id)]);

    private Guid CodeInUse(CodeTree tree) =>
        Pick([.. tree.Codes.Where(code => code.InUse()).Select(code => code.Id)]);

    private Guid RetiredCode(CodeTree tree) =>
        Pick([
            .. tree.Codes.Where(code => code.Status == CodeStatus.Retired).Select(code => code.Id),
        ]);

    private Guid? Parent(CodeTree tree) => _random.Next(3) == 0 ? null : Code(tree);

    private Guid Coding(Excerpt excerpt) =>
        Pick([.. excerpt.Codings.Select(coding => coding.CodingId)]);

    private ApplyCode Applied(Excerpt excerpt, CodeTree tree) =>
        new(excerpt.Id, Guid.CreateVersion7(), Code(tree));

    private MoveCodingToCode Recoded(Excerpt excerpt, CodeTree tree) =>
        new(excerpt.Id, Coding(excerpt), Code(tree));

    private AdjustCoding Adjusted(Excerpt excerpt) => new(excerpt.Id, Coding(excerpt), Anchor());

    // Few places, so that the same passage is often marked twice.
    private Anchor Anchor()
    {
        var start = 5 * _random.Next(TextLength / 5 - 1);
        return Domain.Anchor.Of(start, start + 5);
    }

    private Guid Pick(IReadOnlyList<Guid> ids) =>
        ids.Count == 0 ? Guid.Empty : ids[_random.Next(ids.Count)];

    private Task<Outcome> Create() =>
        Codebook(
            tree => new CreateCode(
                Guid.CreateVersion7(),
                Name(),
                null,
                tree.Codes.Count == 0 ? null : Parent(tree)
            ),
            CreateCode.Decide
        );

    private Task<Outcome> Codebook<T>(Func<CodeTree, T> make, Func<T, CodeTree, Decision> decide) =>
        database.Desk.OnCodebook(By(), null, tree => decide(make(tree), tree), TestDatabase.Token);

    private async Task<Outcome> Merge()
    {
        var codes = await Codes();
        var (into, from) = (Pick(codes), Pick(codes));
        return await database.Desk.OnCodes(
            By(),
            null,
            [into, from],
            (tree, codings) =>
                MergeCodes.Decide(new MergeCodes(into, [from], "they are one"), tree, codings),
            TestDatabase.Token
        );
    }

    private async Task<Outcome> Split()
    {
        var code = Pick(await Codes());
        Guid[] parts = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        var keep = _random.Next(2) == 0;
        return await database.Desk.OnCodes(
            By(),
            null,
            [code],
            (tree, codings) =>
                SplitCode.Decide(
                    new SplitCode(
                        code,
                        [.. parts.Select(part => new NewCode(part, $"part {part}"))],
                        [.. codings.Select(c => new CodingGoesTo(c.CodingId, Pick(parts)))],
                        keep
                    ),
                    tree,
                    codings
                ),
            TestDatabase.Token
        );
    }

    private async Task<Outcome> CodePassage()
    {
        var source = Pick(await Ids("source", "true"));
        var excerpt = Guid.CreateVersion7();
        return await database.Desk.OnExcerpt(
            By(),
            excerpt,
            source,
            null,
            (now, s, tree) =>
                _random.Next(5) == 0
                    ? MarkExcerpt.Decide(new MarkExcerpt(excerpt, source, Anchor()), now, s)
                    : Domain.Coding.CodePassage.Decide(
                        new CodePassage(
                            excerpt,
                            source,
                            Anchor(),
                            Guid.CreateVersion7(),
                            Code(tree)
                        ),
                        now,
                        s,
                        tree,
                        _person
                    ),
            TestDatabase.Token
        );
    }

    private async Task<Outcome> Excerpt(Func<Excerpt, Source, CodeTree, Decision> decide)
    {
        var excerpt = Pick(
            await database.List<Guid>(
                """
                select id from peerevents.mt_streams
                where tenant_id = $1 and type = 'excerpt' order by id
                """,
                study.ToString("N")
            )
        );
        return await database.Desk.OnExcerpt(
            By(),
            excerpt,
            null,
            null,
            (now, source, tree) => decide(now!, source, tree),
            TestDatabase.Token
        );
    }

    private Task<List<Guid>> Codes() =>
        database.List<Guid>(
            """
            select (code ->> 'id')::uuid
            from peerevents.mt_doc_codetree, jsonb_array_elements(data -> 'codes') code
            where tenant_id = $1 and code ->> 'status' = 'inUse' order by 1
            """,
            study.ToString("N")
        );

    private Task<List<Guid>> Ids(string snapshot, string where) =>
        database.List<Guid>(
            $"select id from peerevents.mt_doc_{snapshot} where tenant_id = $1 and {where} "
                + "order by id",
            study.ToString("N")
        );
}
