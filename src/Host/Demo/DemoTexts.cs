using System.Reflection;
using System.Text;

namespace PeerEvents.Host.Demo;

/// <summary>The texts that come with the program: the synthetic interviews and the codes.</summary>
internal static class DemoTexts
{
    public const int Interviews = 11;

    /// <summary>The interview with participant number 1 to 11.</summary>
    public static DemoTranscript Interview(int number) =>
        DemoTranscript.Read(Read($"Interviews.P{number:00}.txt"));

    /// <summary>Every code, in the order of the list.</summary>
    public static IReadOnlyList<DemoCode> Codes() =>
        [
            .. Read("Codes.txt")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(field => new DemoCode(
                    field[0],
                    Enum.Parse<Domain.Codebook.CodeOrigin>(field[1], ignoreCase: true),
                    field[2][0] - '0',
                    field[3],
                    field[4]
                )),
        ];

    private static string Read(string name)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"PeerEvents.Host.Demo.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

/// <summary>A code of the synthetic study.</summary>
/// <param name="Slug">What the marked interviews call it.</param>
/// <param name="Origin">What led to it.</param>
/// <param name="Group">Where it stands in the codebook, 1 to 5.</param>
/// <param name="Name">Its name in the end.</param>
/// <param name="Definition">What it means.</param>
internal sealed record DemoCode(
    string Slug,
    Domain.Codebook.CodeOrigin Origin,
    int Group,
    string Name,
    string Definition
);
