using System.Globalization;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Reconciliation;
using static PeerEvents.Projections.Audit.Questions.Cells;
using Rows = System.Collections.Generic.IEnumerable<System.Collections.Generic.IReadOnlyList<string>>;

namespace PeerEvents.Projections.Audit.Questions;

/// <summary>Questions about what several coders did together.</summary>
internal static class RoundQuestions
{
    /// <summary>AQ16: each difference of each round that is unblinded, in the order of the rounds.</summary>
    public static Rows Differed(AuditRecord record, AskedOf asked)
    {
        var approach = record.Now.Study?.Framing.Approach;
        foreach (var round in Opened(record).Where(round => !round.IsRunningBlind()))
        {
            foreach (var difference in Found(record, round))
            {
                var handled = round.Find(difference.Id);
                yield return Row(
                    round.Name,
                    record.Names.Plain(difference.SourceId),
                    difference.Where.Range is { } range
                        ? $"{range.Start}–{range.End}"
                        : record.Word("the whole source"),
                    record.Word(DifferenceWords.Kind(difference.Kind, approach)),
                    string.Join(
                        "; ",
                        difference.Readings.Select(reading => Reads(record, reading))
                    ),
                    (handled?.Thread.Count ?? 0).ToString(CultureInfo.InvariantCulture),
                    record.Word(
                        handled?.Outcome is { } outcome
                            ? DifferenceWords.Outcome(outcome.As)
                            : "left as read"
                    ),
                    handled?.Outcome?.Reason
                );
            }
        }
    }

    /// <summary>AQ17.</summary>
    public static Rows Adjudicated(AuditRecord record, AskedOf asked) =>
        record
            .Of<DifferenceAdjudicated>()
            .Select(one =>
                Row([
                    .. Head(record, one.Entry),
                    record.Now.Rounds[one.Data.RoundId].Name,
                    one.Data.DifferenceId,
                    one.Data.Rule,
                    record.Word(DifferenceWords.Outcome(one.Data.As)),
                    string.Join(
                        "; ",
                        (
                            record.Now.Rounds[one.Data.RoundId].Find(one.Data.DifferenceId)?.Dissent
                            ?? []
                        ).Select(remark =>
                            $"{record.Names.Person(remark.PersonId) ?? record.Word("somebody")}: {Text(remark.Text)}"
                        )
                    ),
                ])
            );

    /// <summary>
    /// AQ18: each assessment, computed again from the record as it stood at its moment. Sentences need
    /// the words of the texts, which the record alone does not have.
    /// </summary>
    public static Rows Agreement(AuditRecord record, AskedOf asked) =>
        record
            .Of<AgreementAssessed>()
            .Select(one =>
                Row([
                    .. Head(record, one.Entry),
                    one.Data.Coefficient,
                    one.Data.Unit,
                    one.Data.Moment,
                    Value(record, one.Data.Figures[0].Value),
                    one.Data.InputsHash,
                    Again(record, one.Data),
                ])
            );

    /// <summary>The rounds over a source, and whether their coders were blind to one another.</summary>
    public static string Visibility(AuditRecord record, Guid source)
    {
        var rounds = Opened(record)
            .Where(round => round.Items.Any(item => item.SourceId == source))
            .Select(round =>
                $"{Text(round.Name)}: "
                + record.Word(
                    !round.IsBlind ? "open"
                    : round.IsUnblinded ? "blind until unblinded"
                    : "blind"
                )
            )
            .ToList();
        return rounds.Count == 0
            ? record.Word("no round: everybody saw everybody's codings")
            : string.Join("; ", rounds);
    }

    private static string Again(AuditRecord record, AgreementAssessed was)
    {
        var state = record.StateAt(was.Moment);
        var round = record.Now.Rounds[was.RoundId];
        if (
            AssessedSources.Of(
                AnalysisState.Of(state),
                round.Items,
                round.Units,
                was.Unit,
                _ => null
            )
            is not { } sources
        )
        {
            return record.Word("needs the texts: ask agreement as of that moment");
        }

        var again = AgreementAssessment.Of(
            new AgreementDesign(was.Coefficient, was.Unit, was.Codes, was.Resamples, was.Seed),
            was.Coders,
            sources
        );
        KeptFigure[] figures =
        [
            AssessAgreement.Kept(again.Pooled),
            .. again.OfCodes.Select(AssessAgreement.Kept),
        ];
        return record.Word(
            again.InputsHash == was.InputsHash && figures.SequenceEqual(was.Figures)
                ? "the same"
                : "not the same"
        );
    }

    private static IEnumerable<CodingRound> Opened(AuditRecord record) =>
        record.Of<CodingRoundOpened>().Select(one => record.Now.Rounds[one.Data.RoundId]);

    private static IReadOnlyList<Difference> Found(AuditRecord record, CodingRound round)
    {
        var frozen = record
            .Entries.Where(entry =>
                entry.Data is RoundUnblinded unblinded && unblinded.RoundId == round.Id
                || entry.Data is DifferencesDetected detected && detected.RoundId == round.Id
            )
            .LastOrDefault();
        var state = record.StateAt(frozen?.Moment ?? record.Last);
        return Differences.Find(
            round.Id,
            round.Items,
            round.Codes,
            state
                .Excerpts.Values.GroupBy(excerpt => excerpt.SourceId)
                .ToDictionary(
                    source => source.Key,
                    source =>
                        (IReadOnlyList<ReadCoding>)
                            [
                                .. source.SelectMany(excerpt =>
                                    excerpt.Codings.Select(coding => new ReadCoding(
                                        coding,
                                        excerpt.CharacterisationOf(coding.CodingId).Level
                                    ))
                                ),
                            ]
                ),
            round.OverlapPercent
        );
    }

    private static string Reads(AuditRecord record, Reading reading)
    {
        var person = record.Names.Person(reading.Coder) ?? record.Word("somebody");
        return reading.Codings.Count == 0
            ? record.Say($"{person} nothing")
            : $"{person} {string.Join(", ", reading.Codings.Select(coding => record.Names.Plain(coding.CodeId)))}";
    }

    private static string Value(AuditRecord record, long? billionths) =>
        billionths is { } value
            ? (value / 1e9).ToString("0.000", CultureInfo.InvariantCulture)
            : record.Word("none");
}
