namespace PeerEvents.Projections.Languages;

/// <summary>What became of what is no code, coding or theme between two moments.</summary>
internal static class DanishChanges
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["title"] = "titel",
            ["description"] = "beskrivelse",
            ["phase"] = "fase",
            ["added"] = "tilføjet",
            ["text corrected"] = "tekst rettet",
            ["written"] = "skrevet",
            ["destroyed"] = "tilintetgjort",
            ["revised"] = "revideret",
            ["held"] = "holdt",
            ["opened"] = "åbnet",
            ["closed"] = "lukket",
            ["claim stated"] = "påstand fremsat",
            ["claim revised"] = "påstand omformuleret",
            ["claim withdrawn"] = "påstand trukket tilbage",
            ["quotations"] = "citater",
            ["evidence"] = "belæg",
            ["configuration stated anew"] = "konfiguration fremsat på ny",
            ["Initial"] = "Udsagn som først sat",
            ["Rival"] = "Rival",
            ["Refined"] = "Udsagn omformuleret",
            ["Supported"] = "Udsagn støttet",
            ["Rejected"] = "Udsagn forkastet",
            ["Reflexive"] = "Refleksiv",
            ["Codebook"] = "Kodebog",
            ["CodingReliability"] = "Kodningsreliabilitet",
            ["Familiarising"] = "Lærer materialet at kende",
            ["Coding"] = "Koder",
            ["GeneratingThemes"] = "Danner temaer",
            ["ReviewingThemes"] = "Gennemgår temaer",
            ["DefiningThemes"] = "Afgrænser temaer",
            ["WritingUp"] = "Skriver",
            ["Familiarisation"] = "Fortrolighed",
            ["Code"] = "Kode",
            ["Theme"] = "Tema",
            ["Theoretical"] = "Teori",
            ["Methodological"] = "Metode",
            ["Meeting"] = "Møde",
            ["Audit"] = "Audit",
            ["Analysis"] = "Analysemøde",
            ["Supervision"] = "Vejledning",
            ["Debriefing"] = "Drøftelse med fagfæller",
            ["Progress"] = "Statusmøde",
        };
}
