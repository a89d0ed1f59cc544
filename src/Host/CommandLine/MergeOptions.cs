using System.CommandLine;
using PeerEvents.Host.Exchange.Spans;

namespace PeerEvents.Host.CommandLine;

/// <summary>What somebody says that things in coded spans from elsewhere are here.</summary>
internal sealed class MergeOptions
{
    private readonly Option<string[]> _codes = new("--code")
    {
        Description = "Which code here a name there stands for, such as \"Night=Being awake\".",
    };

    private readonly Option<string[]> _coders = new("--coder")
    {
        Description = "Which person here a name there stands for, such as \"B=Ben\".",
    };

    private readonly Option<bool> _addCodes = new("--add-codes")
    {
        Description = "Make the codes that are not here.",
    };

    private readonly Option<bool> _addCoders = new("--add-coders")
    {
        Description = "Let the coders join who are not here, as second coders.",
    };

    public void AddTo(Command command)
    {
        command.Add(_codes);
        command.Add(_coders);
        command.Add(_addCodes);
        command.Add(_addCoders);
    }

    public SpanChoices Read(ParseResult parsed) =>
        new(
            Pairs(parsed.GetValue(_codes) ?? []),
            Pairs(parsed.GetValue(_coders) ?? []),
            parsed.GetValue(_addCodes),
            parsed.GetValue(_addCoders)
        );

    private static Dictionary<string, string> Pairs(IReadOnlyList<string> texts)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (
                text.Split('=', 2) is not [{ Length: > 0 } there, { Length: > 0 } here]
                || !pairs.TryAdd(there, here)
            )
            {
                throw new CommandFailedException(
                    ExitCode.Misused,
                    "--code and --coder take there=here, each name there once."
                );
            }
        }

        return pairs;
    }
}
