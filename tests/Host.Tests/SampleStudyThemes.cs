using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;

namespace PeerEvents.Host.Tests;

/// <summary>What the sample study sets out from, and its themes.</summary>
internal sealed partial class SampleStudy
{
    private void Frame()
    {
        var (question, stance) = (Ours("first question"), Ours("first stance"));
        var position = Ours("first positionality");
        Act(
            Of<Study>(
                Id,
                new QuestionStated(question, Ours("reason to ask")),
                new QuestionRevised(question, Ours("second question"), Ours("reason to revise")),
                new StanceDeclared(null, stance, null),
                new StanceDeclared(stance, Ours("second stance"), Ours("reason for the stance")),
                new ApproachChosen(null, Approach.Reflexive, Ours("reason for the approach")),
                new PositionalityStated(Person, null, position, null),
                new PositionalityStated(
                    Person,
                    position,
                    Ours("second positionality"),
                    Ours("reason to say more")
                ),
                new ExpectationNoted(Named("expectation"), Person, Ours("expectation")),
                new PhaseEntered(Person, null, AnalysisPhase.Familiarising, null),
                new PhaseEntered(
                    Person,
                    AnalysisPhase.Familiarising,
                    AnalysisPhase.Coding,
                    Ours("reason for the phase")
                )
            )
        );
    }

    private void DevelopThemes()
    {
        var (theme, other) = (Named("theme 1"), Named("theme 2"));
        var (excerpt, code) = (Named("excerpt 1"), Code1);
        var (name, concept) = (Ours("first name of theme 1"), Ours("first concept"));
        var boundary = Ours("first boundary");
        Act(
            Of<ThemeMap>(
                DerivedId.ThemeMap(Id),
                new ThemeProposed(
                    theme,
                    name,
                    ThemeLevel.Theme,
                    null,
                    concept,
                    Ours("why theme 1")
                ),
                new ThemeProposed(
                    other,
                    Ours("name of theme 2"),
                    ThemeLevel.Theme,
                    null,
                    Ours("concept of theme 2"),
                    null
                ),
                new ThemeRenamed(theme, name, Ours("second name of theme 1"), Ours("why renamed")),
                new CentralConceptStated(
                    theme,
                    concept,
                    Ours("second concept"),
                    Ours("why this concept")
                ),
                new ThemeBoundaryDrawn(theme, null, boundary, null),
                new ThemeBoundaryDrawn(
                    theme,
                    boundary,
                    Ours("second boundary"),
                    Ours("why this boundary")
                ),
                new CodeAssignedToTheme(theme, code, 10, Ours("why gathered")),
                new CodeAssignedToTheme(other, Named("code 3"), 10, null),
                new CodeRemovedFromTheme(theme, code, Ours("why let go")),
                new ExcerptAttachedToTheme(theme, excerpt, Source, Theirs("why this passage")),
                new ExcerptDetachedFromTheme(
                    theme,
                    excerpt,
                    Source,
                    Theirs("why not this passage")
                ),
                new ContraryCaseNoted(theme, excerpt, Source, Theirs("why contrary")),
                new ContraryCaseWithdrawn(
                    theme,
                    excerpt,
                    Source,
                    Theirs("why not contrary after all")
                ),
                new ThemeNested(
                    other,
                    null,
                    theme,
                    ThemeLevel.Theme,
                    ThemeLevel.SubTheme,
                    Ours("why nested")
                ),
                new ThemeReviewed(theme, ReviewedAgainst.WholeSet, Ours("finding")),
                new ThemesMerged(theme, [other], Ours("why merged")),
                new ThemeSplit(
                    theme,
                    [
                        new ThemePart(
                            Named("theme 3"),
                            Ours("name of theme 3"),
                            Ours("concept of theme 3"),
                            [Named("code 3")],
                            []
                        ),
                    ],
                    true,
                    Ours("why split")
                ),
                new ThemeParked(theme, Ours("why parked")),
                new ThemeDiscarded(theme, Ours("why discarded")),
                new ThemeRestored(theme, Ours("why restored")),
                new ThemeFinalised(theme, Ours("why finalised")),
                new ThemeReopened(theme, Ours("why reopened"))
            )
        );
    }
}
