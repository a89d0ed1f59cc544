using System.Collections;
using System.Globalization;

namespace PeerEvents.Domain.Tests;

/// <summary>
/// All that a value holds, written down: records with lists are equal by what the lists hold, and
/// words by their text and whose they are.
/// </summary>
internal static class Structure
{
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            Words words => $"words(\"{words.Text}\", {Of(words.Subjects)})",
            IEnumerable all => $"[{string.Join(",\n", all.Cast<object?>().Select(Of))}]",
            _ when Records.IsRecord(value.GetType()) => Record(value),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    private static string Record(object value)
    {
        var fields = Records
            .Properties(value.GetType())
            .Select(property => $"{property.Name} = {Of(property.GetValue(value))}");
        return $"{value.GetType().Name}({string.Join(", ", fields)})";
    }
}
