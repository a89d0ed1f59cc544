using System.CommandLine;
using PeerEvents.Benchmarks;

var only = new Option<string[]>("--only")
{
    Description =
        $"Measure these rows alone: {string.Join(", ", Row.All.Select(row => row.Name))}.",
    AllowMultipleArgumentsPerToken = true,
};
only.AcceptOnlyFromAmong([.. Row.All.Select(row => row.Name)]);
var json = new Option<string?>("--json") { Description = "Write the figures to this file, too." };
var events = new Option<int>("--events")
{
    Description = "How many events the usual study has.",
    DefaultValueFactory = _ => 100_000,
};
var large = new Option<int>("--large")
{
    Description = "How many events the large study has; 0 leaves it out.",
    DefaultValueFactory = _ => 1_000_000,
};
var root = new RootCommand("Measures PeerEvents against floors that it measures in the same run.")
{
    only,
    json,
    events,
    large,
};
root.SetAction(
    (parsed, token) =>
        Benchmark.Run(
            parsed.GetValue(only) is { Length: > 0 } names ? names : null,
            parsed.GetValue(json),
            new Sizes(parsed.GetValue(events), parsed.GetValue(large)),
            token
        )
);
return await root.Parse(args).InvokeAsync();
