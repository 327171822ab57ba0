package satser_test

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

var ordninger = []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring}

// TestHverDagHarEnFigur asks for every series on every day from 2012 to four years beyond known law: a day has one figure or none, the
// look-up finds that one, and only series known for single years have days without one inside their horizon.
func TestHverDagHarEnFigur(t *testing.T) {
	r := satser.Gaeldende()
	foerste, sidste := satser.MustDato("2012-12-01"), sidsteKendte.AddDays(4*365+32)
	for _, s := range satser.Satser() {
		for _, o := range ordninger {
			figurer, kendt := r.Figurer(s, o), r.Kendt(s, o)
			for d := foerste; !d.After(sidste); d = d.AddDays(1) {
				f, antal := paa(figurer, d)
				op, err := r.Sats(s, o, d)
				if antal > 1 || (antal == 1) != (err == nil) || (err == nil && (op.Vaerdi != f.Vaerdi || op.Ref.Fra != f.Fra || op.Ref.Status != f.Status)) {
					t.Fatalf("%v %v %v: %d figurer, opslag %v (%v)", s, o, d, antal, op, err)
				}
				enkelteAar := strings.HasPrefix(s.String(), "saerlig-stoette")
				if antal == 0 && len(figurer) > 0 && kendt.Contains(d) && !enkelteAar {
					t.Fatalf("%v %v %v: et hul i serien", s, o, d)
				}
			}
		}
	}
}

// paa finds the figure of a day the slow way.
func paa(figurer []satser.Figur, d satser.Dato) (fundet satser.Figur, antal int) {
	for _, f := range figurer {
		if !d.Before(f.Fra) && !d.After(f.Til) {
			fundet, antal = f, antal+1
		}
	}
	return fundet, antal
}

// TestGraensedage looks up both sides of the days on which a figure changes.
func TestGraensedage(t *testing.T) {
	for _, r := range []struct {
		grund   string
		sats    satser.Sats
		ordning satser.Ordning
		dag     string
		want    string // "" when the day is not known
	}{
		{"kap. 6 a begins on 1 January 2013", satser.MaanedForsoerger, satser.Ressourceforloeb, "2012-12-31", ""},
		{"kap. 6 a begins on 1 January 2013", satser.MaanedForsoerger, satser.Ressourceforloeb, "2013-01-01", "13952"},
		{"kap. 6 b begins on 1 July 2014", satser.MaanedForsoerger, satser.Jobafklaring, "2014-06-30", ""},
		{"kap. 6 b begins on 1 July 2014", satser.MaanedForsoerger, satser.Jobafklaring, "2014-07-01", "14203"},
		{"a calendar year ends", satser.Loengraense, satser.Jobafklaring, "2014-12-31", "13442"},
		{"a calendar year begins", satser.Loengraense, satser.Jobafklaring, "2015-01-01", "13648"},
		{"the last day of 2026", satser.MaanedForsoerger, satser.Ressourceforloeb, "2026-12-31", "17736"},
		{"the day after the last day", satser.MaanedForsoerger, satser.Ressourceforloeb, foersteUkendte.String(), ""},
		{"the day after the last day", satser.Tilpasningsprocent, satser.Jobafklaring, foersteUkendte.String(), ""},
		{"2013 begins on a Tuesday: no week before the 7th", satser.SygedagpengeUge, satser.Ressourceforloeb, "2013-01-06", ""},
		{"the first Monday of 2013", satser.SygedagpengeUge, satser.Ressourceforloeb, "2013-01-07", "4005"},
		{"the Sunday before the first Monday of 2014", satser.SygedagpengeUge, satser.Ressourceforloeb, "2014-01-05", "4005"},
		{"the first Monday of 2014", satser.SygedagpengeUge, satser.Ressourceforloeb, "2014-01-06", "4075"},
		{"2018 begins on a Monday", satser.SygedagpengeTime, satser.Ressourceforloeb, "2017-12-31", "114.73"},
		{"2018 begins on a Monday", satser.SygedagpengeTime, satser.Ressourceforloeb, "2018-01-01", "116.22"},
		{"the Sunday before the first Monday of 2025", satser.LedighedsydelseUge, satser.Ressourceforloeb, "2025-01-05", "4185"},
		{"the first Monday of 2025", satser.LedighedsydelseUge, satser.Ressourceforloeb, "2025-01-06", "4330"},
		{"the week that 2026 ends in", satser.SygedagpengeUge, satser.Ressourceforloeb, "2027-01-03", "5085"},
		{"kap. 6 b brings no sygedagpenge along", satser.SygedagpengeUge, satser.Jobafklaring, "2024-05-01", ""},
		{"the flat supplement is not there on 30 June 2025", satser.BidragTillaeg, satser.Ressourceforloeb, "2025-06-30", ""},
		{"the flat supplement begins on 1 July 2025", satser.BidragTillaeg, satser.Ressourceforloeb, "2025-07-01", "1604"},
		{"ATP was not seen for 2015", satser.ATPEgenAndel, satser.Ressourceforloeb, "2015-12-31", ""},
		{"ATP is known for 2016-2023", satser.ATPEgenAndel, satser.Ressourceforloeb, "2023-12-31", "95"},
		{"ATP rose in 2024 to an amount not seen", satser.ATPEgenAndel, satser.Ressourceforloeb, "2024-01-01", ""},
		{"særlig støtte is known for single years", satser.SaerligStoetteIkkeForsoerger, satser.Ressourceforloeb, "2016-06-01", ""},
		{"særlig støtte is known for single years", satser.SaerligStoetteIkkeForsoerger, satser.Ressourceforloeb, "2017-06-01", "2950"},
		{"dagpenge became a monthly amount on 1 July 2017", satser.DagpengeMaaned, satser.Ressourceforloeb, "2017-06-30", ""},
		{"pension stands in the act beyond the horizon of the rest", satser.PensionProcent, satser.Jobafklaring, "2030-12-31", "3.3"},
	} {
		op, err := satser.Gaeldende().Sats(r.sats, r.ordning, satser.MustDato(r.dag))
		if r.want == "" {
			var udenfor *satser.Udenforfejl
			if !errors.As(err, &udenfor) {
				t.Errorf("%s: %v %s gav %v (%v)", r.grund, r.sats, r.dag, op.Vaerdi, err)
			}
			continue
		}
		if err != nil || op.Vaerdi != satser.MustBeloeb(r.want) {
			t.Errorf("%s: %v %s gav %v (%v), ventede %s", r.grund, r.sats, r.dag, op.Vaerdi, err, r.want)
		}
	}
}

// TestSidsteDag looks up both sides of the end of known law: the calendar year ends on its last day, the week that it ends in
// on the Sunday.
func TestSidsteDag(t *testing.T) {
	r, mandag := satser.Gaeldende(), foersteUkendte
	for mandag.Weekday() != time.Monday {
		mandag = mandag.AddDays(1)
	}
	for _, s := range []struct {
		sats  satser.Sats
		efter satser.Dato
	}{
		{satser.MaanedForsoerger, foersteUkendte}, {satser.Loengraense, foersteUkendte}, {satser.ReguleringGenerel, foersteUkendte},
		{satser.SygedagpengeUge, mandag}, {satser.SygedagpengeTime, mandag}, {satser.LedighedsydelseUge, mandag},
	} {
		op, err := r.Sats(s.sats, satser.Ressourceforloeb, s.efter.AddDays(-1))
		var udenfor *satser.Udenforfejl
		_, ingen := r.Sats(s.sats, satser.Ressourceforloeb, s.efter)
		if err != nil || op.Ref.Fra.Aar() != sidsteKendte.Aar() || !errors.As(ingen, &udenfor) {
			t.Errorf("%v: den sidste dag er ikke dagen før %v: %v (%v), og dagen efter %v", s.sats, s.efter, op.Vaerdi, err, ingen)
		}
	}
	if sidsteKendte.MaanedNr() != 12 || sidsteKendte.Dag() != 31 {
		t.Errorf("loven er kendt til %v, som ikke er et års sidste dag", sidsteKendte)
	}
}

// TestUgenBegynderMandag finds that the weekly figures begin on the first Monday in January and end on a Sunday.
func TestUgenBegynderMandag(t *testing.T) {
	for _, s := range []satser.Sats{satser.SygedagpengeUge, satser.SygedagpengeTime, satser.LedighedsydelseUge} {
		for _, f := range satser.Gaeldende().Figurer(s, satser.Ressourceforloeb) {
			if f.Fra.Weekday() != time.Monday || f.Fra.MaanedNr() != 1 || f.Fra.Dag() > 7 || f.Til.Weekday() != time.Sunday {
				t.Errorf("%v: %v-%v", s, f.Fra, f.Til)
			}
		}
	}
}

func TestUdenforNaevnerSatsDagOgInterval(t *testing.T) {
	_, err := satser.Gaeldende().Sats(satser.Loengraense, satser.Jobafklaring, satser.MustDato("2014-06-30"))
	var udenfor *satser.Udenforfejl
	if !errors.As(err, &udenfor) {
		t.Fatalf("ventede Udenforfejl, fik %v", err)
	}
	if udenfor.Dato != satser.MustDato("2014-06-30") || udenfor.Kendt != (satser.Periode{Fra: satser.MustDato("2014-07-01"), Til: sidsteKendte}) {
		t.Errorf("fejlen bærer %v og %v", udenfor.Dato, udenfor.Kendt)
	}
	for _, led := range []string{"loengraense", "jobafklaringsforløb", "2014-06-30", "2014-07-01/" + sidsteKendte.String()} {
		if !strings.Contains(err.Error(), led) {
			t.Errorf("%q nævner ikke %q", err, led)
		}
	}
}

// TestHjemmelPaaDagen looks at the provision that a look-up cites: in the edition of the day, and where it stood then.
func TestHjemmelPaaDagen(t *testing.T) {
	for _, r := range []struct {
		grund   string
		sats    satser.Sats
		ordning satser.Ordning
		dag     string
		want    string
	}{
		{"the act of 2012 until the first consolidation", satser.MaanedForsoerger, satser.Ressourceforloeb, "2013-05-01", "LAS § 68, stk. 2, nr. 1 (LBK 190/2012, ændret ved lov 1380/2012)"},
		{"kap. 6 b came by an amending act", satser.Loengraense, satser.Jobafklaring, "2014-07-01", "LAS § 69 j, stk. 9 (LBK 190/2012, ændret ved lov 720/2014)"},
		{"the consolidation of the day", satser.MaanedBidragLoft, satser.Jobafklaring, "2024-05-01", "LAS § 69 j, stk. 2, nr. 4 (LBK 1031/2023)"},
		{"the day rate stood in § 69 a, stk. 3, until 2020", satser.DagForsoerger, satser.Ressourceforloeb, "2019-12-31", "LAS § 69 a, stk. 3 (LBK 981/2019)"},
		{"and stands in stk. 4 since", satser.DagForsoerger, satser.Ressourceforloeb, "2022-05-01", "LAS § 69 a, stk. 4 (LBK 241/2021)"},
		{"kap. 6 b: § 69 l", satser.DagHjemmeboende, satser.Jobafklaring, "2025-08-01", "LAS § 69 l, stk. 4 (LBK 1004/2025)"},
		{"the person's share of ATP stood in § 80, stk. 2", satser.ATPEgenAndel, satser.Ressourceforloeb, "2021-03-01", "LAS § 80, stk. 2 (LBK 241/2021)"},
		{"særlig støtte stood in § 34", satser.SaerligStoetteIkkeForsoerger, satser.Ressourceforloeb, "2017-06-01", "LAS § 34 (LBK 269/2017)"},
		{"regulation by stk. 1 until 2020", satser.ReguleringGenerel, satser.Ressourceforloeb, "2016-06-01", "LAS § 109, stk. 1 (LBK 468/2016)"},
		{"the pension came in 2020, before a consolidation had it", satser.PensionProcent, satser.Ressourceforloeb, "2020-03-01", "LAS § 80 c (LBK 981/2019, ændret ved lov 339/2019)"},
	} {
		op, err := satser.Gaeldende().Sats(r.sats, r.ordning, satser.MustDato(r.dag))
		if err != nil || op.Hjemmel.String() != r.want {
			t.Errorf("%s: %q (%v), ventede %q", r.grund, op.Hjemmel, err, r.want)
		}
	}
}

// TestFigurerErKopier finds that what an accessor hands out can be written in without changing the rule set.
func TestFigurerErKopier(t *testing.T) {
	r := satser.Gaeldende()
	foer := r.Figurer(satser.MaanedForsoerger, satser.Ressourceforloeb)
	skriv := r.Figurer(satser.MaanedForsoerger, satser.Ressourceforloeb)
	skriv[0].Vaerdi, skriv[0].Kilder[0] = satser.MustBeloeb("1"), "ændret"
	if v := r.Figurer(satser.MaanedForsoerger, satser.Ressourceforloeb)[0]; v.Vaerdi != foer[0].Vaerdi || v.Kilder[0] != foer[0].Kilder[0] {
		t.Errorf("regelsættet blev ændret: %v", v)
	}
}

func TestOpslagUdenAllokering(t *testing.T) {
	if raceOn {
		t.Skip("the race detector allocates on its own")
	}
	r, d := satser.Gaeldende(), satser.MustDato("2024-05-17")
	var op satser.Opslag
	if n := testing.AllocsPerRun(100, func() { op, _ = r.Sats(satser.Loengraense, satser.Jobafklaring, d) }); n != 0 {
		t.Errorf("et opslag koster %v allokeringer", n)
	}
	if op.Vaerdi != satser.MustBeloeb("16323") {
		t.Errorf("opslaget gav %v", op.Vaerdi)
	}
}

func BenchmarkSatsopslag(b *testing.B) {
	r, d := satser.Gaeldende(), satser.MustDato("2024-05-17")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.Sats(satser.Loengraense, satser.Jobafklaring, d); err != nil {
			b.Fatal(err)
		}
	}
}

// TestSatsrefNul: a step without a rate has the zero Satsref, and only that is nothing.
func TestSatsrefNul(t *testing.T) {
	if !(satser.Satsref{}).IsZero() || (satser.Satsref{Sats: satser.Loengraense}).IsZero() || (satser.Satsref{Status: satser.Beregnet}).IsZero() {
		t.Error("a Satsref that points at something is nothing, or the other way about")
	}
}

// TestRegelopslagTal: a rule has its numbers at 0 and 1, and none elsewhere; the zero look-up has none at all.
func TestRegelopslagTal(t *testing.T) {
	v, err := satser.Gaeldende().HentRegel(satser.RegelLoen, satser.Jobafklaring, satser.MustDato("2024-05-01"))
	if err != nil {
		t.Fatal(err)
	}
	for i, vil := range map[int]satser.Procent{-1: 0, 0: 3000, 1: 5500, 2: 0, math.MaxInt: 0} {
		if fik, intet := v.Tal(i), (satser.Regelopslag{}).Tal(i); fik != vil || intet != 0 {
			t.Errorf("Tal(%d): %v of the rule, %v of nothing", i, fik, intet)
		}
	}
}
