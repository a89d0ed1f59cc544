namespace PeerEvents.Projections.Languages;

/// <summary>Of themes, the program theory and the report.</summary>
internal static class DanishThemes
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["overarching theme"] = "overordnet tema",
            ["sub-theme"] = "undertema",
            ["proposed the {0} {1}"] = "foreslog {1} ({0})",
            ["proposed the {0} {1} under {2}"] = "foreslog {1} ({0}) under {2}",
            ["made the {0} {1} of the code {2}"] = "dannede {1} ({0}) af koden {2}",
            ["made the {0} {1} of the code {2} under {3}"] =
                "dannede {1} ({0}) af koden {2} under {3}",
            ["gave the theme {0} back to the code {1}"] = "gav temaet {0} tilbage til koden {1}",
            ["drew the thematic map {0}"] = "tegnede det tematiske kort {0}",
            ["renamed the theme {0} to {1}"] = "omdøbte temaet {0} til {1}",
            ["stated the central organising concept of {0}"] =
                "fremsatte det centrale organiserende begreb for {0}",
            ["drew the boundary of {0}"] = "trak grænsen for {0}",
            ["gathered the code {0} into {1}"] = "samlede koden {0} ind i {1}",
            ["let the code {0} go from {1}"] = "slap koden {0} fra {1}",
            ["gathered a passage of {0} into {1}"] = "samlede et sted i {0} ind i {1}",
            ["let a passage of {0} go from {1}"] = "slap et sted i {0} fra {1}",
            ["noted a passage of {0} that speaks against {1}"] =
                "noterede et sted i {0}, der taler imod {1}",
            ["no longer holds a passage of {0} against {1}"] =
                "holder ikke længere et sted i {0} op imod {1}",
            ["made {0} a {1} of {2}"] = "satte {0} ind under {2} ({1})",
            ["let {0} stand on its own as {1}"] = "lod {0} stå for sig selv ({1})",
            ["reviewed {0} against its excerpts"] = "gennemgik {0} mod dets uddrag",
            ["reviewed {0} against the whole data set"] = "gennemgik {0} mod hele materialet",
            ["merged {0} into the theme {1}"] = "lagde {0} sammen med temaet {1}",
            ["split the theme {0} into {1}"] = "delte temaet {0} i {1}",
            ["split the theme {0} into {1}; the old theme stays"] =
                "delte temaet {0} i {1}; det gamle tema bliver",
            ["parked the theme {0}"] = "lagde temaet {0} til side",
            ["discarded the theme {0}"] = "opgav temaet {0}",
            ["restored the theme {0}"] = "tog temaet {0} op igen",
            ["finalised the theme {0}"] = "gjorde temaet {0} endeligt",
            ["reopened the theme {0}"] = "åbnede temaet {0} igen",
            ["named the program theory {0}"] = "kaldte programteorien {0}",
            ["added a proposition"] = "tilføjede et udsagn",
            ["proposed a rival of {0}"] = "foreslog en rival til {0}",
            ["refined a proposition{0}"] = "omformulerede et udsagn{0}",
            ["judged that {0} is borne out{1}"] = "vurderede, at {0} holder{1}",
            ["rejected {0}{1}"] = "forkastede {0}{1}",
            [", on 1 passage"] = ", ud fra 1 sted",
            [", on {0} passages"] = ", ud fra {0} steder",
            ["configuration"] = "konfigurationen",
            ["partial configuration"] = "den delvise konfiguration",
            ["stated the {0} {1}"] = "fremsatte {0} {1}",
            ["stated the {0} {1} anew"] = "fremsatte {0} {1} på ny",
            ["rejected the configuration {0}"] = "forkastede konfigurationen {0}",
            ["noted that {0} is silent on {1}"] = "noterede, at {0} er tavs om {1}",
            ["linked a passage of {0} that {1} {2}"] = "knyttede et sted i {0}, der {1} {2}",
            ["supports"] = "støtter",
            ["refines"] = "præciserer",
            ["refutes"] = "gendriver",
            ["extends"] = "udvider",
            ["took a link between evidence and theory back"] =
                "tog et bånd mellem belæg og teori tilbage",
            ["recorded a retroductive step"] = "optegnede et retroduktivt skridt",
            ["noted a demi-regularity, with {0}"] = "noterede en halvregularitet, med {0}",
            ["1 counter-case"] = "1 modeksempel",
            ["{0} counter-cases"] = "{0} modeksempler",
            ["published version {0} of the program theory"] = "udgav version {0} af programteorien",
            ["If {0}, then {1}"] = "Hvis {0}, så {1}",
            ["If {0}, then {1}, because {2}"] = "Hvis {0}, så {1}, fordi {2}",
            ["intervention"] = "indsats",
            ["context"] = "kontekst",
            ["actor"] = "aktør",
            ["resource"] = "ressource",
            ["reasoning"] = "ræsonnement",
            ["structure"] = "struktur",
            ["outcome"] = "udfald",
            ["stated a claim of the report"] = "fremsatte en påstand i rapporten",
            ["stated a claim of the report on {0}"] = "fremsatte en påstand i rapporten om {0}",
            ["put a claim of the report into other words"] =
                "satte andre ord på en påstand i rapporten",
            ["took the claim {0} out of the report"] = "tog påstanden {0} ud af rapporten",
            ["chose a passage of {0} as quotation {1} for the claim {2}"] =
                "valgte et sted i {0} som citat {1} til påstanden {2}",
            ["worded a quotation"] = "satte ord på et citat",
            ["translated a quotation into {0}"] = "oversatte et citat til {0}",
            ["judged that somebody could be known by a quotation"] =
                "vurderede, at nogen kan kendes på et citat",
            ["judged that nobody could be known by a quotation"] =
                "vurderede, at ingen kan kendes på et citat",
            ["released a quotation for publication"] = "frigav et citat til offentliggørelse",
            ["confirmed the answer to {0} item {1}"] = "bekræftede svaret på {0} punkt {1}",
            ["took a quotation out of the report"] = "tog et citat ud af rapporten",
        };
}
