namespace PeerEvents.Projections.Languages;

/// <summary>Of the study, its people and what it sets out from.</summary>
internal static class DanishStudy
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["Somebody"] = "Nogen",
            ["somebody"] = "nogen",
            ["nothing"] = "intet",
            ["(unknown)"] = "(ukendt)",
            ["(withdrawn words)"] = "(ord trukket tilbage)",
            ["Analyst {0}"] = "Analytiker {0}",
            ["opened the study {0}"] = "åbnede undersøgelsen {0}",
            ["opened the synthetic study {0}"] = "åbnede den syntetiske undersøgelse {0}",
            ["gave the study another title"] = "gav undersøgelsen en anden titel",
            ["described the study anew"] = "beskrev undersøgelsen på ny",
            ["let {0} join as {1}"] = "lod {0} komme med som {1}",
            ["lead"] = "leder",
            ["analyst"] = "analytiker",
            ["second coder"] = "anden koder",
            ["adjudicator"] = "opmand",
            ["critical friend"] = "kritisk ven",
            ["auditor"] = "auditor",
            ["let {0} leave the team"] = "lod {0} forlade holdet",
            ["brought in a project from {0}, with {1} entries of its log"] =
                "hentede et projekt ind fra {0}, med {1} poster fra dets log",
            ["undid an act of {0}"] = "fortrød en handling på {0}",
            ["undid {0} acts of {1}"] = "fortrød {0} handlinger på {1}",
            ["1 entry"] = "1 post",
            ["{0} entries"] = "{0} poster",
            ["gave the reason for an earlier decision"] =
                "gav begrundelsen for en tidligere beslutning",
            ["named moment {0} {1}"] = "kaldte øjeblik {0} {1}",
            ["attested, as the record stood at moment {0}: {1}"] =
                "attesterede, som optegnelsen stod ved øjeblik {0}: {1}",
            ["attested in AQ{0:00}, as the record stood at moment {1}: {2}"] =
                "attesterede i AQ{0:00}, som optegnelsen stod ved øjeblik {1}: {2}",
            ["sealed moment {0}"] = "forseglede øjeblik {0}",
            ["stated the research question"] = "fremsatte forskningsspørgsmålet",
            ["revised the research question"] = "reviderede forskningsspørgsmålet",
            ["declared the stance of the analysis"] = "erklærede analysens ståsted",
            ["chose {0} thematic analysis"] = "valgte tematisk analyse af formen {0}",
            ["reflexive"] = "refleksiv",
            ["codebook"] = "kodebog",
            ["coding reliability"] = "kodningsreliabilitet",
            ["stated their positionality"] = "redegjorde for sin position",
            ["noted an expectation"] = "noterede en forventning",
            ["began with {0}"] = "begyndte på {0}",
            ["went from {0} to {1}"] = "gik fra {0} til {1}",
            ["familiarising"] = "at lære materialet at kende",
            ["coding"] = "at kode",
            ["generating themes"] = "at danne temaer",
            ["reviewing themes"] = "at gennemgå temaer",
            ["defining themes"] = "at afgrænse temaer",
            ["writing up"] = "at skrive",
            ["Moment {0} does not verify: {1}"] = "Øjeblik {0} holder ikke: {1}",
            ["its entry is not what it was when it was numbered."] =
                "dets post er ikke, hvad den var, da den fik sit nummer.",
            ["its entry is gone from the store."] = "dets post er væk fra lageret.",
            ["its entry is marked to be passed over by the read models."] =
                "dets post er mærket til at blive sprunget over af læsemodellerne.",
            ["another entry stands in its place."] = "en anden post står på dets plads.",
            ["an entry that was never numbered stands before it."] =
                "en post, der aldrig fik et nummer, står før det.",
            ["its number and hash are gone, though later ones are there."] =
                "dets nummer og hash er væk, skønt senere er der.",
            ["its entry is in the store but was not numbered."] =
                "dets post er i lageret, men har intet nummer.",
            ["its study time is not what its entries say."] =
                "dets tid i undersøgelsen er ikke, hvad dets poster siger.",
            ["the checkpoint it seals names another hash."] =
                "det segl, der er sat på det, nævner en anden hash.",
            ["the stored text is not the one it speaks of."] =
                "den lagrede tekst er ikke den, det taler om.",
            ["the receipt names another hash, so the record was rewritten."] =
                "kvitteringen nævner en anden hash, så optegnelsen er skrevet om.",
            ["the receipt speaks of it, but the record ends before."] =
                "kvitteringen taler om det, men optegnelsen slutter før.",
            ["This proves that the record is consistent in itself; a receipt would prove more."] =
                "Det beviser, at optegnelsen hænger sammen i sig selv; en kvittering ville bevise mere.",
            [
                "With the receipt, this proves that the record up to moment {0} is that of the day the receipt was made."
            ] =
                "Med kvitteringen beviser det, at optegnelsen til og med øjeblik {0} er den fra dagen, da kvitteringen blev givet.",
        };
}
