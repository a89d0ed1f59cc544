using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Projections.Codebook;

/// <summary>What codes were called before, so that they are found by those names too.</summary>
public static class FormerNames
{
    /// <summary>
    /// The names of each code before its present one, and then those of the codes that became part of it,
    /// each once.
    /// </summary>
    /// <param name="tree">The codebook as of a moment.</param>
    /// <param name="decisions">What was decided about it by then, oldest first.</param>
    public static ILookup<Guid, Words> Of(CodeTree tree, IEnumerable<object> decisions)
    {
        var names = decisions
            .OfType<CodeRenamed>()
            .Select(rename => (rename.CodeId, Name: rename.From))
            .Concat(
                tree.Codes.Where(code => code.MergedInto is not null)
                    .Select(code => (CodeId: code.Id, code.Name))
            );
        return names
            .Select(one => (Code: Now(one.CodeId), one.Name))
            .Where(one => one.Code is { } code && code.Name.Text != one.Name.Text)
            .DistinctBy(one => (one.Code!.Id, one.Name.Text))
            .ToLookup(one => one.Code!.Id, one => one.Name);

        Code? Now(Guid id)
        {
            var code = tree.Find(id);
            while (code?.MergedInto is { } into)
            {
                code = tree.Find(into);
            }

            return code;
        }
    }
}
