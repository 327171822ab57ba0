package proeve_test

import (
	"reflect"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// pakker is every public package of the module, by its folder. A folder with Go files that is missing here fails TestFjendtligtKatalog.
var pakker = []string{
	"satser", "satser/spor", "raadighed", "sanktion", "klage", "klage/kalender", "ydelse",
	"ydelse/visitation", "ydelse/ferie", "ydelse/udbetaling", "ydelse/efterregulering", "ydelse/hvadnu", "ydelse/begrundelse",
}

// funktioner is every exported function, a generic one at a type.
var funktioner = []any{
	satser.Afkod, satser.BeloebAf, satser.BeloebAfEnheder, satser.Dagarter, satser.DatoOf, satser.Fritagelsesarter, satser.Gaeldende,
	satser.Grundarter, satser.Haendelsesarter, satser.Indtaegtsarter, satser.KendtTil, satser.Klip, satser.Kroner, satser.LASPaa,
	satser.LaesAendringer, satser.LaesNavn[ydelse.Ophold], satser.LaesRegelsaet, satser.MustBeloeb, satser.MustDato,
	satser.MustMaaned, satser.MustPeriode, satser.NewDato, satser.NewMaaned, satser.NewPeriode, satser.NewTidslinje[int],
	satser.NewInputfejl, satser.NewModtagerfejl, satser.NewNavnefejl, satser.NyFigur, satser.NyRegel, satser.ParseBeloeb, satser.ParseDato, satser.ParseHjemmel, satser.ParseMaaned,
	satser.ParseTimer, satser.Regler, satser.Satser, satser.TjekTekst, satser.Under,
	spor.Dagtal, spor.Datotal, spor.IDer, spor.Kr, spor.Pct, spor.Praksisser, spor.Stk, spor.Timetal,
	raadighed.FravaerPaa, raadighed.Overvejelser, raadighed.Raad,
	sanktion.Standard, sanktion.Ydelse,
	klage.Brevperioder, klage.Klageinstans, klage.ParseKanal,
	kalender.Art, kalender.Paaske,
	ydelse.LaesSagsdokument, ydelse.Raad, ydelse.Standard,
	visitation.FraSag,
	ferie.Forsoergelser, ferie.FraResultater,
	efterregulering.New, efterregulering.UdenHaendelser,
	hvadnu.Aendret, hvadnu.Hvis, hvadnu.Loenkurve, hvadnu.MedBarn, hvadnu.MedBolig, hvadnu.MedFoedt, hvadnu.MedForloebFra,
	hvadnu.MedForloebTil, hvadnu.MedIndtaegt, hvadnu.MedLoen, hvadnu.MedLoenOgPension, hvadnu.OverTid, hvadnu.UdenBarn,
	begrundelse.Skriv, begrundelse.SkrivTilbagebetaling, begrundelse.SkrivVisitation,
}

// typer is every exported type, a generic one at a type. Their methods are found by reflection, so that none escapes.
var typer = []reflect.Type{
	reflect.TypeFor[satser.Advarsel](), reflect.TypeFor[satser.Advarselskode](), reflect.TypeFor[satser.Aftryk](),
	reflect.TypeFor[satser.Beloeb](), reflect.TypeFor[satser.Dagart](), reflect.TypeFor[satser.Dato](),
	reflect.TypeFor[satser.Enhed](), reflect.TypeFor[satser.Figur](), reflect.TypeFor[satser.Figuropslag](),
	reflect.TypeFor[satser.Fritagelsesart](), reflect.TypeFor[satser.Grundart](), reflect.TypeFor[satser.Haendelsesart](),
	reflect.TypeFor[satser.Hjemmel](), reflect.TypeFor[satser.Indtaegtsart](), reflect.TypeFor[satser.Inputfejl](),
	reflect.TypeFor[satser.Kilde](), reflect.TypeFor[satser.Kode](), reflect.TypeFor[satser.Maaned](),
	reflect.TypeFor[satser.Navne](), reflect.TypeFor[satser.Opslag](), reflect.TypeFor[satser.Ordning](),
	reflect.TypeFor[satser.Periode](), reflect.TypeFor[satser.Procent](), reflect.TypeFor[satser.Regel](),
	reflect.TypeFor[satser.Regelaendring](), reflect.TypeFor[satser.Regelopslag](), reflect.TypeFor[satser.Regelsaet](),
	reflect.TypeFor[satser.Regelversion](), reflect.TypeFor[satser.Regulering](), reflect.TypeFor[satser.Retskilde](),
	reflect.TypeFor[satser.Sats](), reflect.TypeFor[satser.Satsgruppe](), reflect.TypeFor[satser.Satsref](),
	reflect.TypeFor[satser.Sikkerhed](), reflect.TypeFor[satser.Status](), reflect.TypeFor[satser.Tidslinje[int]](),
	reflect.TypeFor[satser.Timer](), reflect.TypeFor[satser.Udenforfejl](), reflect.TypeFor[satser.Udgave](),
	reflect.TypeFor[satser.Version[int]](), reflect.TypeFor[satser.Virkning](),
	reflect.TypeFor[spor.Enhed](), reflect.TypeFor[spor.ID](), reflect.TypeFor[spor.Praksis](), reflect.TypeFor[spor.Regnefejl](),
	reflect.TypeFor[spor.Regning](), reflect.TypeFor[spor.Spor](), reflect.TypeFor[spor.Svar](), reflect.TypeFor[spor.Tal](),
	reflect.TypeFor[spor.Trin](), reflect.TypeFor[spor.Udfald](),
	reflect.TypeFor[raadighed.Begrundet](), reflect.TypeFor[raadighed.Behandling](), reflect.TypeFor[raadighed.Forhold](),
	reflect.TypeFor[raadighed.Fravaersdag](), reflect.TypeFor[raadighed.Fritagelse](), reflect.TypeFor[raadighed.Gennemgang](),
	reflect.TypeFor[raadighed.Grund](), reflect.TypeFor[raadighed.Haendelse](), reflect.TypeFor[raadighed.Hoering](),
	reflect.TypeFor[raadighed.Kontaktforsoeg](), reflect.TypeFor[raadighed.Kontaktmaade](), reflect.TypeFor[raadighed.Overvejelse](),
	reflect.TypeFor[raadighed.Pligt](), reflect.TypeFor[raadighed.Punkt](), reflect.TypeFor[raadighed.Sygemelding](),
	reflect.TypeFor[raadighed.Tilstand](), reflect.TypeFor[raadighed.Vejledning](), reflect.TypeFor[raadighed.Vejledningsform](),
	reflect.TypeFor[raadighed.Vurderer](), reflect.TypeFor[raadighed.Vurdering](),
	reflect.TypeFor[sanktion.Beregner](), reflect.TypeFor[sanktion.Godtgoerelse](), reflect.TypeFor[sanktion.Godtgoerelsesfradrag](),
	reflect.TypeFor[sanktion.Loftsniveau](), reflect.TypeFor[sanktion.Maanedsydelse](), reflect.TypeFor[sanktion.Niveau](),
	reflect.TypeFor[sanktion.Niveauart](), reflect.TypeFor[sanktion.Opgave](), reflect.TypeFor[sanktion.Opgoerelse](),
	reflect.TypeFor[sanktion.Praksis](), reflect.TypeFor[sanktion.Resultat](),
	reflect.TypeFor[klage.Afgoerelsesbrev](), reflect.TypeFor[klage.Ankeudfald](), reflect.TypeFor[klage.Begivenhed](),
	reflect.TypeFor[klage.BegrundetFrist](), reflect.TypeFor[klage.Beregner](), reflect.TypeFor[klage.Brevkrav](),
	reflect.TypeFor[klage.Brevperiode](), reflect.TypeFor[klage.Brevregel](), reflect.TypeFor[klage.Forloeb](),
	reflect.TypeFor[klage.Frist](), reflect.TypeFor[klage.Handling](), reflect.TypeFor[klage.Kanal](), reflect.TypeFor[klage.Klage](),
	reflect.TypeFor[klage.Klager](), reflect.TypeFor[klage.Meddelelse](), reflect.TypeFor[klage.Modtager](),
	reflect.TypeFor[klage.Naeste](), reflect.TypeFor[klage.Part](), reflect.TypeFor[klage.Sag](), reflect.TypeFor[klage.Skridt](),
	reflect.TypeFor[klage.Skridtart](), reflect.TypeFor[klage.Status](), reflect.TypeFor[klage.Virkning](),
	reflect.TypeFor[kalender.Dag](), reflect.TypeFor[kalender.Kalender](), reflect.TypeFor[kalender.Valg](),
	reflect.TypeFor[ydelse.Arbejdsdel](), reflect.TypeFor[ydelse.Barn](), reflect.TypeFor[ydelse.Beregner](),
	reflect.TypeFor[ydelse.Betingelse](), reflect.TypeFor[ydelse.Betingelsesart](), reflect.TypeFor[ydelse.BevaretRet](),
	reflect.TypeFor[ydelse.Bevaretart](), reflect.TypeFor[ydelse.Bidrag](), reflect.TypeFor[ydelse.Bolig](),
	reflect.TypeFor[ydelse.Ferie](), reflect.TypeFor[ydelse.Ferieart](), reflect.TypeFor[ydelse.Forloeb](),
	reflect.TypeFor[ydelse.Forloebsophoer](), reflect.TypeFor[ydelse.Indtaegt](), reflect.TypeFor[ydelse.Loft](),
	reflect.TypeFor[ydelse.Loftart](), reflect.TypeFor[ydelse.Opgoerelse](), reflect.TypeFor[ydelse.Ophoersart](),
	reflect.TypeFor[ydelse.Ophold](), reflect.TypeFor[ydelse.Periodeopgoerelse](), reflect.TypeFor[ydelse.Praksis](),
	reflect.TypeFor[ydelse.Resultat](), reflect.TypeFor[ydelse.Ret](), reflect.TypeFor[ydelse.Retsforhold](),
	reflect.TypeFor[ydelse.Sag](), reflect.TypeFor[ydelse.Sagsdokument](), reflect.TypeFor[ydelse.Selvstaendig](),
	reflect.TypeFor[ydelse.Skift](), reflect.TypeFor[ydelse.Skifteart](), reflect.TypeFor[ydelse.TidligereYdelse](),
	reflect.TypeFor[ydelse.Tidligereart](), reflect.TypeFor[ydelse.Udlandsart](), reflect.TypeFor[ydelse.Udlandsophold](),
	reflect.TypeFor[ydelse.Ydelsesperiode](),
	reflect.TypeFor[visitation.Forloeb](), reflect.TypeFor[visitation.Grundlag](), reflect.TypeFor[visitation.Jobafklaring](),
	reflect.TypeFor[visitation.Jobafklaringssvar](), reflect.TypeFor[visitation.Laengde](), reflect.TypeFor[visitation.Maalgruppe](),
	reflect.TypeFor[visitation.Opfoelgning](), reflect.TypeFor[visitation.Orlov](), reflect.TypeFor[visitation.Orlovsart](),
	reflect.TypeFor[visitation.Person](), reflect.TypeFor[visitation.Ressourceforloeb](), reflect.TypeFor[visitation.Samlet](),
	reflect.TypeFor[visitation.Skridt](), reflect.TypeFor[visitation.Sygedagpenge](), reflect.TypeFor[visitation.Varighed](),
	reflect.TypeFor[visitation.Vurderer](), reflect.TypeFor[visitation.Vurdering](), reflect.TypeFor[visitation.Ydelsesforhold](),
	reflect.TypeFor[ferie.Begrundet](), reflect.TypeFor[ferie.BegrundetRet](), reflect.TypeFor[ferie.Beregner](),
	reflect.TypeFor[ferie.Ferie](), reflect.TypeFor[ferie.Ferieart](), reflect.TypeFor[ferie.Forsoergelse](),
	reflect.TypeFor[ferie.Optjening](), reflect.TypeFor[ferie.Periode](), reflect.TypeFor[ferie.Plan](),
	reflect.TypeFor[ferie.Praksis](), reflect.TypeFor[ferie.Ret](), reflect.TypeFor[ferie.Sag](), reflect.TypeFor[ferie.Vurdering](),
	reflect.TypeFor[udbetaling.ATP](), reflect.TypeFor[udbetaling.Arbejdsgiver](), reflect.TypeFor[udbetaling.Arbejdsgiverrefusion](),
	reflect.TypeFor[udbetaling.Beregner](), reflect.TypeFor[udbetaling.Fakta](), reflect.TypeFor[udbetaling.Fravaer](),
	reflect.TypeFor[udbetaling.Pension](), reflect.TypeFor[udbetaling.Praksis](), reflect.TypeFor[udbetaling.Refusion](),
	reflect.TypeFor[udbetaling.Refusionsfakta](), reflect.TypeFor[udbetaling.Resultat](), reflect.TypeFor[udbetaling.Udbetaling](),
	reflect.TypeFor[efterregulering.Aarsag](), reflect.TypeFor[efterregulering.Aendring](),
	reflect.TypeFor[efterregulering.Aendringsart](), reflect.TypeFor[efterregulering.Ankesag](),
	reflect.TypeFor[efterregulering.Ankesvar](), reflect.TypeFor[efterregulering.Beregner](), reflect.TypeFor[efterregulering.Del](),
	reflect.TypeFor[efterregulering.Emne](), reflect.TypeFor[efterregulering.Fakta](), reflect.TypeFor[efterregulering.Felt](),
	reflect.TypeFor[efterregulering.Loft](), reflect.TypeFor[efterregulering.Maaned](),
	reflect.TypeFor[efterregulering.Maanedskrav](), reflect.TypeFor[efterregulering.Opgave](),
	reflect.TypeFor[efterregulering.Resultat](), reflect.TypeFor[efterregulering.Side](), reflect.TypeFor[efterregulering.Sum](),
	reflect.TypeFor[efterregulering.Udbetaling](), reflect.TypeFor[efterregulering.Vilkaar](),
	reflect.TypeFor[efterregulering.Vilkaarsgrund](), reflect.TypeFor[efterregulering.Vurdering](),
	reflect.TypeFor[hvadnu.Aendring](), reflect.TypeFor[hvadnu.Andel](), reflect.TypeFor[hvadnu.Knaek](),
	reflect.TypeFor[hvadnu.Knaekart](), reflect.TypeFor[hvadnu.Kurve](), reflect.TypeFor[hvadnu.Par](),
	reflect.TypeFor[hvadnu.Punkt](), reflect.TypeFor[hvadnu.Skel](), reflect.TypeFor[hvadnu.Svar](), reflect.TypeFor[hvadnu.Tid](),
	reflect.TypeFor[hvadnu.Valg](),
	reflect.TypeFor[begrundelse.Afgoerelse](), reflect.TypeFor[begrundelse.Brev](), reflect.TypeFor[begrundelse.Hensyn](),
	reflect.TypeFor[begrundelse.Regel](), reflect.TypeFor[begrundelse.Regnet](), reflect.TypeFor[begrundelse.Tilbagebetaling](),
	reflect.TypeFor[begrundelse.Visitation](),
}
