using System.Text;

namespace PeerEvents.Benchmarks.Filling;

/// <summary>Text of a given length, with a surrogate pair in every ten thousand characters.</summary>
internal static class MadeUpText
{
    private const string Sentence = "I would say that it went well, most of the time. ";

    public static string Of(int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length - Sentence.Length - 3)
        {
            text.Append(Sentence);
            if (text.Length % 10_000 < Sentence.Length)
            {
                text.Append("🐝 ");
            }
        }

        return text.Append('.', length - text.Length).ToString();
    }
}
