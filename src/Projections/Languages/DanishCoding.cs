namespace PeerEvents.Projections.Languages;

/// <summary>Of participants, sources, codes, passages and memos.</summary>
internal static class DanishCoding
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["entered participant {0}"] = "indførte deltager {0}",
            ["had participant {0} made for a source that named none"] =
                "fik deltager {0} oprettet for en kilde, der ikke nævnte nogen",
            ["added the source {0}"] = "tilføjede kilden {0}",
            ["added the source {0}, whose text is not known here"] =
                "tilføjede kilden {0}, hvis tekst ikke kendes her",
            ["brought in the text of {0}: {1}"] = "hentede teksten til {0} ind: {1}",
            ["corrected the text of {0}: {1}"] = "rettede teksten til {0}: {1}",
            ["version {0}, {1} characters"] = "version {0}, {1} tegn",
            ["1 turn"] = "1 replik",
            ["{0} turns"] = "{0} replikker",
            ["version {0}"] = "version {0}",
            ["1 version"] = "1 version",
            ["{0} versions"] = "{0} versioner",
            ["gave a source another title"] = "gav en kilde en anden titel",
            ["described the source {0} anew"] = "beskrev kilden {0} på ny",
            ["withdrew the source {0} and all excerpts of it"] =
                "trak kilden {0} og alle uddrag af den tilbage",
            ["made the code {0}"] = "dannede koden {0}",
            ["made the code {0} under {1}"] = "dannede koden {0} under {1}",
            ["renamed the code {0} to {1}"] = "omdøbte koden {0} til {1}",
            ["defined the code {0} anew"] = "definerede koden {0} på ny",
            ["marked the code {0} as {1}"] = "mærkede koden {0} som {1}",
            ["took back how deep the code {0} lies"] = "tog tilbage, hvor dybt koden {0} ligger",
            ["semantic"] = "semantisk",
            ["latent"] = "latent",
            ["between semantic and latent"] = "mellem semantisk og latent",
            ["moved the code {0}"] = "flyttede koden {0}",
            ["under {0}"] = "under {0}",
            ["at the top"] = "øverst",
            ["merged {0} into the code {1}"] = "lagde {0} sammen med koden {1}",
            ["merged {0} into the code {1}, absorbing {2}"] =
                "lagde {0} sammen med koden {1}, hvorved {2} faldt sammen",
            ["split the code {0} into {1}, telling {2} where to go"] =
                "delte koden {0} i {1} og sagde, hvor {2} skulle hen",
            ["split the code {0} into {1}, telling {2} where to go; the old code stays"] =
                "delte koden {0} i {1} og sagde, hvor {2} skulle hen; den gamle kode bliver",
            ["1 coding"] = "1 kodning",
            ["{0} codings"] = "{0} kodninger",
            ["let {0} stand apart from the code {1} again"] =
                "lod {0} stå for sig selv igen, adskilt fra koden {1}",
            ["retired the code {0}"] = "tog koden {0} ud af brug",
            ["revived the code {0}"] = "tog koden {0} i brug igen",
            ["marked a passage of {0}"] = "markerede et sted i {0}",
            ["put the code {0} on a passage of {1}"] = "satte koden {0} på et sted i {1}",
            ["said how the coding of a passage of {0} reads"] =
                "sagde, hvordan kodningen af et sted i {0} læser",
            ["from data"] = "fra data",
            ["from theory"] = "fra teori",
            ["from surprise"] = "fra undren",
            ["took the code {0} off a passage of {1}"] = "tog koden {0} af et sted i {1}",
            ["moved a coding in {0} from {1} to {2}"] = "flyttede en kodning i {0} fra {1} til {2}",
            ["moved the edges of a passage of {0}"] = "flyttede kanterne af et sted i {0}",
            ["moved the edges of a passage of {0} for the code {1} alone"] =
                "flyttede kanterne af et sted i {0} for koden {1} alene",
            ["took back a passage of {0} with {1}"] = "tog et sted i {0} tilbage med {1}",
            ["had a passage of {0} found again"] = "fik et sted i {0} fundet igen",
            ["had a passage of {0} found again, its own words corrected"] =
                "fik et sted i {0} fundet igen, med dets egne ord rettet",
            ["had a passage of {0} lost by a correction of the text"] =
                "fik et sted i {0} tabt ved en rettelse af teksten",
            ["the whole source"] = "hele kilden",
            ["wrote a {0} memo on {1}"] = "skrev et memo ({0}) om {1}",
            ["wrote a private {0} memo on {1}"] = "skrev et privat memo ({0}) om {1}",
            ["revised a memo"] = "reviderede et memo",
            ["bound a memo to {0}"] = "knyttede et memo til {0}",
            ["released a memo to the team"] = "frigav et memo til holdet",
            ["destroyed a memo of {0}; a private note was here"] =
                "tilintetgjorde et memo på {0}; her var en privat note",
            ["familiarisation"] = "fortrolighed",
            ["code"] = "kode",
            ["theme"] = "tema",
            ["theoretical"] = "teori",
            ["methodological"] = "metode",
            ["reflexive journal"] = "refleksiv dagbog",
            ["meeting"] = "møde",
            ["audit"] = "audit",
            ["the study"] = "undersøgelsen",
            ["a passage"] = "et sted",
            ["a coding"] = "en kodning",
            ["another memo"] = "et andet memo",
            ["an entry of the trail"] = "en post i sporet",
            ["a meeting"] = "et møde",
            ["the program theory's {0}"] = "programteoriens {0}",
            ["the code {0}"] = "koden {0}",
            ["the theme {0}"] = "temaet {0}",
            ["the participant {0}"] = "deltageren {0}",
            ["the source {0}"] = "kilden {0}",
        };
}
