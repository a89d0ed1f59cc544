namespace PeerEvents.Domain.Reconciliation;

/// <summary>A bounded pass of coding, and what became of its differences.</summary>
/// <param name="Id">The round.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Mode">How its coders work.</param>
/// <param name="Items">Who codes which source.</param>
/// <param name="Codes">The codes it is limited to; empty means all.</param>
/// <param name="Units">The passages to be coded; empty where coders mark their own.</param>
/// <param name="IsBlind">Whether it began blind.</param>
/// <param name="OverlapPercent">How much two passages must share to be one.</param>
/// <param name="AdjudicatorId">Who decides what stays open, where somebody does.</param>
public sealed record CodingRound(
    Guid Id,
    Words Name,
    RoundMode Mode,
    IReadOnlyList<RoundItem> Items,
    IReadOnlyList<Guid> Codes,
    IReadOnlyList<Guid> Units,
    bool IsBlind,
    int OverlapPercent,
    Guid? AdjudicatorId
)
{
    /// <summary>Who is done.</summary>
    public IReadOnlyList<Guid> Submitted { get; init; } = [];

    /// <summary>What was done about differences, in the order it was begun.</summary>
    public IReadOnlyList<HandledDifference> Handled { get; init; } = [];

    /// <summary>The agreement that was assessed, in order.</summary>
    public IReadOnlyList<KeptAssessment> Assessments { get; init; } = [];

    /// <summary>Whether its coders see one another's work.</summary>
    public bool IsUnblinded { get; init; }

    /// <summary>Whether it ended.</summary>
    public bool IsClosed { get; init; }

    /// <summary>How many events it has.</summary>
    public int RoundVersion { get; init; }

    /// <summary>All its coders, by id.</summary>
    public IReadOnlyList<Guid> Coders() =>
        [.. Items.SelectMany(item => item.Coders).Distinct().Order()];

    /// <summary>Whether its coders must see nothing of one another.</summary>
    public bool IsRunningBlind() => IsBlind && !IsUnblinded;

    /// <summary>What was done about a difference; null where nothing was.</summary>
    public HandledDifference? Find(Guid difference) =>
        Handled.FirstOrDefault(handled => handled.Id == difference);

    /// <summary>Folds one event into the state; null until the first event.</summary>
    public static CodingRound? Evolve(CodingRound? round, object @event) =>
        Change(round, @event) is { } next
            ? next with
            {
                RoundVersion = (round?.RoundVersion ?? 0) + 1,
            }
            : null;

    private static CodingRound? Change(CodingRound? round, object @event) =>
        (round, @event) switch
        {
            (null, CodingRoundOpened e) => new CodingRound(
                e.RoundId,
                e.Name,
                e.Mode,
                e.Items,
                e.Codes,
                e.Units,
                e.IsBlind,
                e.OverlapPercent,
                e.AdjudicatorId
            ),
            ({ }, CoderSubmitted e) => round with { Submitted = [.. round.Submitted, e.PersonId] },
            ({ }, RoundUnblinded) => round with { IsUnblinded = true },
            ({ }, DifferencesDetected e) => round with { OverlapPercent = e.OverlapPercent },
            ({ }, DifferenceMarked e) => round.With(
                e.DifferenceId,
                handled => handled with { IsMarked = e.IsMarked }
            ),
            ({ }, DifferenceDiscussed e) => round.With(
                e.DifferenceId,
                handled =>
                    handled with
                    {
                        Thread = [.. handled.Thread, new Remark(e.PersonId, e.Text)],
                    }
            ),
            ({ }, DifferenceResolved e) => round.With(
                e.DifferenceId,
                handled =>
                    handled with
                    {
                        Outcome = new DifferenceOutcome(e.As, e.ReadingOf, e.MemoId, e.Reason)
                        {
                            YieldedBy = e.YieldedBy,
                        },
                    }
            ),
            ({ }, DifferenceKept e) => round.With(
                e.DifferenceId,
                handled =>
                    handled with
                    {
                        Outcome = new DifferenceOutcome(
                            ResolvedAs.KeptApart,
                            null,
                            e.MemoId,
                            e.Reason
                        ),
                    }
            ),
            ({ }, DifferenceAdjudicated e) => round.With(
                e.DifferenceId,
                handled =>
                    handled with
                    {
                        Outcome = new DifferenceOutcome(e.As, e.ReadingOf, null, e.Reason)
                        {
                            AdjudicatedBy = e.AdjudicatorId,
                            Rule = e.Rule,
                        },
                    }
            ),
            ({ }, DissentRecorded e) => round.With(
                e.DifferenceId,
                handled =>
                    handled with
                    {
                        Dissent = [.. handled.Dissent, new Remark(e.PersonId, e.Dissent)],
                    }
            ),
            ({ }, DifferenceReopened e) => round.With(
                e.DifferenceId,
                handled => handled with { Outcome = null }
            ),
            ({ }, AgreementAssessed e) => round with
            {
                Assessments =
                [
                    .. round.Assessments,
                    new KeptAssessment(
                        e.AssessmentId,
                        e.Coefficient,
                        e.Unit,
                        e.Moment,
                        e.InputsHash,
                        e.Figures
                    ),
                ],
            },
            ({ }, RoundClosed) => round with { IsClosed = true, IsUnblinded = true },
            _ => round,
        };

    private CodingRound With(Guid difference, Func<HandledDifference, HandledDifference> change) =>
        this with
        {
            Handled = Find(difference) is null
                ? [.. Handled, change(new HandledDifference(difference))]
                :
                [
                    .. Handled.Select(handled =>
                        handled.Id == difference ? change(handled) : handled
                    ),
                ],
        };
}

/// <summary>Agreement as it was computed as of a moment.</summary>
/// <param name="AssessmentId">The assessment.</param>
/// <param name="Coefficient">The figure.</param>
/// <param name="Unit">What was counted as one.</param>
/// <param name="Moment">The moment.</param>
/// <param name="InputsHash">SHA-256 over everything that it was computed from, in hex.</param>
/// <param name="Figures">All codes together first, then each.</param>
public sealed record KeptAssessment(
    Guid AssessmentId,
    Coefficient Coefficient,
    AgreementUnit Unit,
    long Moment,
    string InputsHash,
    IReadOnlyList<KeptFigure> Figures
);

/// <summary>What was done about one difference.</summary>
/// <param name="Id">The difference.</param>
/// <param name="IsMarked">Whether it is worth talking about.</param>
/// <param name="Outcome">What became of it; null while it is open.</param>
public sealed record HandledDifference(
    Guid Id,
    bool IsMarked = false,
    DifferenceOutcome? Outcome = null
)
{
    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<Remark> Thread { get; init; } = [];

    /// <summary>Who did not agree with an outcome, in order.</summary>
    public IReadOnlyList<Remark> Dissent { get; init; } = [];
}

/// <summary>What somebody said about a difference.</summary>
public sealed record Remark(Guid PersonId, Words Text);

/// <summary>What became of a difference.</summary>
/// <param name="As">What became of it.</param>
/// <param name="ReadingOf">Whose reading was taken, where one was.</param>
/// <param name="MemoId">The memo on what the other reading made somebody see.</param>
/// <param name="Reason">Why.</param>
public sealed record DifferenceOutcome(ResolvedAs As, Guid? ReadingOf, Guid? MemoId, Words? Reason)
{
    /// <summary>Who gave way, where somebody said so.</summary>
    public Guid? YieldedBy { get; init; }

    /// <summary>The adjudicator, where one decided.</summary>
    public Guid? AdjudicatedBy { get; init; }

    /// <summary>The rule that an adjudicator decided by.</summary>
    public Words? Rule { get; init; }
}
