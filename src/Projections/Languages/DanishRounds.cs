using PeerEvents.Domain.Reconciliation.Agreement;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Projections.Languages;

/// <summary>Of coding rounds, differences and agreement.</summary>
internal static class DanishRounds
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        new Dictionary<string, string>
        {
            ["opened the {0} round {1} over {2} for {3}"] =
                "åbnede runden {1} ({0}) over {2} for {3}",
            ["solo"] = "alene",
            ["parallel, blind"] = "sideløbende, blind",
            ["pre-unitized, blind"] = "afmærkede steder, blind",
            ["split with overlap"] = "delt med overlap",
            ["adjudicated"] = "med opmand",
            ["1 source"] = "1 kilde",
            ["{0} sources"] = "{0} kilder",
            ["was done with the round {0}"] = "blev færdig med runden {0}",
            ["let the coders of {0} see one another's work"] =
                "lod koderne i {0} se hinandens arbejde",
            ["looked for differences in the round {0}"] = "ledte efter forskelle i runden {0}",
            ["passages that share {0} percent are one"] =
                "steder, der deler {0} procent, er det samme",
            ["marked a difference in {0} as worth talking about"] =
                "mærkede en forskel i {0} som værd at tale om",
            ["took the mark off a difference in {0}"] = "tog mærket af en forskel i {0}",
            ["said something about a difference in {0}"] = "sagde noget om en forskel i {0}",
            ["resolved a difference in {0}"] = "afgjorde en forskel i {0}",
            ["kept two readings apart on purpose in {0}"] =
                "holdt med vilje to læsninger adskilt i {0}",
            ["adjudicated a difference in {0} by the rule {1}"] =
                "afgjorde som opmand en forskel i {0} efter reglen {1}",
            ["did not agree with the outcome of a difference in {0}"] =
                "var ikke enig i udfaldet af en forskel i {0}",
            ["took a difference in {0} up again"] = "tog en forskel i {0} op igen",
            ["assessed agreement in {0} as of moment {1}"] =
                "opgjorde overensstemmelse i {0} som ved øjeblik {1}",
            ["{0} over {1}"] = "{0} over {1}",
            ["closed the round {0}"] = "lukkede runden {0}",
            ["1 difference"] = "1 forskel",
            ["{0} differences"] = "{0} forskelle",
            ["{0}: {1}"] = "{0}: {1}",
            ["one reading taken"] = "én læsning valgt",
            ["both readings taken"] = "begge læsninger valgt",
            ["neither reading kept"] = "ingen af læsningerne beholdt",
            ["another code taken"] = "en anden kode valgt",
            ["other edges taken"] = "andre kanter valgt",
            ["kept apart on purpose"] = "holdt adskilt med vilje",
            ["answered with a memo"] = "besvaret med et memo",
            ["only one"] = "kun den ene",
            ["other edges"] = "andre kanter",
            ["read differently"] = "læst forskelligt",
            ["omission"] = "udeladelse",
            ["boundary"] = "grænse",
            ["label"] = "kode",
            ["granularity"] = "finhed",
            ["multiplicity"] = "antal koder",
            ["level"] = "niveau",
            [AgreementView.ReflexiveNotice] =
                "I refleksivt arbejde er overensstemmelse intet tegn på kvalitet: to, der læser ens, kan dele "
                + "skoling. Et tal kan kun hjælpe jer til at tale sammen. Spørg igen med visning for at se det.",
            [AgreementReason.OneValueInUse.Sentence] =
                "Kun én værdi er brugt, så overensstemmelse kan ikke skelnes fra tilfældet.",
            [AgreementReason.NoUnitCodedTwice.Sentence] =
                "Ingen enhed er kodet af mindst to kodere, så der er intet at sammenligne.",
            [AgreementReason.LengthZero.Sentence] =
                "Forløbet har ingen længde, så der er intet at dele op i enheder.",
            [AgreementReason.WrongNumberOfCoders.Sentence] =
                "Koefficienten er for et andet antal kodere: for netop to eller for mindst to.",
            [AgreementReason.UnitsWithoutSameNumberOfRatings.Sentence] =
                "Ikke alle enheder har lige mange vurderinger; brug en koefficient, der tillader det.",
            [AgreementReason.CodersNotToldApart.Sentence] =
                "Koefficienten sammenligner kodere, men data tæller kun, hvor mange der valgte hvad.",
            [AgreementReason.CategoryNeverUsed.Sentence] = "Ingen koder brugte denne kategori.",
            [AgreementReason.PairWithoutValue.Sentence] =
                "To af koderne deler ingen enhed eller brugte kun én værdi, så der er intet gennemsnit over alle.",
            [AgreementReason.NoDisagreementExpected.Sentence] =
                "Ingen uenighed er at vente ved et tilfælde, så der er intet at sammenligne med.",
            [AgreementReason.RatioBelowZero.Sentence] =
                "En forholdsskala begynder ved nul, men en værdi ligger under; brug intervalskalaen.",
            [AgreementReason.SegmentsOverlap.Sentence] =
                "En koders steder overlapper hinanden, som de ikke må her; se på én kode ad gangen.",
            [AgreementReason.NothingUnitized.Sentence] = "Ingen koder markerede noget sted.",
            [AgreementReason.NoIntersection.Sentence] =
                "Intet sted hos den ene koder møder et hos den anden, så deres koder kan ikke sammenlignes.",
            [AgreementReason.AlignmentTooLarge.Sentence] =
                "For mange steder ligger over hinanden til at finde den bedste parring; sammenlign dele.",
            [AgreementReason.ResamplesWithoutValue.Sentence] =
                "Mere end hver tyvende stikprøve har ingen værdi, så et interval ville vildlede.",
        };
}
