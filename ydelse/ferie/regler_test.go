package ferie_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
)

// TestBestemmelser: each step cites its provision as it was numbered on the day, in both schemes.
func TestBestemmelser(t *testing.T) {
	for _, r := range []struct {
		dag    string
		tidl   string // twelve months before
		id     spor.ID
		a, b   string
		udgave satser.Udgave
	}{
		{"2013-06-01", "2012-06", spor.FerieTolvMaaneder, "§ 69, stk. 4", "", satser.LBK190af2012},
		{"2013-06-01", "2012-06", spor.FerieFoersteMaaned, "§ 69, stk. 5", "", satser.LBK190af2012},
		{"2013-06-01", "2012-06", spor.FerieAftale, "§ 69, stk. 4", "", satser.LBK190af2012},
		{"2014-12-01", "2013-12", spor.FerieTolvMaaneder, "§ 13, stk. 11, 1. pkt., jf. § 69, stk. 4", "§ 13, stk. 11, 1. pkt., jf. § 69 k, stk. 4", satser.LBK1193af2014},
		{"2014-12-01", "2013-12", spor.FerieGodtgoerelseFoerst, "§ 13, stk. 11, 5. pkt., jf. § 69, stk. 4", "§ 13, stk. 11, 5. pkt., jf. § 69 k, stk. 4", satser.LBK1193af2014},
		{"2014-12-01", "2013-12", spor.FerieAftale, "§ 13, stk. 12, jf. § 69, stk. 4", "§ 13, stk. 12, jf. § 69 k, stk. 4", satser.LBK1193af2014},
		{"2016-03-31", "2015-03", spor.FerieIAlt, "§ 13, stk. 11, 6. pkt., jf. § 69, stk. 4", "§ 13, stk. 11, 6. pkt., jf. § 69 k, stk. 4", satser.LBK806af2015},
		{"2016-06-01", "2015-06", spor.FerieOptjent, "§ 69, stk. 4, 2. pkt.", "§ 69 k, stk. 4, 2. pkt.", satser.LBK468af2016},
		{"2016-06-01", "2015-06", spor.FerieAftale, "§ 13, stk. 12, jf. § 69, stk. 4", "§ 13, stk. 12, jf. § 69 k, stk. 4", satser.LBK468af2016},
		{"2016-06-01", "2015-06", spor.FeriePligter, "§ 69, stk. 4, 4. pkt.", "§ 69 k, stk. 4, 4. pkt.", satser.LBK468af2016},
		{"2019-06-01", "2018-06", spor.FerieFoersteMaaned, "§ 69, stk. 6", "§ 69 k, stk. 4", satser.LBK247af2019},
		{"2019-10-01", "2018-10", spor.FerieFoersteMaaned, "§ 69, stk. 7", "§ 69 k, stk. 5", satser.LBK981af2019},
		{"2019-10-01", "2018-10", spor.FerieBetingelser, "§ 69, stk. 5, 3. pkt.", "§ 69 k, stk. 5, 3. pkt.", satser.LBK981af2019},
		{"2021-06-01", "2020-06", spor.FerieAftale, "§ 13, stk. 12, jf. § 69, stk. 5", "§ 13, stk. 12, jf. § 69 k, stk. 5", satser.LBK241af2021},
		{"2024-06-01", "2023-06", spor.FerieAftale, "§ 13, stk. 13, jf. § 69, stk. 6", "§ 13, stk. 13, jf. § 69 k, stk. 6", satser.LBK1031af2023},
		{"2025-06-30", "2024-06", spor.FerieFoersteMaaned, "§ 69, stk. 8", "§ 69 k, stk. 6", satser.LBK808af2024},
		{"2025-07-01", "2024-07", spor.FerieFoersteMaaned, "feriebekendtgørelsens § 2, stk. 2", "feriebekendtgørelsens § 2, stk. 2", satser.BEK762af2025},
		{"2025-07-01", "2024-07", spor.FerieTolvMaaneder, "§ 69, stk. 6, 1. pkt.", "§ 69 k, stk. 6, 1. pkt.", satser.LBK1004af2025},
		{"2025-07-01", "2024-07", spor.FerieUdlandet, "§ 5, stk. 5", "§ 5, stk. 5", satser.LBK1004af2025},
	} {
		for _, o := range begge {
			want := r.a
			if o == satser.Jobafklaring {
				want = r.b
			}
			if want == "" {
				continue
			}
			p := plan(r.dag, r.dag)
			p.Udlandet = spor.Ja
			if r.id == spor.FeriePligter {
				p.Udlandet = spor.Nej
			}
			x := trin(t, planlaeg(t, historie(o, r.tidl, "RRRRRRRRRRRRR"), p).Spor, r.id)
			if got := x.Bestemmelse(); got != want || x.Hjemmel.Udgave != r.udgave {
				t.Errorf("%s, %v, %v: %s (%v), want %s (%v)", r.dag, o, r.id, got, x.Hjemmel.Udgave, want, r.udgave)
			}
		}
	}
}

// TestBestemmelserOverTo: a holiday that runs into another edition of the act is judged by the law of its first day; the right of
// its last days is that of the day it begins.
func TestBestemmelserOverTo(t *testing.T) {
	b := planlaeg(t, historie(satser.Ressourceforloeb, "2023-07", "RRRRRRRRRRRRRRRRRRRRRRRRR"), plan("2025-06-25", "2025-07-05"))
	for _, id := range []spor.ID{spor.FerieGodtgoerelseFoerst, spor.FerieBetingelser, spor.FerieAftale, spor.FeriePligter} {
		if x := trin(t, b.Spor, id); x.Hjemmel.Udgave != satser.LBK808af2024 {
			t.Errorf("%v cites %v", id, x.Hjemmel)
		}
	}
	var udgaver []satser.Udgave
	for _, x := range b.Spor {
		if x.ID == spor.FerieRummes {
			udgaver = append(udgaver, x.Hjemmel.Udgave)
		}
	}
	if len(udgaver) != 2 || udgaver[0] != satser.LBK808af2024 || udgaver[1] != satser.LBK1004af2025 {
		t.Errorf("the two rights cite %v", udgaver)
	}
}

// TestStykker: from July 2025 each kind of month cites its own stykke of the order.
func TestStykker(t *testing.T) {
	for _, r := range []struct {
		fra, historie, dag string
		id                 spor.ID
		udfald             spor.Udfald
		maaneder           string
		want               string
	}{
		{"2024-09", "PPrRRRRLLRRRRRR", "2025-11-01", spor.FerieFoersteMaaned, spor.Opfyldt, "", "feriebekendtgørelsens § 2, stk. 2"},
		{"2024-09", "PPrRRRRLLRRRRRR", "2025-11-01", spor.FerieRevalidering, spor.Opfyldt, "2024-09-01/2024-10-31", "feriebekendtgørelsens § 2, stk. 8"},
		{"2024-09", "PPrRRRRLLRRRRRR", "2025-11-01", spor.FerieDelvisMaaned, spor.Opfyldt, "2024-11-01/2024-11-30", "feriebekendtgørelsens § 2, stk. 3"},
		{"2024-09", "PPrRRRRLLRRRRRR", "2025-11-01", spor.FerieLoentilskud, spor.Opfyldt, "2025-04-01/2025-05-31", "feriebekendtgørelsens § 2, stk. 6"},
		{"2024-09", "KKKRRFR00RRRR", "2025-09-01", spor.FerieKontanthjaelp, spor.Opfyldt, "2024-09-01/2024-11-30", "feriebekendtgørelsens § 2, stk. 7"},
		{"2024-09", "KKKRRFR00RRRR", "2025-09-01", spor.FerieMaanedMedFerie, spor.Opfyldt, "2025-02-01/2025-02-28", "feriebekendtgørelsens § 2, stk. 5"},
		{"2024-09", "KKKRRFR00RRRR", "2025-09-01", spor.FerieNulMaaned, spor.Opfyldt, "2025-04-01/2025-05-31", "§ 69 j, stk. 5, 4. pkt."},
		{"2025-01", "RRRR--RR", "2025-08-20", spor.FerieAfbrudt, spor.IkkeOpfyldt, "2025-06-01/2025-06-30", "feriebekendtgørelsens § 2, stk. 4"},
		{"2025-01", "RRRR--", "2025-07-20", spor.FerieAfbrudt, spor.IkkeOpfyldt, "2025-06-01/2025-06-30", "feriebekendtgørelsens § 2, stk. 4"},
		{"2025-01", "RRRKKK-RR", "2025-09-20", spor.FerieAfbrudt, spor.IkkeOpfyldt, "2025-07-01/2025-07-31", "feriebekendtgørelsens § 2, stk. 4"},
		{"2025-01", "RRRKKK---", "2025-07-20", spor.FerieKontanthjaelp, spor.IkkeOpfyldt, "2025-06-01/2025-06-30", "feriebekendtgørelsens § 2, stk. 7"},
		{"2025-01", "RRRPPP---", "2025-07-20", spor.FerieRevalidering, spor.IkkeOpfyldt, "2025-06-01/2025-06-30", "feriebekendtgørelsens § 2, stk. 8"},
	} {
		x := trin(t, paa(t, historie(satser.Jobafklaring, r.fra, r.historie), r.dag).Spor, r.id)
		if x.Bestemmelse() != r.want || x.Udfald != r.udfald || r.maaneder != "" && x.Periode.String() != r.maaneder {
			t.Errorf("%s: %v %v %v, want %v %s %s", r.historie, x.Udfald, x.Periode, x.Bestemmelse(), r.udfald, r.maaneder, r.want)
		}
	}
	s := historie(satser.Jobafklaring, "2024-09", "RRRSSRRRRRRRRR")
	s.Perioder[3].Medregnes, s.Perioder[4].Medregnes = spor.Ja, spor.Ja
	x := paa(t, s, "2025-09-01")
	if y := trin(t, x.Spor, spor.FerieAabenMaaned); y.Udfald != spor.Opfyldt || y.Post != 4 || y.Periode.String() != "2024-12-01/2024-12-31" {
		t.Errorf("what the municipality has answered: %s", y.Tekst())
	}
	s.Perioder[4].Medregnes = spor.Nej
	if y := trin(t, paa(t, s, "2025-09-01").Spor, spor.FerieAfbrudt); y.Periode.String() != "2025-01-01/2025-01-31" {
		t.Errorf("what the municipality has answered: %s", y.Tekst())
	}
}

// medRegel is the embedded rule set with another version of a rule of kap. 6 a from 1 October 2026.
func medRegel(t *testing.T, g satser.Regel, v satser.Virkning, tal ...satser.Procent) ferie.Beregner {
	t.Helper()
	ny, err := satser.Gaeldende().Regel(g, satser.Ressourceforloeb, satser.MustDato("2026-10-01"))
	if err != nil {
		t.Fatal(err)
	}
	ny.Fra, ny.Virkning = satser.MustDato("2026-10-01"), v
	copy(ny.Tal[:], tal)
	r, _, err := satser.Gaeldende().Med(satser.NyRegel(g, satser.Ressourceforloeb, ny))
	if err != nil {
		t.Fatal(err)
	}
	return ferie.Beregner{Regler: r}
}

// TestAndreRegler: the answers follow the rule set, from the day of the change and not before.
func TestAndreRegler(t *testing.T) {
	for _, r := range []struct {
		grund     string
		b         ferie.Beregner
		p         ferie.Ferieart
		historie  string // from October 2025
		foer, fra spor.Udfald
		id        spor.ID
	}{
		{"no holiday", medRegel(t, satser.RegelFerie, satser.GaelderIkke), ferie.MedYdelse, "RRRRRRRRRRRRR", spor.IkkeOpfyldt, spor.IkkeOpfyldt, spor.FerieRegel},
		{"open holiday", medRegel(t, satser.RegelFerie, satser.KraeverSkoen), ferie.MedYdelse, "RRRRRRRRRRRRR", spor.IkkeOpfyldt, spor.KraeverSkoen, spor.FerieRegel},
		{"open counting", medRegel(t, satser.RegelFerieopgoerelse, satser.KraeverSkoen), ferie.MedYdelse, "RRRRRRRRRRRRR", spor.IkkeOpfyldt, spor.KraeverSkoen, spor.FerieRegel},
		{"13 months", medRegel(t, satser.RegelFerie, satser.Gaelder, 1300), ferie.MedYdelse, "RRRRRRRRRRRRR", spor.IkkeOpfyldt, spor.IkkeOpfyldt, spor.FerieTolvMaaneder},
		{"11 months", medRegel(t, satser.RegelFerie, satser.Gaelder, 1100), ferie.MedYdelse, "-RRRRRRRRRRRR", spor.IkkeOpfyldt, spor.Opfyldt, spor.FerieTolvMaaneder},
		{"no week", medRegel(t, satser.RegelFerie, satser.Gaelder, 1200, 0), ferie.MedYdelse, "RRRRRRRRRRRRR", spor.IkkeOpfyldt, spor.IkkeOpfyldt, spor.FerieRummes},
		{"uddannelseshjælp again", medRegel(t, satser.RegelFerieopgoerelse, satser.MedUddannelseshjaelp), ferie.MedYdelse, "URRRRRRRRRRRR", spor.IkkeOpfyldt, spor.Opfyldt, spor.FerieTolvMaaneder},
		{"feriegodtgørelse needs 12 months", medRegel(t, satser.RegelFeriegodtgoerelse, satser.GaelderIkke), ferie.MedFeriegodtgoerelse, "-----------RR", spor.Opfyldt, spor.IkkeOpfyldt, spor.FerieMedGodtgoerelse},
		{"open abroad", medRegel(t, satser.RegelUdlandFerie, satser.KraeverSkoen), ferie.MedFeriegodtgoerelse, "-----------RR", spor.Opfyldt, spor.KraeverSkoen, spor.FerieUdlandet},
	} {
		for dag, want := range map[string]spor.Udfald{"2026-09-30": r.foer, "2026-10-01": r.fra} {
			s := historie(satser.Ressourceforloeb, "2025-10", r.historie)
			p := plan(dag, dag)
			if p.Art, p.Udlandet = r.p, spor.Ja; p.Art != ferie.MedYdelse {
				s.Feriegodtgoerelse = spor.Ja
			}
			got, err := r.b.Begrund(s, p)
			if err != nil || got.Udfald != want || dag == "2026-10-01" && !har(got.Spor, r.id, want) {
				t.Errorf("%s, %s: %v, %v, want %v\n%s", r.grund, dag, got.Udfald, err, want, tekst(got.Spor))
			}
			holdSpor(t, got.Spor, got.Udfald)
		}
	}
}
