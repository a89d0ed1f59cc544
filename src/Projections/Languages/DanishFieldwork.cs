namespace PeerEvents.Projections.Languages;

/// <summary>Of how data were made, and of meetings.</summary>
internal static class DanishFieldwork
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["decided how participants are found"] = "besluttede, hvordan deltagere findes",
            ["drafted the interview guide, {0}"] = "skrev interviewguiden, {0}",
            ["revised the interview guide to version {0}, {1}"] =
                "reviderede interviewguiden til version {0}, {1}",
            ["1 question"] = "1 spørgsmål",
            ["{0} questions"] = "{0} spørgsmål",
            ["tried out version {0} of the interview guide"] =
                "afprøvede version {0} af interviewguiden",
            ["entered an interview with {0}"] = "indførte et interview med {0}",
            ["entered an interview with {0}, by version {1} of the guide"] =
                "indførte et interview med {0}, efter version {1} af guiden",
            ["noted that {0} did not take part"] = "noterede, at {0} ikke deltog",
            ["described the circumstances of participant {0}"] =
                "beskrev omstændighederne for deltager {0}",
            ["asked participant {0} to comment on the analysis"] =
                "bad deltager {0} om at kommentere analysen",
            ["entered what participant {0} said of the analysis"] =
                "indførte, hvad deltager {0} sagde om analysen",
            ["checked version {0} of {1} against its recording"] =
                "holdt version {0} af {1} op mod optagelsen",
            ["read a passage of {0} and left it uncoded"] =
                "læste et sted i {0} og lod det være ukodet",
            ["linked a passage of {0} to a question of the guide"] =
                "knyttede et sted i {0} til et spørgsmål i guiden",
            ["entered {0} of {1}"] = "indførte {0} med {1}",
            ["an analysis meeting"] = "et analysemøde",
            ["a supervision meeting"] = "et vejledningsmøde",
            ["a peer debriefing"] = "en drøftelse med fagfæller",
            ["a progress meeting"] = "et statusmøde",
            ["minuted a decision"] = "førte en beslutning til referat",
        };
}
