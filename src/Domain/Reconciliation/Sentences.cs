namespace PeerEvents.Domain.Reconciliation;

/// <summary>
/// Cuts a text into sentences: after a full stop, question or exclamation mark that white space
/// follows, and at line ends. Simple on purpose, so that it is the same everywhere and at any time.
/// </summary>
public static class Sentences
{
    /// <summary>The sentences in order, without the white space between them.</summary>
    public static IReadOnlyList<TextRange> Of(string text)
    {
        var found = new List<TextRange>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends =
                text[i] == '\n'
                || (
                    text[i] is '.' or '?' or '!' or '…'
                    && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))
                );
            if (ends)
            {
                Add(start, i + 1);
                start = i + 1;
            }
        }

        Add(start, text.Length);
        return found;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (from < to)
            {
                found.Add(new TextRange(from, to));
            }
        }
    }
}
