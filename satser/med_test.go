package satser_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func figur(fra, til, vaerdi string) satser.Figur {
	return satser.Figur{
		Fra: satser.MustDato(fra), Til: satser.MustDato(til), Vaerdi: satser.MustBeloeb(vaerdi), Status: satser.Bekendtgjort,
		Kilder: []satser.Kilde{"https://bm.dk/"},
	}
}

// dage writes a series as "2026-01-01/2026-12-31 17736.00" from a day on.
func dage(r *satser.Regelsaet, s satser.Sats, o satser.Ordning, fra string) []string {
	var ud []string
	for _, f := range r.Figurer(s, o) {
		if !f.Til.Before(satser.MustDato(fra)) {
			ud = append(ud, satser.Periode{Fra: f.Fra, Til: f.Til}.String()+" "+f.Vaerdi.String())
		}
	}
	return ud
}

func TestMedFigur(t *testing.T) {
	const s, o = satser.MaanedForsoerger, satser.Ressourceforloeb
	g := til2026
	for _, r := range []struct {
		grund string
		nye   []satser.Figur
		want  []string // from 2025 on
	}{
		{"a new year is added", []satser.Figur{figur("2027-01-01", "2027-12-31", "18000")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-12-31 17736.00", "2027-01-01/2027-12-31 18000.00"}},
		{"a year is replaced", []satser.Figur{figur("2026-01-01", "2026-12-31", "17737")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-12-31 17737.00"}},
		{"half a year cuts the figure before it", []satser.Figur{figur("2026-07-01", "2026-12-31", "17800")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-06-30 17736.00", "2026-07-01/2026-12-31 17800.00"}},
		{"the first half cuts the figure after it", []satser.Figur{figur("2026-01-01", "2026-06-30", "17800")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-06-30 17800.00", "2026-07-01/2026-12-31 17736.00"}},
		{"a day in the middle splits", []satser.Figur{figur("2026-06-05", "2026-06-05", "1")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-06-04 17736.00", "2026-06-05/2026-06-05 1.00", "2026-06-06/2026-12-31 17736.00"}},
		{"a long figure covers several", []satser.Figur{figur("2025-12-31", "2027-12-31", "17800")},
			[]string{"2025-01-01/2025-12-30 16972.00", "2025-12-31/2027-12-31 17800.00"}},
		{"a later change gives way to no earlier one", []satser.Figur{figur("2027-01-01", "2027-12-31", "18000"), figur("2027-01-01", "2027-12-31", "18001")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-12-31 17736.00", "2027-01-01/2027-12-31 18001.00"}},
		{"two years in the wrong order close the gap together", []satser.Figur{figur("2028-01-01", "2028-12-31", "18500"), figur("2027-01-01", "2027-12-31", "18000")},
			[]string{"2025-01-01/2025-12-31 16972.00", "2026-01-01/2026-12-31 17736.00", "2027-01-01/2027-12-31 18000.00", "2028-01-01/2028-12-31 18500.00"}},
	} {
		var aendringer []satser.Regelaendring
		for _, f := range r.nye {
			aendringer = append(aendringer, satser.NyFigur(s, o, f))
		}
		ny, _, err := g.Med(aendringer...)
		if err != nil {
			t.Errorf("%s: %v", r.grund, err)
			continue
		}
		if diff := cmp.Diff(r.want, dage(ny, s, o, "2025-01-01")); diff != "" {
			t.Errorf("%s: -vil +har\n%s", r.grund, diff)
		}
		if diff := cmp.Diff(dage(g, s, satser.Jobafklaring, "2013-01-01"), dage(ny, s, satser.Jobafklaring, "2013-01-01")); diff != "" {
			t.Errorf("%s: den anden ordning er ændret\n%s", r.grund, diff)
		}
	}
}

func TestMedAfviser(t *testing.T) {
	version := satser.Regelversion{
		Fra: satser.MustDato("2026-07-01"), Virkning: satser.Loenregel, Sikkerhed: satser.Udledt,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68},
	}
	udenVirkning, udenHjemmel, udenDag, lang, timer := version, version, version, version, version
	lang.Note, timer.Tal[0] = strings.Repeat("n", 2001), 74_401
	udenVirkning.Virkning, udenHjemmel.Hjemmel, udenDag.Fra = 0, satser.Hjemmel{}, satser.Dato{}
	ny := satser.NyFigur
	const s, o = satser.Loengraense, satser.Jobafklaring
	g := til2026
	for _, r := range []struct {
		grund string
		c     satser.Regelaendring
		felt  string
		kode  satser.Kode
	}{
		{"no change", nil, "aendringer[0]", satser.KodeMangler},
		{"a year is skipped", ny(s, o, figur("2028-01-01", "2028-12-31", "18500")), "loengraense/jobafklaring/2028-01-01.fra", satser.KodeHul},
		{"the years between ATP's last figure and this one are not known", ny(satser.ATPEgenAndel, o, figur("2026-01-01", "2026-12-31", "99")), "atp.egen/jobafklaring/2026-01-01.fra", satser.KodeHul},
		{"no series", ny(0, o, figur("2027-01-01", "2027-12-31", "1")), "ukendt/jobafklaring/2027-01-01.sats", satser.KodeMangler},
		{"a series that is not there", ny(250, o, figur("2027-01-01", "2027-12-31", "1")), "ukendt/jobafklaring/2027-01-01.sats", satser.KodeMangler},
		{"no scheme", ny(s, 0, figur("2027-01-01", "2027-12-31", "1")), "loengraense/ukendt/2027-01-01.ordning", satser.KodeMangler},
		{"no figure", ny(s, o, satser.Figur{}), "loengraense/jobafklaring/0000-00-00.fra", satser.KodeMangler},
		{"a rate in øre", ny(s, o, figur("2027-01-01", "2027-12-31", "18000.50")), "loengraense/jobafklaring/2027-01-01.vaerdi", satser.KodeFormat},
		{"a scheme that does not have the series", ny(satser.SygedagpengeUge, o, figur("2027-01-04", "2028-01-02", "5300")), "sygedagpenge.uge/jobafklaring/2027-01-04.hjemmel", satser.KodeMangler},
		{"an effect that the rule cannot have", satser.NyRegel(satser.Loen.Regel(), o, medVirkning(version, satser.MedGulv)), "indtaegt.loen/jobafklaring/2026-07-01.virkning", satser.KodeModstrid},
		{"holiday pay follows the holiday", satser.NyRegel(satser.Feriegodtgoerelse.Regel(), o, medVirkning(version, satser.IkkeFradrag)), "indtaegt.feriegodtgoerelse/jobafklaring/2026-07-01.virkning", satser.KodeModstrid},
		{"hours are for tilbud only", satser.NyRegel(satser.Loen.Regel(), o, medVirkning(version, satser.FradragEfterTimer)), "indtaegt.loen/jobafklaring/2026-07-01.virkning", satser.KodeModstrid},
		{"the right ends inside a month", satser.NyRegel(satser.RegelRet, o, paaDag(medVirkning(version, satser.GaelderIkke), "2026-07-02")), "ret/jobafklaring/2026-07-02.fra", satser.KodeModstrid},
		{"half a percent of wage", satser.NyRegel(satser.RegelLoen, o, medTal(version, 30_50)), "loen/jobafklaring/2026-07-01.tal[0]", satser.KodeFormat},
		{"a version of no rule", satser.NyRegel(0, o, version), "ukendt/jobafklaring/2026-07-01.regel", satser.KodeMangler},
		{"a version under no scheme", satser.NyRegel(satser.RegelLoen, 7, version), "loen/ukendt/2026-07-01.ordning", satser.KodeMangler},
		{"a version without an effect", satser.NyRegel(satser.RegelLoen, o, udenVirkning), "loen/jobafklaring/2026-07-01.virkning", satser.KodeMangler},
		{"a version without a provision", satser.NyRegel(satser.RegelLoen, o, udenHjemmel), "loen/jobafklaring/2026-07-01.hjemmel", satser.KodeMangler},
		{"a version without a day", satser.NyRegel(satser.RegelLoen, o, udenDag), "loen/jobafklaring/0000-00-00.fra", satser.KodeMangler},
		{"a version with an endless note", satser.NyRegel(satser.RegelLoen, o, lang), "loen/jobafklaring/2026-07-01.note", satser.KodeGraense},
		{"more hours than a month has", satser.NyRegel(satser.RegelTimeloft, o, medVirkning(timer, satser.Gaelder)), "timeloft/jobafklaring/2026-07-01.tal[0]", satser.KodeGraense},
		{"the last day of known law moved back", satser.KendtTil(satser.MustDato("2026-12-30")), "sidsteDag", satser.KodeModstrid},
		{"no last day", satser.KendtTil(satser.Dato{}), "sidsteDag", satser.KodeModstrid},
	} {
		ny, advarsler, err := g.Med(r.c)
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != r.kode || ny != nil || advarsler != nil {
			t.Errorf("%s: %v; ventede %q, %q", r.grund, err, r.felt, r.kode)
		}
	}
}

// TestMedSpredt finds that a series known for single years may have gaps.
func TestMedSpredt(t *testing.T) {
	ny, _, err := satser.Gaeldende().Med(satser.NyFigur(satser.SaerligStoetteIkkeForsoerger, satser.Jobafklaring, figur("2025-07-01", "2025-12-31", "3500")))
	if err != nil {
		t.Fatal(err)
	}
	for dag, want := range map[string]string{"2020-05-01": "3100", "2022-05-01": "", "2025-07-01": "3500"} {
		op, err := ny.Sats(satser.SaerligStoetteIkkeForsoerger, satser.Jobafklaring, satser.MustDato(dag))
		if (want == "") != (err != nil) || want != "" && op.Vaerdi != satser.MustBeloeb(want) {
			t.Errorf("%s: %v (%v)", dag, op.Vaerdi, err)
		}
	}
}

// TestMedRegel adds a version of a rule and moves the last day of known law.
func TestMedRegel(t *testing.T) {
	v := satser.Regelversion{
		Fra: satser.MustDato("2027-07-01"), Virkning: satser.Loenregel, Tal: [2]satser.Procent{0, 4000}, Sikkerhed: satser.Udledt,
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 69, Litra: 'j', Stk: 9}, Note: "hvad nu hvis",
	}
	g := til2026
	ny, advarsler, err := g.Med(satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, v), satser.KendtTil(satser.MustDato("2027-12-31")))
	if err != nil || len(advarsler) != 0 {
		t.Fatal(err, advarsler)
	}
	foer, err1 := ny.Regel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2027-06-30"))
	efter, err2 := ny.Regel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2027-12-31"))
	if err1 != nil || err2 != nil || foer.Tal == v.Tal || efter != v {
		t.Errorf("før %+v (%v), efter %+v (%v)", foer, err1, efter, err2)
	}
	if _, err := g.Regel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2027-07-01")); err == nil {
		t.Error("det oprindelige regelsæt svarer for 2027")
	}
	v.Tal[1] -= 100
	aftryk := ny.Aftryk()
	igen, _, err := ny.Med(satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, v))
	if err != nil || len(igen.Versioner(satser.RegelLoen, satser.Jobafklaring)) != len(ny.Versioner(satser.RegelLoen, satser.Jobafklaring)) {
		t.Errorf("en version fra samme dag træder ikke i stedet (%v)", err)
	}
	efter, err = ny.Regel(satser.RegelLoen, satser.Jobafklaring, v.Fra)
	if err != nil || efter.Tal == v.Tal || igen.Aftryk() == aftryk {
		t.Errorf("modtageren har fået virkningen %v (%v)", efter.Virkning, err)
	}
}

// tegnAendring draws a figure for a year between 2024 and 2028 in one of four series, or a version of a rule.
func tegnAendring(t *rapid.T) satser.Regelaendring {
	o := rapid.SampledFrom(ordninger).Draw(t, "ordning")
	aar := rapid.IntRange(2024, 2028).Draw(t, "år")
	fra, err := satser.NewDato(aar, rapid.IntRange(1, 12).Draw(t, "måned"), rapid.IntRange(1, 28).Draw(t, "dag"))
	if err != nil {
		t.Fatal(err)
	}
	if rapid.Bool().Draw(t, "regel") {
		return satser.NyRegel(rapid.SampledFrom([]satser.Regel{satser.RegelPeriode, satser.RegelTimeloft}).Draw(t, "g"), o, satser.Regelversion{
			Fra: fra, Virkning: satser.Gaelder, Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68}, Sikkerhed: satser.Udledt,
		})
	}
	s := rapid.SampledFrom([]satser.Sats{satser.MaanedForsoerger, satser.Loengraense, satser.DagForsoerger, satser.SaerligStoetteIndtaegt}).Draw(t, "sats")
	kroner, err := satser.Kroner(rapid.Int64Range(1, 999_999_999).Draw(t, "kr"))
	if err != nil {
		t.Fatal(err)
	}
	return satser.NyFigur(s, o, satser.Figur{
		Fra: fra, Til: fra.AddDays(rapid.IntRange(0, 500).Draw(t, "dage")), Vaerdi: kroner, Status: satser.Foreloebig, Kilder: []satser.Kilde{"k"},
	})
}

// TestMedEgenskaber finds for any changes: the receiver stays as it was; what comes out has on every day what the
// last change of the day put there or else what was there; it round-trips; and a fault names where it is.
func TestMedEgenskaber(t *testing.T) {
	g := til2026
	foer, err := json.Marshal(g)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		aendringer := rapid.SliceOfN(rapid.Custom(tegnAendring), 0, 6).Draw(t, "ændringer")
		ny, _, err := g.Med(aendringer...)
		if b, _ := json.Marshal(g); string(b) != string(foer) {
			t.Fatal("modtageren er ændret")
		}
		if err != nil {
			var fejl *satser.Inputfejl
			if !errors.As(err, &fejl) || fejl.Kode != satser.KodeHul || !strings.Contains(fejl.Felt, "/20") {
				t.Fatalf("fejlen siger ikke hvor: %v", err)
			}
			return
		}
		b, err := json.Marshal(ny)
		if err != nil {
			t.Fatal(err)
		}
		igen, err := satser.LaesRegelsaet(b)
		if err != nil || igen.Aftryk() != ny.Aftryk() {
			t.Fatalf("går ikke rundt: %v", err)
		}
		if (ny.Aftryk() == g.Aftryk()) != (string(b) == string(foer)) {
			t.Fatal("aftrykket følger ikke indholdet")
		}
	})
}

// TestMedModEnkelModel compares one series after some changes with a model that sets each day by itself.
func TestMedModEnkelModel(t *testing.T) {
	const s, o = satser.Loengraense, satser.Jobafklaring
	foerste, g := satser.MustDato("2025-06-01"), til2026
	rapid.Check(t, func(t *rapid.T) {
		r, model := g, map[satser.Dato]satser.Beloeb{}
		for d := foerste; !d.After(satser.MustDato("2026-12-31")); d = d.AddDays(1) {
			op, err := r.Sats(s, o, d)
			if err != nil {
				t.Fatal(err)
			}
			model[d] = op.Vaerdi
		}
		for i := rapid.IntRange(1, 5).Draw(t, "antal"); i > 0; i-- {
			fra := foerste.AddDays(rapid.IntRange(0, 578).Draw(t, "fra")) // at the latest 2026-12-31: never a gap
			f := satser.Figur{Fra: fra, Til: fra.AddDays(rapid.IntRange(0, 600).Draw(t, "dage")), Vaerdi: satser.MustBeloeb("1"), Status: satser.Foreloebig}
			f.Vaerdi = satser.BeloebAfEnheder(int64(i) * satser.EnhederPrKrone)
			ny, _, err := r.Med(satser.NyFigur(s, o, f))
			if err != nil {
				t.Fatal(err)
			}
			r = ny
			for d := f.Fra; !d.After(f.Til); d = d.AddDays(1) {
				model[d] = f.Vaerdi
			}
		}
		for d := foerste; d.Before(satser.MustDato("2028-12-31")); d = d.AddDays(1) {
			op, err := r.Sats(s, o, d)
			if want, ok := model[d]; ok != (err == nil) || op.Vaerdi != want {
				t.Fatalf("%v: %v (%v), modellen har %v", d, op.Vaerdi, err, want)
			}
		}
	})
}

// TestMedDelerIkke finds that a figure changed after it was handed in does not reach the rule set.
func TestMedDelerIkke(t *testing.T) {
	f := figur("2027-01-01", "2027-12-31", "18000")
	c := satser.NyFigur(satser.MaanedForsoerger, satser.Jobafklaring, f)
	f.Kilder[0] = "ændret før"
	ny, _, err := satser.Gaeldende().Med(c)
	if err != nil {
		t.Fatal(err)
	}
	f.Kilder[0] = "ændret efter"
	har, err := ny.Figur(satser.Satsref{Sats: satser.MaanedForsoerger, Ordning: satser.Jobafklaring, Fra: f.Fra})
	if err != nil || har.Kilder[0] != "https://bm.dk/" {
		t.Errorf("regelsættet har %q (%v)", har.Kilder, err)
	}
}

// TestTomtRegelsaet finds that the zero Regelsaet is an empty one here, and not a panic.
func TestTomtRegelsaet(t *testing.T) {
	var r satser.Regelsaet
	if _, _, err := r.Med(satser.NyFigur(satser.Loengraense, satser.Jobafklaring, figur("2027-01-01", "2027-12-31", "1"))); err == nil {
		t.Error("en figur uden hjemmel blev taget imod")
	}
	if _, err := r.Fremskriv(2027, satser.Regulering{}); err == nil {
		t.Error("et tomt regelsæt blev fremskrevet")
	}
	if b, err := json.Marshal(&r); err != nil || string(b) != `{"format":"satser/1","sidsteDag":"","serier":[],"regler":[]}` {
		t.Errorf("%s (%v)", b, err)
	}
	d := satser.MustDato("2025-01-01")
	if r.SomKendt(d).SidsteDag().IsValid() {
		t.Error("et tomt regelsæt kender en dag")
	}
	_, err1 := r.Sats(satser.Loengraense, satser.Jobafklaring, d)
	_, err2 := r.HentSats(satser.Loengraense, satser.Jobafklaring, d)
	_, err3 := r.Regel(satser.RegelLoen, satser.Jobafklaring, d)
	_, err4 := r.HentRegel(satser.RegelLoen, satser.Jobafklaring, d)
	_, err5 := r.Figur(satser.Satsref{Sats: satser.Loengraense, Ordning: satser.Jobafklaring, Fra: d})
	for _, err := range []error{err1, err2, err3, err4, err5} {
		var udenfor *satser.Udenforfejl
		if !errors.As(err, &udenfor) {
			t.Errorf("et tomt regelsæt svarer %v", err)
		}
	}
	if n := len(r.Figurer(satser.Loengraense, satser.Jobafklaring)) + len(r.Versioner(satser.RegelLoen, satser.Jobafklaring)); n != 0 || !r.Kendt(satser.Loengraense, satser.Jobafklaring).IsZero() {
		t.Errorf("et tomt regelsæt har %d rækker", n)
	}
}

func medVirkning(v satser.Regelversion, virkning satser.Virkning) satser.Regelversion {
	v.Virkning = virkning
	return v
}

func paaDag(v satser.Regelversion, fra string) satser.Regelversion {
	v.Fra = satser.MustDato(fra)
	return v
}

func medTal(v satser.Regelversion, p satser.Procent) satser.Regelversion {
	v.Tal[0] = p
	return v
}

// TestMedGraenser: the last value on each side of a limit on what a caller brings.
func TestMedGraenser(t *testing.T) {
	o := satser.Jobafklaring
	med := func(a ...satser.Regelaendring) error {
		_, _, err := til2026.Med(a...)
		return err
	}
	tekst := func(n int) satser.Figur {
		f := figur("2027-01-01", "2027-12-31", "100")
		f.Afledning = strings.Repeat("x", n)
		return f
	}
	regel := func(g satser.Regel, v satser.Virkning, tal ...satser.Procent) satser.Regelaendring {
		ny := satser.Regelversion{Fra: satser.MustDato("2027-01-01"), Virkning: v, Sikkerhed: satser.Udledt,
			Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 69, Litra: 'j', Stk: 9}}
		copy(ny.Tal[:], tal)
		return satser.NyRegel(g, o, ny)
	}
	minus := figur("2027-01-01", "2027-12-31", "0")
	minus.Vaerdi = satser.BeloebAfEnheder(-satser.GraenseKroner * satser.EnhederPrKrone)
	horisont := satser.KendtTil(satser.MustDato("2027-12-31"))
	for grund, r := range map[string]struct {
		err  error
		kode satser.Kode
	}{
		"2,000 bytes of derivation":     {med(satser.NyFigur(satser.Loengraense, o, tekst(2000))), ""},
		"2,001":                         {med(satser.NyFigur(satser.Loengraense, o, tekst(2001))), satser.KodeGraense},
		"minus 10⁹ kr.":                 {med(satser.NyFigur(satser.Loengraense, o, minus)), satser.KodeGraense},
		"wage deducted by 100 %":        {med(horisont, regel(satser.RegelLoen, satser.Loenregel, 10_000, 10_000)), ""},
		"by 101 %":                      {med(horisont, regel(satser.RegelLoen, satser.Loenregel, 0, 10_100)), satser.KodeGraense},
		"taking part left to judgement": {med(horisont, regel(satser.RegelDeltagelse, satser.KraeverSkoen)), ""},
	} {
		if r.kode == "" && r.err != nil {
			t.Errorf("%s: %v", grund, r.err)
		}
		if r.kode != "" {
			kraevKode(t, r.err, r.kode)
		}
	}
}
