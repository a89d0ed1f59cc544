using DiffPlex;
using DiffPlex.Chunkers;
using PeerEvents.Domain;
using PeerEvents.Domain.Coding;

namespace PeerEvents.Host.Recording;

/// <summary>
/// Where a range of an old text lies in a corrected one. What stayed moves with its surroundings; a
/// range that covers all of a replaced stretch follows the replacement; one of which nothing is
/// left is lost.
/// </summary>
internal sealed class TextCorrection(string old, string corrected)
{
    private readonly List<Block> _blocks = Blocks(old, corrected);

    /// <summary>Null where nothing of the range is left.</summary>
    public FoundRange? Find(TextRange range)
    {
        var start = MapStart(range.Start);
        var end = MapEnd(range.End);
        start -= Splits(start) ? 1 : 0;
        end += Splits(end) ? 1 : 0;
        if (start >= end || !IsAnythingLeft(range))
        {
            return null;
        }

        var isSame = old.AsSpan()[range.Start..range.End]
            .SequenceEqual(corrected.AsSpan()[start..end]);
        return new FoundRange(new TextRange(start, end), !isSame);
    }

    private bool Splits(int position) =>
        position < corrected.Length && char.IsLowSurrogate(corrected[position]);

    private bool IsAnythingLeft(TextRange range)
    {
        var changed = _blocks.Sum(block =>
            Math.Max(0, Math.Min(range.End, block.OldEnd) - Math.Max(range.Start, block.OldStart))
        );
        return changed < range.Length()
            || _blocks.Any(block =>
                block.OldStart >= range.Start
                && block.OldEnd <= range.End
                && block.NewEnd > block.NewStart
            );
    }

    // An edge at a replaced stretch goes to the edge of what replaced it.
    private int MapStart(int position)
    {
        var shift = 0;
        foreach (var block in _blocks)
        {
            if (position < block.OldStart || (position == block.OldStart && block.IsInsertion))
            {
                if (position == block.OldStart && block.IsInsertion)
                {
                    shift = block.NewEnd - block.OldEnd;
                }

                break;
            }

            if (position < block.OldEnd)
            {
                return block.NewStart;
            }

            shift = block.NewEnd - block.OldEnd;
        }

        return position + shift;
    }

    private int MapEnd(int position)
    {
        var shift = 0;
        foreach (var block in _blocks)
        {
            if (position <= block.OldStart)
            {
                break;
            }

            if (position < block.OldEnd)
            {
                return block.NewEnd;
            }

            shift = block.NewEnd - block.OldEnd;
        }

        return position + shift;
    }

    private static List<Block> Blocks(string old, string corrected)
    {
        var diff = Differ.Instance.CreateDiffs(
            old,
            corrected,
            ignoreWhiteSpace: false,
            ignoreCase: false,
            new DelimiterChunker([' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '(', ')'])
        );
        var oldAt = Offsets(diff.PiecesOld);
        var newAt = Offsets(diff.PiecesNew);
        var blocks = diff
            .DiffBlocks.Select(block => new Block(
                oldAt[block.DeleteStartA],
                oldAt[block.DeleteStartA + block.DeleteCountA],
                newAt[block.InsertStartB],
                newAt[block.InsertStartB + block.InsertCountB]
            ))
            .ToList();
        return
        [
            .. blocks.Select(
                (block, i) =>
                    block.Slide(old, corrected, i + 1 < blocks.Count ? blocks[i + 1] : null)
            ),
        ];
    }

    private static List<int> Offsets(IReadOnlyList<string> pieces)
    {
        var offsets = new List<int>(pieces.Count + 1) { 0 };
        foreach (var piece in pieces)
        {
            offsets.Add(offsets[^1] + piece.Length);
        }

        return offsets;
    }

    private readonly record struct Block(int OldStart, int OldEnd, int NewStart, int NewEnd)
    {
        public bool IsInsertion => OldStart == OldEnd;

        // What was taken out of or put into a repetition can be told in several ways; the last
        // leaves the end of a sentence with its sentence.
        public Block Slide(string old, string corrected, Block? next)
        {
            var block = this;
            while (
                (block.OldStart == block.OldEnd) != (block.NewStart == block.NewEnd)
                && block.OldEnd < (next?.OldStart ?? old.Length)
                && block.NewEnd < (next?.NewStart ?? corrected.Length)
                && (
                    block.IsInsertion
                        ? corrected[block.NewStart] == corrected[block.NewEnd]
                        : old[block.OldStart] == old[block.OldEnd]
                )
            )
            {
                block = new Block(
                    block.OldStart + 1,
                    block.OldEnd + 1,
                    block.NewStart + 1,
                    block.NewEnd + 1
                );
            }

            return block;
        }
    }
}
