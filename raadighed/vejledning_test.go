package raadighed_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// selv is guidance gone through with the person alone, handed out and sent.
func selv(d string) raadighed.Vejledning {
	return raadighed.Vejledning{Dag: dag(d), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}
}

// vejledning is guidance in another form.
func vejledning(d string, form raadighed.Vejledningsform, udleveret, sendt spor.Svar) raadighed.Vejledning {
	return raadighed.Vejledning{Dag: dag(d), Form: form, Udleveret: udleveret, Sendt: sendt}
}

func foersteSamtale(d string) valg {
	return func(f *raadighed.Forhold) { f.FoersteSamtale = dag(d) }
}

func oplyst(foelge, skridt spor.Svar) valg {
	return h(func(x *raadighed.Haendelse) { x.OplystFoelge, x.OplystSkridt = foelge, skridt })
}

// TestVejledningensUdgaver: on both sides of both borders only the rule of the day is asked. What meets one edition is no
// answer to the next.
func TestVejledningensUdgaver(t *testing.T) {
	brev := []valg{vejledt(), foersteSamtale("")}                                                                                    // told with the summons, and in no other way
	skriftligt := []valg{oplyst(spor.Nej, spor.Nej), foersteSamtale("2015-01-05")}                                                   // guided in writing alone
	gennemgaaet := []valg{oplyst(spor.Nej, spor.Nej), vejledt(selv("2019-12-02"), selv("2023-12-04")), foersteSamtale("2019-12-02")} // each half year, and so on
	talk := satser.UdeblevetFraSamtale
	kun := vejledt(vejledning("2015-01-05", raadighed.KunSkriftligt, spor.Ja, spor.Ja))
	for _, o := range begge {
		tjekRaekker(t, []raekke{
			{o.String() + " told together with the summons, 2019", o, sag(talk, "2019-12-31", brev...), "ja", 0},
			{o.String() + " the same, 2020", o, sag(talk, "2020-01-01", brev...), "uoplyst", spor.VejledningLoebende},
			{o.String() + " the same, 2024", o, sag(talk, "2024-01-01", brev...), "uoplyst", spor.VejledningSkriftlig},
			{o.String() + " in writing alone, 2019", o, sag(talk, "2019-12-31", append(skriftligt, kun)...), "nej", spor.VejledningSamtidig},
			{o.String() + " the same, 2020", o, sag(talk, "2020-01-01", append(skriftligt, kun)...), "nej", spor.VejledningLoebende},
			{o.String() + " the same, 2023", o, sag(talk, "2023-12-31", append(skriftligt, kun)...), "nej", spor.VejledningLoebende},
			{o.String() + " the same, 2024", o, sag(talk, "2024-01-01", append(skriftligt, kun)...), "ja", 0},
			{o.String() + " gone through, 2019", o, sag(talk, "2019-12-31", gennemgaaet...), "nej", spor.VejledningSamtidig},
			{o.String() + " gone through, 2020", o, sag(talk, "2020-01-01", gennemgaaet...), "ja", 0},
			{o.String() + " gone through, 2023", o, sag(talk, "2023-12-31", gennemgaaet...), "ja", 0},
			{o.String() + " gone through, 2024", o, sag(talk, "2024-01-01", gennemgaaet...), "ja", 0},
		})
	}
}

// TestVejledningSamtidig: until 2019 the letter had to say both what followed and how to get the right back.
func TestVejledningSamtidig(t *testing.T) {
	for _, r := range []struct {
		foelge, skridt spor.Svar
		svar           string
	}{
		{spor.Ja, spor.Ja, "ja"}, {spor.Ja, spor.Nej, "nej"}, {spor.Nej, spor.Ja, "nej"}, {spor.Nej, 0, "nej"}, {0, spor.Nej, "nej"},
		{spor.Ja, 0, "uoplyst"}, {0, spor.Ja, "uoplyst"}, {0, 0, "uoplyst"}, {spor.Ja, spor.IkkeVurderet, "uoplyst"},
		{spor.IkkeVurderet, spor.Ja, "uoplyst"},
	} {
		for _, d := range []string{"2013-02-04", "2019-12-31"} {
			x := vurder(t, rf, sag(satser.AfvistArbejde, d, oplyst(r.foelge, r.skridt)))
			if x.Svar() != r.svar || r.svar != "ja" && afgoerende(x) != spor.VejledningSamtidig {
				t.Errorf("%s %v %v: %s, want %s", d, r.foelge, r.skridt, x.Svar(), r.svar)
			}
		}
	}
}

// TestHalvtAar: 2020-2023 the guidance is gone through each half year: it holds to the same day of the month six months
// later, day by day.
func TestHalvtAar(t *testing.T) {
	for _, r := range []struct{ vejledt, sidste string }{
		{"2022-01-15", "2022-07-15"},
		{"2021-08-31", "2022-02-28"}, // February has no 31st
		{"2022-12-01", "2023-06-01"},
		{"2020-06-30", "2020-12-30"},
		{"2022-02-28", "2022-08-28"},
	} {
		sidste := dag(r.sidste)
		for n := -3; n <= 3; n++ {
			d := sidste.AddDays(n)
			vil := "ja"
			if n > 0 {
				vil = "nej"
			}
			x := vurder(t, rf, sag(satser.UdeblevetFraTilbud, d.String(), vejledt(selv(r.vejledt)), foersteSamtale(r.vejledt)))
			if x.Svar() != vil {
				t.Errorf("guided %s, failure %v: %s, want %s", r.vejledt, d, x.Svar(), vil)
			}
		}
	}
}

// TestVejledningLoebende: gone through with the person alone, handed out and sent at the first talk, and gone through
// again; one repetition need not be handed out again.
func TestVejledningLoebende(t *testing.T) {
	art, d := satser.UdeblevetFraTilbud, "2022-06-01"
	gruppe, skrift, alene := raadighed.VejledtIGruppe, raadighed.KunSkriftligt, raadighed.VejledtSelv
	tidligt := selv("2021-02-01") // more than half a year before
	med := func(v ...raadighed.Vejledning) *raadighed.Forhold {
		return sag(art, d, vejledt(v...), foersteSamtale("2022-05-02"))
	}
	tjekRaekker(t, []raekke{
		{"nothing in the case", rf, med(), "uoplyst", spor.VejledningLoebende},
		{"at the first talk", rf, med(selv("2022-05-02")), "ja", 0},
		{"in a group (AST 15-21)", rf, med(vejledning("2022-05-02", gruppe, spor.Ja, spor.Ja)), "nej", spor.VejledningLoebende},
		{"in writing alone", jaf, med(vejledning("2022-05-02", skrift, spor.Ja, spor.Ja)), "nej", spor.VejledningLoebende},
		{"not handed out", rf, med(vejledning("2022-05-02", alene, spor.Nej, spor.Ja)), "nej", spor.VejledningLoebende},
		{"not sent", rf, med(vejledning("2022-05-02", alene, spor.Ja, spor.Nej)), "nej", spor.VejledningLoebende},
		{"handed out or not is not stated", rf, med(vejledning("2022-05-02", alene, 0, spor.Ja)), "uoplyst", spor.VejledningLoebende},
		{"sent or not is not looked at", rf, med(vejledning("2022-05-02", alene, spor.Ja, spor.IkkeVurderet)), "uoplyst", spor.VejledningLoebende},
		{"not stated, and too old to matter", rf, med(vejledning("2021-02-01", alene, 0, 0)), "nej", spor.VejledningLoebende},
		{"too old", rf, med(tidligt), "nej", spor.VejledningLoebende},
		{"too old, and gone through again", rf, med(tidligt, vejledning("2021-12-01", alene, spor.Nej, spor.Nej)), "ja", 0},
		{"gone through again in a group", rf, med(tidligt, vejledning("2021-12-01", gruppe, spor.Ja, spor.Ja)), "nej", spor.VejledningLoebende},
		{"in a group, and then alone", rf, med(vejledning("2022-05-01", gruppe, spor.Ja, spor.Ja), selv("2022-05-02")), "ja", 0},
		{"after the failure", rf, med(selv("2022-06-02")), "nej", spor.VejledningLoebende},
		{"on the day of the failure: before or after it?", rf, med(selv(d)), "uoplyst", spor.VejledningLoebende},
		{"on the day, and before", rf, med(selv(d), selv("2022-05-02")), "ja", 0},
		{"on the day, not handed out", rf, med(vejledning(d, alene, spor.Nej, spor.Ja)), "nej", spor.VejledningLoebende},
		{"too old, and again on the day", rf, med(tidligt, selv(d)), "uoplyst", spor.VejledningLoebende},
	})
	x := vurder(t, rf, med(tidligt, vejledning("2021-12-01", alene, spor.Nej, spor.Nej)))
	if s := find(t, x.Spor, spor.VejledningLoebende); s.Led[0] != spor.Datotal(dag("2021-12-01")) {
		t.Errorf("the step names %v", s.Led[0].Tekst())
	}
}

// TestFoersteSamtale: 2020-2023 the guidance must have been gone through by the first talk. After it, the caseworker must
// say whether that will do; when the first talk was is a fact that decides.
func TestFoersteSamtale(t *testing.T) {
	art := satser.UdeblevetFraTilbud
	tjekRaekker(t, []raekke{
		{"at the first talk", rf, sag(art, "2022-06-01", vejledt(selv("2022-05-02")), foersteSamtale("2022-05-02")), "ja", 0},
		{"the day after it", rf, sag(art, "2022-06-01", vejledt(selv("2022-05-03")), foersteSamtale("2022-05-02")), "kræver skøn", spor.VejledningLoebende},
		{"after it, and again", rf, sag(art, "2022-06-01", vejledt(selv("2022-05-20"), selv("2022-05-03")), foersteSamtale("2022-05-02")), "kræver skøn", spor.VejledningLoebende},
		{"before it, and again", rf, sag(art, "2022-06-01", vejledt(selv("2022-05-20"), selv("2022-05-01")), foersteSamtale("2022-05-02")), "ja", 0},
		{"the first talk is not stated", rf, sag(art, "2022-06-01", foersteSamtale("")), "uoplyst", spor.VejledningLoebende},
		{"the first talk is yet to come", jaf, sag(art, "2022-06-01", vejledt(selv("2022-05-02")), foersteSamtale("2022-06-20")), "ja", 0},
		{"it decides nothing before 2020", rf, sag(art, "2019-12-31", vejledt(), foersteSamtale("")), "ja", 0},
		{"nor from 2024", rf, sag(art, "2024-01-01", foersteSamtale("")), "ja", 0},
	})
	x := vurder(t, rf, sag(art, "2022-06-01", vejledt(selv("2022-05-20"), selv("2022-05-03")), foersteSamtale("2022-05-02")))
	if s := find(t, x.Spor, spor.VejledningLoebende); s.Led[0] != spor.Datotal(dag("2022-05-03")) {
		t.Errorf("the step names %v", s.Led[0].Tekst())
	}
}

// TestAdvarsel: the summons to the first talk could carry a warning that does for absence from that talk, and from
// nothing else.
func TestAdvarsel(t *testing.T) {
	advarsel := func(s spor.Svar) valg {
		return h(func(x *raadighed.Haendelse) { x.Advarsel = s })
	}
	talk, d := satser.UdeblevetFraSamtale, "2022-06-01"
	tjekRaekker(t, []raekke{
		{"absence from the first talk", rf, sag(talk, d, vejledt(), advarsel(spor.Ja), foersteSamtale(d)), "ja", 0},
		{"and guided in a group", rf, sag(talk, d, vejledt(vejledning("2022-05-02", raadighed.VejledtIGruppe, spor.Ja, spor.Ja)), advarsel(spor.Ja), foersteSamtale(d)), "ja", 0},
		{"the summons is said to be to the first talk", jaf, sag(talk, d, vejledt(), advarsel(spor.Ja), foersteSamtale("")), "ja", 0},
		{"absence from a later talk", rf, sag(talk, d, vejledt(), advarsel(spor.Ja), foersteSamtale("2022-05-02")), "uoplyst", spor.VejledningLoebende},
		{"no warning", rf, sag(talk, d, vejledt(), advarsel(spor.Nej), foersteSamtale(d)), "uoplyst", spor.VejledningLoebende},
		{"whether there was one is not looked at", rf, sag(talk, d, vejledt(), advarsel(spor.IkkeVurderet), foersteSamtale(d)), "uoplyst", spor.VejledningLoebende},
		{"absence from a rådighedsvurdering", rf, sag(satser.UdeblevetFraRaadighedsvurdering, d, vejledt(), advarsel(spor.Ja), foersteSamtale(d)), "uoplyst", spor.VejledningLoebende},
		{"absence from a tilbud", rf, sag(satser.UdeblevetFraTilbud, d, vejledt(), advarsel(spor.Ja), foersteSamtale(d)), "uoplyst", spor.VejledningLoebende},
		{"from 2024 there is no such warning", rf, sag(talk, "2024-01-02", vejledt(), advarsel(spor.Ja), foersteSamtale("2024-01-02")), "uoplyst", spor.VejledningSkriftlig},
		{"nor before 2020", rf, sag(talk, "2019-12-30", oplyst(spor.Nej, spor.Ja), advarsel(spor.Ja), foersteSamtale("2019-12-30")), "nej", spor.VejledningSamtidig},
	})
	if x := vurder(t, rf, sag(talk, d, vejledt(), advarsel(spor.Ja), foersteSamtale(d))); !har(x.Spor, spor.VejledningAdvarsel) {
		t.Errorf("the warning has no step:\n%s", trinliste(x.Spor))
	}
}

// TestVejledningSkriftlig: from 2024 it is enough to be guided in writing before the failure, in whatever way.
func TestVejledningSkriftlig(t *testing.T) {
	art, d := satser.AfvistArbejde, "2024-06-03"
	gruppe, skrift, alene := raadighed.VejledtIGruppe, raadighed.KunSkriftligt, raadighed.VejledtSelv
	med := func(v ...raadighed.Vejledning) *raadighed.Forhold { return sag(art, d, vejledt(v...)) }
	tjekRaekker(t, []raekke{
		{"sent", rf, med(vejledning("2024-05-02", skrift, spor.Nej, spor.Ja)), "ja", 0},
		{"handed out", jaf, med(vejledning("2024-05-02", alene, spor.Ja, spor.Nej)), "ja", 0},
		{"handed out in a group", rf, med(vejledning("2024-05-02", gruppe, spor.Ja, spor.Nej)), "ja", 0},
		{"years ago", rf, med(vejledning("2014-05-02", skrift, spor.Nej, spor.Ja)), "ja", 0},
		{"the day before", rf, med(vejledning("2024-06-02", skrift, spor.Nej, spor.Ja)), "ja", 0},
		{"on the day: before or after it?", rf, med(vejledning(d, skrift, spor.Nej, spor.Ja)), "uoplyst", spor.VejledningSkriftlig},
		{"the day after", rf, med(vejledning("2024-06-04", skrift, spor.Nej, spor.Ja)), "nej", spor.VejledningSkriftlig},
		{"by word of mouth alone", rf, med(vejledning("2024-05-02", alene, spor.Nej, spor.Nej)), "nej", spor.VejledningSkriftlig},
		{"by word of mouth in a group", rf, med(vejledning("2024-05-02", gruppe, 0, 0)), "nej", spor.VejledningSkriftlig},
		{"in writing or not is not stated", rf, med(vejledning("2024-05-02", alene, 0, spor.Nej)), "uoplyst", spor.VejledningSkriftlig},
		{"in writing, but nobody knows how", rf, med(vejledning("2024-05-02", skrift, 0, 0)), "uoplyst", spor.VejledningSkriftlig},
		{"nothing in the case", rf, med(), "uoplyst", spor.VejledningSkriftlig},
	})
	x := vurder(t, rf, med(vejledning("2024-03-01", skrift, spor.Ja, 0), vejledning("2024-05-02", skrift, spor.Ja, 0), vejledning("2024-01-02", skrift, spor.Ja, 0)))
	if s := find(t, x.Spor, spor.VejledningSkriftlig); s.Led[0] != spor.Datotal(dag("2024-05-02")) {
		t.Errorf("the step names %v, not the last time", s.Led[0].Tekst())
	}
}
