namespace PeerEvents.Projections.Languages;

/// <summary>The auditor's forty-eight questions, and what is not recorded of their answers.</summary>
internal static class DanishQuestions
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["When did this code first appear, on which excerpt, by whom, with what reason?"] =
                "Hvornår kom denne kode først frem, på hvilket uddrag, ved hvem, med hvilken begrundelse?",
            ["What was its definition, and every wording before and after?"] =
                "Hvordan var den defineret, og hver ordlyd før og efter?",
            ["Under which names has this code been known, and is it the same as another?"] =
                "Under hvilke navne har denne kode været kendt, og er den den samme som en anden?",
            ["Which codes were merged or split into it, why, and where did each coding go?"] =
                "Hvilke koder blev lagt sammen med eller delt ud i den, hvorfor, og hvor kom hver kodning hen?",
            ["Which themes did this code pass through, with dates?"] =
                "Hvilke temaer gik denne kode igennem, med datoer?",
            [
                "Which excerpts stood behind this theme at its proposal, its reviews, when it was finalised, and now?"
            ] =
                "Hvilke uddrag stod bag dette tema, da det blev foreslået, gennemgået og gjort endeligt, og nu?",
            ["Which excerpts were once in this theme and are no longer, and why?"] =
                "Hvilke uddrag var engang i dette tema og er det ikke mere, og hvorfor?",
            ["What was the whole codebook?"] = "Hvordan så hele kodebogen ud?",
            ["What was the thematic map, and how does it differ from an earlier one?"] =
                "Hvordan så det tematiske kort ud, og hvordan afviger det fra et tidligere?",
            ["What does this finding rest on, back to what was said?"] =
                "Hvad hviler dette fund på, tilbage til det, der blev sagt?",
            ["Where did this turn go, forward to the report?"] =
                "Hvor kom denne replik hen, frem til rapporten?",
            ["Which parts of this transcript were never coded, or read and left?"] =
                "Hvilke dele af denne udskrift blev aldrig kodet, eller læst og ladt være?",
            ["Did every participant get equal attention?"] =
                "Fik hver deltager lige stor opmærksomhed?",
            ["Does a theme rest on one or two participants?"] =
                "Hviler et tema på en eller to deltagere?",
            ["Who coded what, in which round, blind to whom?"] =
                "Hvem kodede hvad, i hvilken runde, blind for hvem?",
            ["Where did coders differ, and what became of each difference?"] =
                "Hvor var kodere forskellige, og hvad blev der af hver forskel?",
            ["Who adjudicated, by which rule, over whose objection?"] =
                "Hvem afgjorde som opmand, efter hvilken regel, imod hvis indvending?",
            ["What was agreement then, on which units, by which formula?"] =
                "Hvad var overensstemmelsen dengang, på hvilke enheder, efter hvilken formel?",
            ["Which decisions came from this meeting?"] = "Hvilke beslutninger kom af dette møde?",
            ["Which decisions have no reason?"] = "Hvilke beslutninger har ingen begrundelse?",
            ["Which reasons were given later than the act?"] =
                "Hvilke begrundelser blev givet senere end handlingen?",
            ["Was anything entered back-dated?"] = "Blev noget indført med en tidligere dato?",
            ["What did the analysts expect beforehand?"] = "Hvad ventede analytikerne på forhånd?",
            ["How did the question or the stance change, and how much was coded under each?"] =
                "Hvordan ændrede spørgsmålet eller ståstedet sig, og hvor meget blev kodet under hver?",
            ["Which codes came from theory, which from data, which from surprise?"] =
                "Hvilke koder kom fra teori, hvilke fra data, hvilke fra undren?",
            ["Which proposition was supported, refined or refuted, by which excerpts?"] =
                "Hvilket udsagn blev støttet, omformuleret eller gendrevet, af hvilke uddrag?",
            ["How did the program theory change from the initial to the refined?"] =
                "Hvordan ændrede programteorien sig fra den første til den omformulerede?",
            ["Which contrary cases were noted, and how were they handled?"] =
                "Hvilke modsatte tilfælde blev noteret, og hvordan blev de behandlet?",
            ["Which themes were proposed and dropped, and why?"] =
                "Hvilke temaer blev foreslået og opgivet, og hvorfor?",
            ["How did this theme's name, boundary and central concept evolve?"] =
                "Hvordan udviklede dette temas navn, grænse og centrale begreb sig?",
            ["Did the analyst return to the data after reviewing themes?"] =
                "Vendte analytikeren tilbage til data efter at have gennemgået temaer?",
            ["In which phase was the work, and when did it return to an earlier one?"] =
                "I hvilken fase var arbejdet, og hvornår vendte det tilbage til en tidligere?",
            ["Which transcript version was coded, and did corrections move an excerpt?"] =
                "Hvilken version af udskriften blev kodet, og flyttede rettelser et uddrag?",
            ["What was changed by anonymisation, where, by which rule?"] =
                "Hvad blev ændret ved anonymisering, hvor, efter hvilken regel?",
            ["What was withdrawn, what was removed by it, what remains?"] =
                "Hvad blev trukket tilbage, hvad gik med, hvad er tilbage?",
            ["After a withdrawal, which findings lost evidence?"] =
                "Hvilke fund mistede belæg efter en tilbagetrækning?",
            ["Who saw or exported personal data, when, for what?"] =
                "Hvem så eller tog persondata ud, hvornår, til hvad?",
            ["Which consent covered this use at that time?"] =
                "Hvilket samtykke dækkede denne brug på det tidspunkt?",
            ["Were participants asked to comment, and what changed?"] =
                "Blev deltagere bedt om at kommentere, og hvad ændrede sig?",
            ["Was the interview guide changed between interviews?"] =
                "Blev interviewguiden ændret mellem interview?",
            ["What did software do, against people?"] =
                "Hvad gjorde programmer, og hvad mennesker?",
            ["Is the trail complete and untampered up to its checkpoints?"] =
                "Er sporet helt og urørt op til dets segl?",
            ["What was masked after the fact, and can the trail still be followed?"] =
                "Hvad blev dækket til bagefter, og kan sporet stadig følges?",
            ["Which earlier audit questions were raised, answered, settled?"] =
                "Hvilke tidligere auditspørgsmål blev rejst, besvaret, afgjort?",
            ["Which entries support this item of a reporting guideline?"] =
                "Hvilke poster støtter dette punkt i en rapporteringsvejledning?",
            ["What would the codebook be without this coder, or without this participant?"] =
                "Hvordan ville kodebogen se ud uden denne koder eller denne deltager?",
            ["Which excerpts are quoted in the report, from whom, how often per participant?"] =
                "Hvilke uddrag er citeret i rapporten, fra hvem, hvor ofte for hver deltager?",
            ["What happened, by class of audit material?"] =
                "Hvad skete der, efter slags auditmateriale?",
            ["Recordings are not kept here: the way ends at the transcript and its source."] =
                "Optagelser bevares ikke her: vejen ender ved udskriften og dens kilde.",
            [
                "Redactions are not recorded yet. Names that an import replaced were replaced before anything was stored."
            ] =
                "Overstregninger optegnes endnu ikke. Navne, som en import erstattede, blev erstattet, før noget blev gemt.",
            [
                "Consent and a participant's withdrawal of it are not recorded yet; withdrawn sources are."
            ] =
                "Samtykke, og at en deltager trækker det tilbage, optegnes endnu ikke; det gør kilder, der er trukket tilbage.",
            ["Reading and exporting are not recorded yet."] =
                "At læse og at tage ud optegnes endnu ikke.",
            ["Consent is not recorded yet."] = "Samtykke optegnes endnu ikke.",
            ["Nothing suggests codes here, so that no suggestion was accepted or dismissed."] =
                "Intet foreslår koder her, så intet forslag blev taget eller afvist.",
            [
                "This works the hashes out from the entries read; verify also compares with the stored moments and with a receipt."
            ] =
                "Her udregnes hash af de poster, der er læst; en efterprøvning sammenligner også med de gemte øjeblikke og med en kvittering.",
            ["Audit engagements are not recorded yet; memos of kind audit are listed."] =
                "Auditopgaver optegnes endnu ikke; memoer af slagsen audit står her.",
            ["This is a replay without them, never the record."] =
                "Dette er en genafspilning uden dem, aldrig optegnelsen.",
        };
}
