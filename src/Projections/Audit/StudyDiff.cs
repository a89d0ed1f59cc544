using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Themes;

namespace PeerEvents.Projections.Audit;

/// <summary>What changed in a study from one moment to another.</summary>
public sealed record StudyDiff(
    Moment From,
    Moment To,
    IReadOnlyList<NamedCode> Created,
    IReadOnlyList<CodeChange> Renamed,
    IReadOnlyList<CodeRewording> Redefined,
    IReadOnlyList<CodeChange> Moved,
    IReadOnlyList<CodeChange> Merged,
    IReadOnlyList<SplitChange> Split,
    IReadOnlyList<NamedCode> Retired,
    IReadOnlyList<NamedCode> Revived,
    IReadOnlyList<CodingChange> Codings
)
{
    /// <summary>The themes that differ.</summary>
    public IReadOnlyList<ThemeChange> Themes { get; init; } = [];

    /// <summary>What differs in the study, its sources, memos, meetings, theory and report.</summary>
    public IReadOnlyList<OtherChange> Others { get; init; } = [];

    /// <summary>Compares two codebooks, and tells the codings that went from one code to another.</summary>
    public static StudyDiff Between(
        (Moment Moment, CodeTree Tree) from,
        (Moment Moment, CodeTree Tree) to,
        IReadOnlyList<CodingMove> moves,
        IEnumerable<CodeSplit> splits
    )
    {
        var pairs = to.Tree.Codes.Select(now => (Then: from.Tree.Find(now.Id), Now: now)).ToList();
        var both = pairs.Where(pair => pair.Then is not null).ToList();
        return new StudyDiff(
            from.Moment,
            to.Moment,
            [.. pairs.Where(pair => pair.Then is null).Select(pair => Named(pair.Now))],
            [
                .. both.Where(pair => !pair.Then!.Name.Equals(pair.Now.Name))
                    .Select(pair => new CodeChange(pair.Now.Id, Name(pair.Then!), Name(pair.Now))),
            ],
            [
                .. both.Where(pair => !Equals(pair.Then!.Definition, pair.Now.Definition))
                    .Select(pair => new CodeRewording(
                        pair.Now.Id,
                        Name(pair.Now),
                        WordDiff.Of(
                            pair.Then!.Definition?.Text ?? "",
                            pair.Now.Definition?.Text ?? ""
                        )
                    )),
            ],
            [
                .. both.Where(pair => pair.Then!.ParentId != pair.Now.ParentId)
                    .Select(pair => new CodeChange(
                        pair.Now.Id,
                        Above(from.Tree, pair.Then!),
                        Above(to.Tree, pair.Now),
                        Name(pair.Now)
                    )),
            ],
            [
                .. pairs
                    .Where(pair => Became(pair, CodeStatus.Merged))
                    .Select(pair => new CodeChange(
                        pair.Now.Id,
                        Name(pair.Now),
                        Name(to.Tree.Find(pair.Now.MergedInto!.Value)!)
                    )),
            ],
            [
                .. splits.Select(split => new SplitChange(
                    split.CodeId,
                    Name(to.Tree.Find(split.CodeId)!),
                    [.. split.Into.Select(part => Name(to.Tree.Find(part.CodeId)!))]
                )),
            ],
            [.. pairs.Where(pair => Became(pair, CodeStatus.Retired)).Select(p => Named(p.Now))],
            [
                .. both.Where(pair => pair.Now.InUse() && !pair.Then!.InUse())
                    .Select(pair => Named(pair.Now)),
            ],
            CodingChange.Of(moves, code => Name(to.Tree.Find(code)!))
        );
    }

    private static bool Became((Code? Then, Code Now) pair, CodeStatus status) =>
        pair.Now.Status == status && pair.Then?.Status != status;

    private static NamedCode Named(Code code) => new(code.Id, Name(code));

    private static string Name(Code code) => code.Name.Text ?? Codebook.CodebookView.Withdrawn;

    private static string Above(CodeTree tree, Code code) =>
        code.ParentId is { } parent ? Name(tree.Find(parent)!) : "the top";
}

/// <summary>A code and its name.</summary>
public sealed record NamedCode(Guid CodeId, string Code);

/// <summary>A code that was one thing and is another.</summary>
public sealed record CodeChange(Guid CodeId, string From, string To, string? Code = null);

/// <summary>A definition that was written anew.</summary>
public sealed record CodeRewording(Guid CodeId, string Code, IReadOnlyList<DiffPiece> Words);

/// <summary>A code that was divided.</summary>
public sealed record SplitChange(Guid CodeId, string Code, IReadOnlyList<string> Into);
