namespace PeerEvents.Host.Endpoints;

/// <summary>The fields of each form, for reading it and for describing it.</summary>
internal static class UploadFields
{
    public const string File = "file";
    public const string Replace = "replace";

    public static IReadOnlyList<string> Project { get; } = [File, "title"];

    public static IReadOnlyList<string> Interviews { get; } =
    [File, Replace, "interviewer", "speaker", "keepFileNames"];

    public static IReadOnlyList<string> Codes { get; } = ["list", "origin", "reason", "parentId"];

    /// <summary>The fields of the form that is sent to a path, or null where it takes JSON.</summary>
    public static IReadOnlyList<string>? Of(string path) =>
        path.Split('/')[^1] switch
        {
            "import-project" => Project,
            "import-interviews" or "preview-interviews" => Interviews,
            "import-codes" => Codes,
            _ => null,
        };

    /// <summary>What a field is for.</summary>
    public static string Explain(string field) =>
        field switch
        {
            File => "A file to bring in.",
            Replace => "A CSV file of what to find and its replacement, done before storing.",
            "title" => "The study's title.",
            "interviewer" => "The label of somebody who asks, where it is not a usual one.",
            "speaker" => "Which participant a label stands for, such as Anna=P03.",
            "keepFileNames" => "Whether sources are called after their files: true or false.",
            "list" => "One code a line, indented under others; its definition behind a tab.",
            "origin" => "What led to the codes: data, theory or surprise.",
            "reason" => "Why they are made.",
            _ => "The code that the list comes under.",
        };
}
