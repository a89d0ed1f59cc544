using PeerEvents.Domain.Codebook;

namespace PeerEvents.Domain.Reconciliation;

/// <summary>Begin a bounded pass of coding.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Mode">How its coders work.</param>
/// <param name="Items">Who codes which source.</param>
/// <param name="Codes">The codes it is limited to; nothing means all.</param>
/// <param name="Units">The marked passages to be coded, where the round is pre-unitized.</param>
/// <param name="OverlapPercent">How much two passages must share to be one; 50 where nothing is said.</param>
/// <param name="AdjudicatorId">Who decides what stays open.</param>
/// <param name="Reason">What it is for.</param>
public sealed record OpenRound(
    Guid RoundId,
    string Name,
    RoundMode Mode,
    IReadOnlyList<RoundItem> Items,
    IReadOnlyList<Guid>? Codes = null,
    IReadOnlyList<Guid>? Units = null,
    int OverlapPercent = Differences.UsualOverlapPercent,
    Guid? AdjudicatorId = null,
    string? Reason = null
)
{
    /// <summary>Decides on the round, null where it is new, the other rounds and the study.</summary>
    public static Decision Decide(
        OpenRound command,
        CodingRound? round,
        IReadOnlyList<CodingRound> others,
        StudyContext context
    )
    {
        var isBlind = IsBlind(command.Mode);
        var coders = command.Items.SelectMany(item => item.Coders).ToHashSet();
        var refusal =
            (
                round is not null
                    ? new Refusal(
                        "reconciliation/round-already-there",
                        "This round was opened already."
                    )
                    : null
            )
            ?? FreeText.ProblemWithName(command.Name, "reconciliation/round-name", "A round")
            ?? ProblemWithItems(command, coders, context)
            ?? ProblemWithCodes(command, context)
            ?? (
                command.OverlapPercent is < 1 or > 100 ? RoundRules.Overlap
                : isBlind
                && others.Any(other =>
                    other.IsRunningBlind() && other.Coders().Any(coders.Contains)
                )
                    ? new Refusal(
                        "reconciliation/already-blind",
                        "Somebody codes in another blind round that still runs. Let it end first."
                    )
                : null
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        return refusal is not null
            ? refusal
            : Decision.Record(
                new CodingRoundOpened(
                    command.RoundId,
                    Words.Of(command.Name.Trim()),
                    command.Mode,
                    [
                        .. command.Items.Select(item =>
                            item with
                            {
                                Coders = [.. item.Coders.Distinct().Order()],
                            }
                        ),
                    ],
                    [.. (command.Codes ?? []).Distinct().Order()],
                    [.. (command.Units ?? []).Distinct().Order()],
                    isBlind,
                    command.OverlapPercent,
                    command.AdjudicatorId,
                    Words.OfOptional(command.Reason)
                )
            );
    }

    private static bool IsBlind(RoundMode mode) =>
        mode is not (RoundMode.Solo or RoundMode.CriticalFriend);

    private static Refusal? ProblemWithItems(
        OpenRound command,
        HashSet<Guid> coders,
        StudyContext context
    ) =>
        command.Items.Count == 0
        || command.Items.Any(item => item.Coders.Count == 0)
        || command.Items.DistinctBy(item => item.SourceId).Count() != command.Items.Count
            ? new Refusal(
                "reconciliation/items",
                "Name each source once, and at least one coder for each."
            )
        : command.Items.Any(item => context.Source(item.SourceId) is null or { IsWithdrawn: true })
            ? CommonRules.SourceUnknown
        : !coders.All(coder => RoundRules.MayCode(Member(context, coder))) ? RoundRules.CoderUnknown
        : (IsBlind(command.Mode) && coders.Count < 2)
        || (command.Mode == RoundMode.Solo && coders.Count > 1)
            ? new Refusal(
                "reconciliation/number-of-coders",
                "A solo round has one coder, a blind one at least two."
            )
        : command.AdjudicatorId is { } adjudicator && coders.Contains(adjudicator)
            ? RoundRules.OwnAdjudication
        : command.AdjudicatorId is { } named && !RoundRules.MayCode(Member(context, named))
            ? CommonRules.MemberUnknown
        : command.Mode == RoundMode.Adjudicated && command.AdjudicatorId is null
            ? new Refusal("reconciliation/adjudicator-missing", "Say who adjudicates.")
        : null;

    private static Refusal? ProblemWithCodes(OpenRound command, StudyContext context) =>
        CommonRules.First(
            (command.Codes ?? []).Select(code => CodebookRules.ProblemWith(context.Tree.Find(code)))
        )
        ?? (
            command.Mode == RoundMode.PreUnitizedBlind
            && (
                command.Units is not { Count: > 0 } units
                || units.Any(unit => context.Excerpt(unit) is null)
            )
                ? new Refusal(
                    "reconciliation/units",
                    "A pre-unitized round needs the marked passages that are to be coded."
                )
                : null
        );

    private static Studies.Member? Member(StudyContext context, Guid person) =>
        context.Study.Members.FirstOrDefault(member => member.PersonId == person);
}
