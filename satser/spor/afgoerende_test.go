package spor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ided names the steps, with the number of an income or a failure where there are several.
func ided(trin []spor.Trin) string {
	var ud []string
	for i := range trin {
		navn := trin[i].ID.String()
		if nr := trin[i].Post; nr != 0 {
			navn += fmt.Sprintf("/%d", nr)
		}
		ud = append(ud, navn)
	}
	return strings.Join(ud, " ")
}

// indtaegten is a month of 12.326 kr. with what is deducted in it: the kind, the computation and the operands of each step before the
// deductions in all.
func indtaegten(t testing.TB, skriv func(*skriver)) *skriver {
	b := &skriver{t: t}
	b.sig(spor.Ret, spor.Opfyldt)
	b.regn(spor.Maanedssats, spor.Overfoert, "12326.00 kr", "12326.00 kr")
	b.regn(spor.FoerIndtaegt, spor.Overfoert, "12326.00 kr", "#maanedssats")
	skriv(b)
	return b
}

// loenOver is a wage of 20.000 in 2024, of which 16.323 is below the threshold: 30 per cent of it is 4.896,90, and 55 per cent of the
// other 3.677 is 2.022,35.
func loenOver(b *skriver) {
	b.regn(spor.Post, spor.Sum, "20000.00 kr", "20000.00 kr").Til = spor.Loensum
	b.regn(spor.Loensum, spor.SumAfTrin, "20000.00 kr")
	b.regn(spor.LoenTilGraensen, spor.Mindste, "16323.00 kr", "#loensum", "16323.00 kr")
	b.regn(spor.LoenfradragTil, spor.ProcentAf, "4896.90 kr", "#loen-til-graensen", "30 pct")
	b.regn(spor.LoenOverGraensen, spor.Overskydende, "3677.00 kr", "#loensum", "16323.00 kr")
	b.regn(spor.LoenfradragOver, spor.ProcentAf, "2022.35 kr", "#loen-over-graensen", "55 pct")
	b.regn(spor.Loenfradrag, spor.Sum, "6919.25 kr", "#loenfradrag-til", "#loenfradrag-over")
	b.regn(spor.FradragIAlt, spor.Sum, "6919.25 kr", "#loenfradrag")
	b.regn(spor.EfterFradrag, spor.Forskel, "5406.75 kr", "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, "5406.75 kr", "#efter-fradrag")
	b.sig(spor.Udbetaling, spor.Opfyldt)
}

// fri is 588,60 in a tilbud, which 30 hours at 19,62 leave free.
func fri(b *skriver) {
	b.regn(spor.Post, spor.Sum, "588.60 kr", "588.60 kr").Til = spor.Tilbudssum
	b.regn(spor.Tilbudssum, spor.SumAfTrin, "588.60 kr")
	b.regn(spor.Tilbudstimer, spor.Mindste, "30 timer", "30 timer", "160.33 timer")
	b.regn(spor.Timebeloeb, spor.Gange, "588.60 kr", "19.62 kr", "#tilbudstimer")
	b.regn(spor.Tilbudsfradrag, spor.Overskydende, "0.00 kr", "#tilbudssum", "#timebeloeb")
}

func friAlene(b *skriver) {
	fri(b)
	b.regn(spor.FradragIAlt, spor.Sum, "0.00 kr", "#tilbudsfradrag")
	b.regn(spor.EfterFradrag, spor.Forskel, "12326.00 kr", "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, "12326.00 kr", "#efter-fradrag")
}

// friOgAndet has beside the free income two others, one of them of 0 kr.
func friOgAndet(b *skriver) {
	b.regn(spor.Post, spor.Sum, "0.00 kr", "0.00 kr").Til = spor.KroneForKroneSum
	b.post(1)
	b.regn(spor.Post, spor.Sum, "1000.00 kr", "1000.00 kr").Til = spor.KroneForKroneSum
	b.post(2)
	fri(b)
	b.regn(spor.KroneForKroneSum, spor.SumAfTrin, "1000.00 kr")
	b.regn(spor.FradragIAlt, spor.Sum, "1000.00 kr", "#tilbudsfradrag", "#krone-for-krone")
	b.regn(spor.EfterFradrag, spor.Forskel, "11326.00 kr", "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, "11326.00 kr", "#efter-fradrag")
}

// intetTilbage is an income that takes the benefit to the krone.
func intetTilbage(b *skriver) {
	b.regn(spor.Post, spor.Sum, "12326.00 kr", "12326.00 kr").Til = spor.KroneForKroneSum
	b.regn(spor.KroneForKroneSum, spor.SumAfTrin, "12326.00 kr")
	b.regn(spor.FradragIAlt, spor.Sum, "12326.00 kr", "#krone-for-krone")
	b.regn(spor.EfterFradrag, spor.Forskel, "0.00 kr", "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, "0.00 kr", "#efter-fradrag")
	b.sig(spor.AnsesForModtaget, spor.Opfyldt)
}

// indtaegtenFoerst is a trace that begins with the income that it deducts.
func indtaegtenFoerst(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.regn(spor.Post, spor.Sum, "326.00 kr", "326.00 kr").Til = spor.KroneForKroneSum
	b.regn(spor.KroneForKroneSum, spor.SumAfTrin, "326.00 kr")
	b.regn(spor.Maanedssats, spor.Overfoert, "12326.00 kr", "12326.00 kr")
	b.regn(spor.FoerIndtaegt, spor.Overfoert, "12326.00 kr", "#maanedssats")
	b.regn(spor.FradragIAlt, spor.Sum, "326.00 kr", "#krone-for-krone")
	b.regn(spor.EfterFradrag, spor.Forskel, "12000.00 kr", "#foer-indtaegt", "#fradrag-i-alt")
	b.regn(spor.Ydelse, spor.TilOere, "12000.00 kr", "#efter-fradrag")
	return b
}

// toMaanedersDage is a day of one month, whose benefit earlier decisions have taken all of, and two days of another.
func toMaanedersDage(b *skriver) {
	b.sig(spor.SanktionHaendelse, spor.Opfyldt)
	b.post(1)
	b.regn(spor.Dagssats, spor.Overfoert, "569.00 kr", "569.00 kr")
	b.regn(spor.Dagsfradrag, spor.Gange, "569.00 kr", "#dagssats", "1 dage").Til = spor.DagsfradragSum
	b.regn(spor.DagsfradragSum, spor.SumAfTrin, "569.00 kr")
	b.regn(spor.DagsfradragTidligere, spor.Overfoert, "8316.00 kr", "8316.00 kr")
	b.regn(spor.HaendelsesmaanedEfter, spor.Overfoert, "8316.00 kr", "8316.00 kr")
	b.regn(spor.DagsfradragPlads, spor.Forskel, "0.00 kr", "#haendelsesmaaned-efter", "#dagsfradrag-tidligere")
	b.regn(spor.DagsfradragLoft, spor.Mindste, "0.00 kr", "#dagsfradrag-sum", "#dagsfradrag-plads").Til = spor.SanktionerIAlt
	b.sig(spor.SanktionHaendelse, spor.Opfyldt)
	b.post(2)
	b.regn(spor.Dagssats, spor.Overfoert, "569.00 kr", "569.00 kr")
	b.post(2)
	b.regn(spor.Dagsfradrag, spor.Gange, "1138.00 kr", "#dagssats", "2 dage").Til = spor.DagsfradragSum
	b.post(2)
	b.regn(spor.DagsfradragSum, spor.SumAfTrin, "1138.00 kr").Til = spor.SanktionerIAlt
	b.regn(spor.SanktionerIAlt, spor.SumAfTrin, "1138.00 kr")
	b.regn(spor.SanktionTrukket, spor.Mindste, "1138.00 kr", "#sanktioner-i-alt", "#foer-indtaegt")
	b.regn(spor.EfterSanktion, spor.Forskel, "11188.00 kr", "#foer-indtaegt", "#sanktion-trukket")
	b.regn(spor.Ydelse, spor.TilOere, "11188.00 kr", "#efter-sanktion")
}

// haendelsen is an event of 1.896 kr. with the assessments it rests on.
func haendelsen(b *skriver) {
	b.sig(spor.SanktionHaendelse, spor.Opfyldt)
	b.sig(spor.HjemmelNedsaettelse, spor.Opfyldt)
	b.sig(spor.RimeligGrund, spor.Opfyldt)
	b.regn(spor.Haendelsesbeloeb, spor.Overfoert, "1896.00 kr", "1896.00 kr").Til = spor.SanktionerIAlt
	b.under(3)
	b.regn(spor.SanktionerIAlt, spor.SumAfTrin, "1896.00 kr")
	b.regn(spor.SanktionTrukket, spor.Mindste, "1896.00 kr", "#sanktioner-i-alt", "#foer-indtaegt")
	b.regn(spor.EfterSanktion, spor.Forskel, "10430.00 kr", "#foer-indtaegt", "#sanktion-trukket")
	b.regn(spor.Ydelse, spor.TilOere, "10430.00 kr", "#efter-sanktion")
}

// udenSanktion is two failures that are not sanctioned, each for two reasons, and with a question that was never answered.
func udenSanktion(b *skriver) {
	for nr := range int16(2) {
		b.sig(spor.SanktionHaendelse, spor.IkkeOpfyldt)
		b.post(nr + 1)
		b.sig(spor.HjemmelNedsaettelse, spor.Opfyldt)
		b.sig(spor.Partshoering, spor.IkkeOpfyldt)
		b.post(nr + 1)
		b.sig(spor.RimeligGrund, spor.KraeverSkoen)
		b.sig(spor.FremmerRaadighed, spor.IkkeOpfyldt)
		b.post(nr + 1)
		b.under(4)
	}
	b.regn(spor.Ydelse, spor.TilOere, "12326.00 kr", "#foer-indtaegt")
	b.sig(spor.Udbetaling, spor.Opfyldt)
}

// uafklaret is a failure that two things are missing of, and a no that does not settle it.
func uafklaret(b *skriver) {
	b.regn(spor.Ydelse, spor.TilOere, "12326.00 kr", "#foer-indtaegt")
	b.sig(spor.SanktionHaendelse, spor.Uoplyst)
	b.sig(spor.HjemmelNedsaettelse, spor.Opfyldt)
	b.sig(spor.Partshoering, spor.IkkeOpfyldt)
	b.sig(spor.RimeligGrund, spor.KraeverSkoen)
	b.sig(spor.Begrundelse, spor.Uoplyst)
	b.under(4)
}

// iDele is a month in parts: 10 days at 12.326, some days outside the course, 10 days at 16.382, and then none again.
func iDele(t testing.TB) *skriver {
	b := &skriver{t: t}
	b.sig(spor.Ret, spor.Opfyldt)
	b.sig(spor.Delperiode, spor.Opfyldt)
	b.sig(spor.Alder, spor.IkkeOpfyldt)
	b.regn(spor.Maanedssats, spor.Overfoert, "12326.00 kr", "12326.00 kr")
	b.regn(spor.Dagsandel, spor.Broekdel, "12326.00/3 kr", "#maanedssats", "10/30 dage").Til = spor.FoerIndtaegt
	b.under(3)
	b.sig(spor.Delperiode, spor.Opfyldt)
	b.sig(spor.UdenForForloeb, spor.IkkeOpfyldt)
	b.under(1)
	b.sig(spor.Delperiode, spor.Opfyldt)
	b.sig(spor.Gruppe, spor.Opfyldt)
	b.regn(spor.Maanedssats, spor.Overfoert, "16382.00 kr", "16382.00 kr")
	b.regn(spor.Dagsandel, spor.Broekdel, "16382.00/3 kr", "#maanedssats", "10/30 dage").Til = spor.FoerIndtaegt
	b.under(3)
	b.sig(spor.Delperiode, spor.Opfyldt)
	b.sig(spor.UdenForForloeb, spor.IkkeOpfyldt)
	b.under(1)
	b.regn(spor.FoerIndtaegt, spor.SumAfTrin, "28708.00/3 kr")
	b.regn(spor.Ydelse, spor.TilOere, "9569.33 kr", "#foer-indtaegt")
	b.sig(spor.Udbetaling, spor.Opfyldt)
	return b
}

// delMangler is a month in parts of which the last wants a fact.
func delMangler(t testing.TB) *skriver {
	b := &skriver{t: t, s: append(spor.Spor{}, iDele(t).s[:7]...)}
	b.sig(spor.Delperiode, spor.Opfyldt)
	b.sig(spor.Alder, spor.Opfyldt)
	b.sig(spor.Bolig, spor.Uoplyst)
	b.under(2)
	return b
}

// TestAfgoerende: what a letter needs of a month, in the order of the law, and no more.
func TestAfgoerende(t *testing.T) {
	for _, r := range []struct {
		grund, vil string
		b          *skriver
	}{
		{"a wage above the threshold: both tiers and their sum, and not what only carries on",
			"ret maanedssats post loen-til-graensen loenfradrag-til loen-over-graensen loenfradrag-over loenfradrag efter-fradrag ydelse", indtaegten(t, loenOver)},
		{"an income that is free is deducted with nothing, and is left out", "ret maanedssats efter-fradrag ydelse", indtaegten(t, friAlene)},
		{"of several incomes the one that is deducted", "ret maanedssats post/2 efter-fradrag ydelse", indtaegten(t, friOgAndet)},
		{"a benefit of 0 kr. rests on what brought it there", "ret maanedssats post efter-fradrag ydelse anses-for-modtaget", indtaegten(t, intetTilbage)},
		{"the first step of all can be one of them", "post maanedssats efter-fradrag ydelse", indtaegtenFoerst(t)},
		{"what follows the benefit is not what it rests on, but what it states is told", "ret maanedssats ydelse atp-ret", maaneden(t)},
		{"a month with a talk missed, a job turned down and an offence: all but the sums of one and the benefits carried on",
			"ret maanedssats post efter-fradrag sanktion-haendelse fradragsdage dagssats dagsfradrag dagsfradrag-andel dagsfradrag-loft " +
				"sanktion-haendelse haendelsesbeloeb haendelsesbeloeb-andel sanktioner-i-alt sanktion-trukket efter-sanktion forseelse " +
				"tredjedel-dage tredjedel tredjedel-afrundet efter-tredjedel ydelse", &skriver{s: juni(t)}},
		{"days that take nothing from the benefit are passed over, also where other days do",
			"ret maanedssats sanktion-haendelse/1 sanktion-haendelse/2 dagssats/2 dagsfradrag/2 sanktion-trukket efter-sanktion ydelse", indtaegten(t, toMaanedersDage)},
		{"a failure that is sanctioned: every assessment of it",
			"ret maanedssats sanktion-haendelse hjemmel-nedsaettelse rimelig-grund haendelsesbeloeb sanktion-trukket efter-sanktion ydelse", indtaegten(t, haendelsen)},
		{"failures that are not: the first no of each",
			"ret maanedssats sanktion-haendelse/1 partshoering/1 sanktion-haendelse/2 partshoering/2 ydelse", indtaegten(t, udenSanktion)},
		{"a failure that is not assessed: what is missing", "ret maanedssats ydelse sanktion-haendelse rimelig-grund begrundelse", indtaegten(t, uafklaret)},
		{"a month in parts: those that an amount counts of",
			"ret delperiode alder maanedssats dagsandel delperiode gruppe maanedssats dagsandel foer-indtaegt ydelse", iDele(t)},
		{"a fact is missing: the part that wants it, and no computation", "ret delperiode alder bolig", delMangler(t)},
		{"no course: why there is nothing", "uden-for-forloeb", &skriver{s: spor.Spor{{ID: spor.UdenForForloeb, Udfald: spor.IkkeOpfyldt}}}},
		{"nothing", "", &skriver{}},
	} {
		if _, err := r.b.s.Efterregn(); err != nil {
			t.Errorf("%s: the month is not honest: %v", r.grund, err)
		}
		if fik := ided(r.b.s.Afgoerende()); fik != r.vil {
			t.Errorf("%s:\n %s\nwant\n %s", r.grund, fik, r.vil)
		}
	}
}

// TestAfgoerendeUaerligt: a trace that replay refuses still has a view, and no reference leads out of it.
func TestAfgoerendeUaerligt(t *testing.T) {
	for _, nr := range []int16{-2, 0, 3, 4, 99} {
		s := indtaegten(t, loenOver).s
		s[2].Led[0].Trin = nr // the benefit before income
		if _, err := s.Efterregn(); err == nil {
			t.Errorf("%d: replay holds", nr)
		}
		if fik := ided(s.Afgoerende()); !strings.HasPrefix(fik, "ret foer-indtaegt post ") || !strings.HasSuffix(fik, " efter-fradrag ydelse") {
			t.Errorf("a reference to step %d: %s", nr, fik)
		}
	}
}
