using System.Text.RegularExpressions;

namespace PeerEvents.Architecture.Tests;

/// <summary>Codes are made and themes are developed; the platform never says otherwise.</summary>
public partial class Wording
{
    private static readonly string[] Terms =
    [
        "Study",
        "Research question",
        "Stance",
        "Positionality",
        "Reflexive journal",
        "Participant",
        "Consent",
        "Withdrawal",
        "Interview",
        "Interview guide",
        "Guide question",
        "Source",
        "Transcript",
        "Transcript version",
        "Turn",
        "Redaction",
        "Vault",
        "Excerpt",
        "Anchor",
        "Orphan",
        "Familiarisation",
        "Code",
        "Code definition",
        "Coding",
        "Semantic / latent",
        "Origin",
        "A-priori code",
        "Codebook",
        "Lineage",
        "Retired code",
        "Coding round",
        "Candidate theme",
        "Theme",
        "Central organising concept",
        "Sub-theme",
        "Overarching theme",
        "Topic summary",
        "Thematic map",
        "Theme review",
        "Contrary case",
        "Memo",
        "Reason",
        "Decision",
        "Phase",
        "Analyst, coder",
        "Second coder",
        "Critical friend",
        "Adjudicator",
        "Difference",
        "Reconciliation",
        "Kept difference",
        "Negotiated agreement",
        "Agreement assessment",
        "Unitizing",
        "Member reflection",
        "Peer debriefing",
        "Audit trail",
        "Auditor",
        "Audit engagement",
        "Checkpoint",
        "Analysis state",
        "Replay",
        "Program theory",
        "Proposition",
        "Configuration (CMOC)",
        "Retroduction",
        "Demi-regularity",
        "Evidence stance",
        "Finding",
        "Quotation",
        "Bundle",
        "Privacy grade",
    ];

    [Fact]
    public void of_the_sources_avoids_what_the_method_avoids()
    {
        var files = Tree.SourceFiles();
        files.Count.ShouldBeGreaterThan(100);
        files.Where(file => Avoided().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [Fact]
    public void of_the_api_and_of_the_documents_avoids_it_too()
    {
        // The glossary names the words to avoid, as such.
        string[] texts =
        [
            "README.md",
            "CHANGELOG.md",
            .. Directory
                .EnumerateFiles(Path.Join(Tree.Root, "docs"), "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".json" or ".svg"),
        ];
        texts.Length.ShouldBeGreaterThan(20);
        texts
            .Where(file => Avoided().IsMatch(File.ReadAllText(Path.Combine(Tree.Root, file))))
            .ShouldBeEmpty();
    }

    [Fact]
    public void of_the_glossary_covers_the_terms_of_the_method() =>
        Terms
            .Except(
                File.ReadLines(Path.Join(Tree.Root, "GLOSSARY.md"))
                    .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                    .Select(line => line.Split('|')[1].Trim())
            )
            .ShouldBeEmpty();

    [GeneratedRegex(
        @"\bemerg(e|es|ed|ing|ent)\b|ground truth|saturation reached|correct code\b|delete (a |the )?(code|theme|coding)\b|extracted theme",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Avoided();
}
