using System.Text.RegularExpressions;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Tests.Api;

/// <summary>The two tables of docs/roles.md.</summary>
internal sealed partial class DocumentedRoles
{
    private readonly Dictionary<Role, IReadOnlyList<Right>> _rights = [];
    private readonly Dictionary<string, Right> _needed = [];

    public IEnumerable<string> Named => _needed.Keys;

    public static DocumentedRoles Read()
    {
        var rows = File.ReadAllLines(
                Path.Combine(Path.GetDirectoryName(DescribingTheApi.Kept)!, "roles.md")
            )
            .Where(line => line.StartsWith('|'))
            .Select(line => line[1..^1].Split('|').Select(cell => cell.Trim()).ToList())
            .ToList();
        var roles = new DocumentedRoles();
        var order = rows[0].Skip(1).Select(name => Enum.Parse<Right>(name, true)).ToList();
        foreach (var row in rows)
        {
            if (row.Count > 2 && Enum.TryParse<Role>(row[0].Trim('`'), true, out var role))
            {
                roles._rights[role] = [.. order.Where((_, column) => row[column + 1] is "yes")];
            }
            else if (row.Count == 2 && Enum.TryParse<Right>(row[0], true, out var right))
            {
                foreach (Match command in Command().Matches(row[1]))
                {
                    roles._needed.Add(command.Groups[1].Value, right);
                }
            }
        }

        return roles;
    }

    public IReadOnlyList<Right> RightsOf(Role role) => _rights[role];

    public Right NeededFor(DescribedOperation operation) =>
        _needed.GetValueOrDefault(NameOf(operation), Right.Analyse);

    /// <summary>Feature and command, as <c>memos/write-memo</c>.</summary>
    public static string NameOf(DescribedOperation operation) =>
        string.Join('/', operation.Path.Split('/')[^2..]);

    [GeneratedRegex("`([a-z-]+/[a-z-]+)`")]
    private static partial Regex Command();
}
