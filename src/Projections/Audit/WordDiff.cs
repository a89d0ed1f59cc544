using DiffPlex;
using DiffPlex.Chunkers;

namespace PeerEvents.Projections.Audit;

/// <summary>What changed between two texts, word by word.</summary>
public static class WordDiff
{
    /// <summary>The pieces of both texts in order: kept, taken away, put in.</summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(
            before,
            after,
            ignoreWhiteSpace: false,
            ignoreCase: false,
            new DelimiterChunker([' ', '\n', '\t', '.', ',', ';', ':', '(', ')'])
        );
        var pieces = new List<DiffPiece>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(Change.Kept, Slice(diff.PiecesOld, at, block.DeleteStartA));
            Add(
                Change.TakenAway,
                Slice(diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA)
            );
            Add(
                Change.PutIn,
                Slice(diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB)
            );
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(Change.Kept, Slice(diff.PiecesOld, at, diff.PiecesOld.Count));
        return pieces;

        void Add(Change change, IReadOnlyList<string> words)
        {
            if (words.Count > 0)
            {
                pieces.Add(new DiffPiece(change, string.Concat(words)));
            }
        }
    }

    private static List<string> Slice(IReadOnlyList<string> pieces, int from, int to) =>
        [.. pieces.Skip(from).Take(to - from)];

    /// <summary>On one line: [-taken away-] and {+put in+}.</summary>
    public static string Line(IReadOnlyList<DiffPiece> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece.Change switch
                {
                    Change.TakenAway => $"[-{piece.Text}-]",
                    Change.PutIn => $"{{+{piece.Text}+}}",
                    _ => piece.Text,
                }
            )
        );
}

/// <summary>A stretch of text and what became of it.</summary>
public sealed record DiffPiece(Change Change, string Text);

/// <summary>What became of a stretch of text.</summary>
public enum Change
{
    /// <summary>In both.</summary>
    Kept,

    /// <summary>Only before.</summary>
    TakenAway,

    /// <summary>Only after.</summary>
    PutIn,
}
