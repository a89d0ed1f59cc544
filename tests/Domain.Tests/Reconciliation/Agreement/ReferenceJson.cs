using System.Text.Json;

namespace PeerEvents.Domain.Tests.Reconciliation.Agreement;

/// <summary>Reads numbers from the reference.</summary>
internal static class ReferenceJson
{
    public static long Long(this JsonElement element, string name) =>
        element.GetProperty(name).GetInt64();

    public static double? Double(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : null;

    public static IEnumerable<double> Doubles(this JsonElement row) =>
        row.EnumerateArray().Select(cell => cell.GetDouble());

    public static IReadOnlyList<IReadOnlyList<int>> Grid(this JsonElement table) =>
        [
            .. table
                .EnumerateArray()
                .Select(row => (int[])[.. row.EnumerateArray().Select(cell => cell.GetInt32())]),
        ];
}
