using System.Text.Json;
using PeerEvents.Domain;

namespace PeerEvents.Projections.Coding;

/// <summary>An anchor as the three columns of a table.</summary>
internal sealed record AnchorColumns(string Unit, long? Start, long? End)
{
    private const string Text = "text";
    private const string Whole = "whole";

    public static AnchorColumns Of(Anchor anchor) =>
        anchor switch
        {
            { Range: { } range } => new AnchorColumns(Text, range.Start, range.End),
            { Origin: { } origin } => new AnchorColumns(
                JsonNamingPolicy.CamelCase.ConvertName(origin.Unit.ToString()),
                origin.Start,
                origin.End
            ),
            _ => new AnchorColumns(Whole, null, null),
        };

    public Anchor ToAnchor() =>
        Unit switch
        {
            Text => Anchor.Of((int)Start!.Value, (int)End!.Value),
            Whole => Anchor.WholeSource,
            _ => new Anchor(
                Origin: new OriginRange(
                    Enum.Parse<OriginUnit>(Unit, ignoreCase: true),
                    Start!.Value,
                    End!.Value
                )
            ),
        };
}
