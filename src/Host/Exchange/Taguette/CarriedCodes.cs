using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Tags as codes. Taguette's are flat, so all stand at the top.</summary>
internal sealed class CarriedCodes(Guid study)
{
    private readonly Guid _stream = DerivedId.Codebook(study);
    private readonly Dictionary<long, CarriedCode> _codes = [];

    /// <summary>The codebook version that the next coding is made on.</summary>
    public int Version { get; private set; }

    public Guid Of(long tag) => _codes[tag].Id;

    /// <summary>A tag came in, or got another name or description.</summary>
    public IReadOnlyList<StreamChange> Put(ReplayedTag tag)
    {
        var facts = _codes.TryGetValue(tag.Id, out var code) ? Change(tag, code) : [Create(tag)];
        return facts.Count == 0 ? [] : [Change(facts)];
    }

    public StreamChange Retire(long tag) => Change([new CodeRetired(Of(tag), null)]);

    public StreamChange Merge(long from, long into, IReadOnlyList<AbsorbedCoding> absorbed) =>
        Change([new CodesMerged(Of(into), [Of(from)], absorbed, Version, null)]);

    private CodeCreated Create(ReplayedTag tag)
    {
        var code = new CarriedCode(
            DerivedId.Of(study, $"taguette-tag:{tag.Id}"),
            Words.Of(tag.Path),
            Words.OfOptional(tag.Description)
        );
        _codes[tag.Id] = code;
        return new CodeCreated(code.Id, code.Name, code.Definition, null, null);
    }

    private List<object> Change(ReplayedTag tag, CarriedCode code)
    {
        var facts = new List<object>();
        var name = code.Name;
        var definition = code.Definition;
        if (name.Text != tag.Path)
        {
            name = Words.Of(tag.Path);
            facts.Add(new CodeRenamed(code.Id, code.Name, name, null));
        }

        var defined = Words.OfOptional(tag.Description);
        if (definition?.Text != defined?.Text)
        {
            definition = defined;
            facts.Add(new CodeRedefined(code.Id, code.Definition, definition, null));
        }

        _codes[tag.Id] = code with { Name = name, Definition = definition };
        return facts;
    }

    private StreamChange Change(List<object> facts)
    {
        var isNew = Version == 0;
        Version += facts.Count;
        return new StreamChange(typeof(CodeTree), _stream, isNew, facts);
    }

    private sealed record CarriedCode(Guid Id, Words Name, Words? Definition);
}
