using PeerEvents.Domain.Audit;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>
/// The study as it is, beside a replay without somebody's part or without one act. The replay is
/// computed and was never the record.
/// </summary>
/// <param name="Moment">The moment both are as of.</param>
/// <param name="IsNeverTheRecord">Always true, so that nobody takes it for more.</param>
/// <param name="Codes">The codes in use whose codings differ.</param>
/// <param name="Themes">The themes in use whose excerpts or participants differ.</param>
/// <param name="Findings">The claims whose quotations differ.</param>
public sealed record WhatIfComparison(
    long Moment,
    bool IsNeverTheRecord,
    IReadOnlyList<WhatIfCount> Codes,
    IReadOnlyList<WhatIfCount> Themes,
    IReadOnlyList<WhatIfCount> Findings
)
{
    /// <summary>Of the record and of what is left without one of the three.</summary>
    public static WhatIfComparison Of(
        AuditRecord record,
        Guid? participant,
        Guid? coder,
        Guid? act
    ) =>
        Of(
            record,
            participant is { } person ? WhatIf.WithoutParticipant(record, person)
                : coder is { } analyst ? WhatIf.WithoutCoder(record, analyst)
                : WhatIf.WithoutAct(record, act!.Value)
        );

    /// <summary>Of the record and of a replay that is otherwise.</summary>
    public static WhatIfComparison Of(AuditRecord record, StudyState without)
    {
        var now = record.Now;
        return new WhatIfComparison(
            record.Last,
            true,
            Differing(
                now.Tree.Codes.Where(code => code.InUse()).Select(code => (code.Id, code.Name)),
                code => Codings(now, code),
                code => Codings(without, code)
            ),
            Differing(
                now.Map.Themes.Where(theme => theme.InUse()).Select(t => (t.Id, t.Name)),
                theme => Behind(now, theme),
                theme => Behind(without, theme)
            ),
            Differing(
                (now.Report?.Findings ?? [])
                    .Where(f => !f.IsWithdrawn)
                    .Select(f => (f.Id, f.Claim)),
                finding => Quoted(now, finding),
                finding => Quoted(without, finding)
            )
        );
    }

    private static IReadOnlyList<WhatIfCount> Differing(
        IEnumerable<(Guid Id, Domain.Words Name)> things,
        Func<Guid, int> now,
        Func<Guid, int> without
    ) =>
        [
            .. things
                .Select(thing => new WhatIfCount(
                    thing.Id,
                    thing.Name,
                    now(thing.Id),
                    without(thing.Id)
                ))
                .Where(count => count.Now != count.Without),
        ];

    private static int Codings(StudyState state, Guid code) =>
        state.Excerpts.Values.Sum(excerpt => excerpt.Codings.Count(c => c.CodeId == code));

    private static int Behind(StudyState state, Guid theme) =>
        state.Map.Find(theme) is { } found ? AuditRecord.Behind(state, found).Count : 0;

    private static int Quoted(StudyState state, Guid finding) =>
        state.Report?.Quotations.Count(q => q.FindingId == finding && !q.IsWithdrawn) ?? 0;
}

/// <summary>How much lies behind something, as it is and without what was left out.</summary>
public sealed record WhatIfCount(Guid Id, Domain.Words Name, int Now, int Without);
