using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Undo;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Host.Tests.Demo;

[Collection(WorkedDemo.Name)]
public sealed class UndoingTheDemo(WorkedDemo demo)
{
    private const int Acts = 1000;

    [Fact]
    public async Task a_thousand_acts_by_chance_each_done_again_leave_the_state_as_it_was()
    {
        var record = await Record();
        var ends = record
            .Where((entry, i) => i + 1 == record.Count || record[i + 1].Act != entry.Act)
            .ToArray();
        var (done, refused) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        var (state, folded) = (StudyState.Empty, 0);
        // From early to late, so that the record before each is folded once.
        foreach (var end in new Random(20241125).GetItems(ends, Acts).OrderBy(e => e.Moment))
        {
            var prefix = record.Take((int)end.Moment).ToList();
            state = Fold(prefix.Skip(folded), state);
            folded = prefix.Count;
            var undone = Undo(prefix, end.Act, out var refusal);
            if (undone is null)
            {
                refused[refusal!.Rule] = refused.GetValueOrDefault(refusal.Rule) + 1;
                continue;
            }

            var again = Undo(undone, undone[^1].Act, out var second);
            second.ShouldBeNull($"redoing {EventCatalogue.KindOf(end.Data).Name}");
            Told(Fold(again!.Skip(folded), state)).ShouldBe(Told(state), $"moment {end.Moment}");
            done++;
        }

        // Only what has no opposite is refused right after it was done.
        refused.Keys.ShouldBe(["undo/not-possible"]);
        done.ShouldBeGreaterThan(Acts * 8 / 10);
    }

    [Fact]
    public async Task everything_that_somebody_did_to_one_code_is_undone_together()
    {
        var record = await Record();
        var before = Fold(record);
        var code = before.Tree.Codes.Single(c => c.Name.Text == "Some fill the room");
        var second = before.Study!.Members.Single(m => m.Name?.Text == "Bo (synthetic)").PersonId;

        var plan = UndoActs.Plan(
            new UndoActs(By: second, Thing: code.Id, Reason: "Read anew"),
            record,
            second,
            Role.SecondCoder
        );

        plan.Refusal.ShouldBeNull();
        plan.Facts.Skip(1).ShouldAllBe(fact => fact.Fact is CodingWithdrawn);
        plan.Facts.Count.ShouldBe(1 + Codings(before));
        Codings(Fold([.. record, .. Applied(record, plan)])).ShouldBe(0);

        int Codings(StudyState state) =>
            state
                .Excerpts.Values.SelectMany(excerpt => excerpt.Codings)
                .Count(coding => coding.CodeId == code.Id && coding.Coder == second);
    }

    [Fact]
    public async Task what_somebody_else_did_is_for_whoever_leads()
    {
        var record = await Record();
        var second = Fold(record).Study!.Members[1].PersonId;
        var lead = record[^1].Act;
        UndoActs
            .Plan(new UndoActs([lead]), record, second, Role.SecondCoder)
            .Refusal!.Rule.ShouldBe("undo/not-yours");
    }

    [Fact]
    public async Task what_a_later_decision_depends_on_is_refused_with_its_moment()
    {
        var record = await Record();
        var made = record.First(entry => entry.Data is Domain.Codebook.CodeCreated);
        var refusal = UndoActs
            .Plan(new UndoActs([made.Act]), record, made.Person, Role.Lead)
            .Refusal!;
        refusal.Rule.ShouldBe("undo/later-decision-depends");
        refusal.Reason.ShouldStartWith("Entry ");
    }

    private static List<PastEntry>? Undo(List<PastEntry> record, Guid act, out Refusal? refusal)
    {
        var plan = UndoActs.Plan(new UndoActs([act]), record, record[^1].Person, Role.Lead);
        refusal = plan.Refusal;
        return refusal is null ? [.. record, .. Applied(record, plan)] : null;
    }

    private static IEnumerable<PastEntry> Applied(List<PastEntry> record, StreamDecision plan)
    {
        var act = Guid.NewGuid();
        return plan.Facts.Select(
            (fact, i) =>
                new PastEntry(
                    record.Count + 1 + i,
                    fact.Stream,
                    act,
                    record[^1].Person,
                    record[^1].HappenedAt,
                    fact.Fact
                )
        );
    }

    private static StudyState Fold(IEnumerable<PastEntry> record, StudyState? before = null) =>
        record.Aggregate(
            before ?? StudyState.Empty,
            (state, entry) => state.Evolve(entry.Stream, entry.Data)
        );

    /// <summary>All that the analysis holds, without versions and without the order of additions.</summary>
    private static string Told(StudyState state) =>
        string.Join(
            '\n',
            [
                $"{state.Study?.Title.Text} {state.Study?.Framing.Question?.Text} "
                    + $"{state.Study?.Framing.Stance?.Text} {state.Study?.Framing.Approach} "
                    + string.Join(' ', state.Study?.Framing.Phases ?? []),
                .. state
                    .Tree.Codes.OrderBy(c => c.Id)
                    .Select(c =>
                        $"{c.Id} {c.Name.Text} {c.Definition?.Text} {c.ParentId} {c.Status} {c.MergedInto} {c.Level}"
                    ),
                .. state
                    .Excerpts.Values.Where(e => !e.IsWithdrawn)
                    .Select(e =>
                        $"{e.Id} {e.Anchor} {string.Join(' ', e.Codings.OrderBy(c => c.CodingId))} "
                        + string.Join(' ', e.Characterised)
                    ),
                .. state
                    .Map.Themes.OrderBy(t => t.Id)
                    .Select(t =>
                        $"{t.Id} {t.Name.Text} {t.Concept?.Text} {t.Boundary?.Text} {t.ParentId} {t.Level} "
                        + $"{t.Status} {t.MergedInto} {t.DemotedTo} {string.Join(' ', t.Codes.Order())} "
                        + $"{string.Join(' ', t.Excerpts.Order())} {string.Join(' ', t.ContraryCases.Order())}"
                    ),
                .. (state.Theory?.Evidence ?? [])
                    .Select(e => $"{e.Id} {e.Stance}")
                    .Order(StringComparer.Ordinal),
                .. state.Theory?.Propositions.Select(p => $"{p.Id} {p.Statement.Then.Text}") ?? [],
                .. state.Theory?.Configurations.Select(c => $"{c.Id} {c.Name.Text} {c.Parts.Count}")
                    ?? [],
                .. state.Report?.Findings.Select(f =>
                    $"{f.Id} {f.Claim.Text} {f.ThemeId} {f.IsWithdrawn}"
                ) ?? [],
            ]
        );

    private async Task<List<PastEntry>> Record()
    {
        var now = await demo.Database.Now(demo.Study);
        var record = await demo.Database.Read(
            demo.Study,
            reader => AuditRecordReader.Read(reader, now, TestDatabase.Token)
        );
        return
        [
            .. record.Entries.Select(entry => new PastEntry(
                entry.Moment,
                entry.Stored.Stream,
                Guid.Parse(entry.Stored.Correlation!),
                entry.Person!.Value,
                entry.Stored.HappenedAt,
                entry.Data
            )),
        ];
    }
}
