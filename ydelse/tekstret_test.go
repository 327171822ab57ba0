package ydelse_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestRetsraad: whatever is missing about the right, there is advice on what to do about it, and in which field.
func TestRetsraad(t *testing.T) {
	uvurderet := func(a ydelse.Betingelsesart) valg {
		return betingelse("2025-10-10", "2025-10-12", a, spor.IkkeVurderet)
	}
	for _, r := range []struct {
		grund string
		v     valg
		vil   string
	}{
		{"active part", uvurderet(ydelse.AktivDeltagelse), "(feltet ret.betingelser.opfyldt)"},
		{"an offer", uvurderet(ydelse.IntetRimeligtTilbud), "(feltet ret.betingelser.opfyldt)"},
		{"work in part", uvurderet(ydelse.GenoptagerArbejde), "(feltet ret.betingelser.opfyldt)"},
		{"talks", uvurderet(ydelse.MoederTilSamtaler), "(feltet ret.betingelser.opfyldt)"},
		{"a holiday", samlet(passiv("2025-10-10", "2025-10-12"), ferie("2025-10-10", "2025-10-12", 0, 0)), "(felterne ret.ferie.ret og ret.ferie.aftalt)"},
		{"permission", rejse("2025-10-10", "2025-10-12", ydelse.UdlandTilbud), "(feltet ret.udland.tilladt)"},
		{"notice", rejse("2025-10-10", "2025-10-11", ydelse.UdlandOvernatning), "(feltet ret.udland.meddelt)"},
		{"whether a stay hinders", rejse("2025-10-10", "2025-10-10", ydelse.UdlandKortvarigt, raadig(0)), "(feltet ret.udland.raadighed)"},
	} {
		o := opgoer(t, beregner(), sag(jaf, r.v), satser.MustMaaned("2025-10"))
		raad := findRaad(o, r.vil)
		foer, _, _ := strings.Cut(raad, " (felt")
		if fik := flad(o.Tekst(satser.Gaeldende())); raad == "" || strings.Count(fik, foer) != 1 || strings.Contains(fik, "(felt") {
			t.Errorf("%s: the advice %q, and the text:\n%s", r.grund, raad, fik)
		}
	}
}

// TestRettekst: the sentences of a month with facts about the right, as a caseworker reads them.
func TestRettekst(t *testing.T) {
	for _, r := range []struct {
		grund  string
		o      satser.Ordning
		maaned string
		v      valg
		vil    []string
	}{
		{"a condition, illness on some of the days", rf, "2025-10", samlet(passiv("2025-10-06", "2025-10-17"), bevaret("2025-10-15", "2025-10-20", ydelse.VedSygdom)), []string{
			"Personen er syg i perioden 15. oktober 2025 – 20. oktober 2025 og bevarer retten til ydelsen. [§ 68, stk. 7]",
			"Betingelserne om at stå til rådighed gælder ikke for personen i perioden 15. oktober 2025 – 17. oktober 2025. [§ 68, stk. 7]",
			"Kommunen har vurderet, at personen ikke deltager aktivt i forløbet i perioden 6. oktober 2025 – 14. oktober 2025, og der er derfor ikke ret til ydelsen. [§ 69, stk. 1]",
			"Der er ret til ressourceforløbsydelse under ressourceforløb i perioden 1. oktober 2025 – 5. oktober 2025. [§ 68, stk. 1]",
			"Der er ret til ressourceforløbsydelse under ressourceforløb i perioden 15. oktober 2025 – 31. oktober 2025. [§ 68, stk. 1]",
		}},
		{"a stay that is allowed but hinders: no step says that the right is kept", jaf, "2025-10", rejse("2025-10-06", "2025-10-07", ydelse.UdlandSamvaer, tilladt(spor.Ja), raadig(spor.Nej)), []string{
			"Kommunen har tilladt opholdet i udlandet i perioden 6. oktober 2025 – 7. oktober 2025. [§ 5, stk. 2, nr. 2]",
			"Opholdet i udlandet i perioden 6. oktober 2025 – 7. oktober 2025 hindrer, at personen kan opfylde betingelserne for hjælp. [§ 5, stk. 4]",
			"Personen opholder sig i udlandet i perioden 6. oktober 2025 – 7. oktober 2025 og kan ikke få ydelsen imens. [§ 5, stk. 1]",
		}},
		{"an offer of work in kap. 6 b is not what takes the right; that it is not taken is", jaf, "2025-10", betingelse("2025-10-01", "2025-10-31", ydelse.IntetRimeligtTilbud, spor.Nej), []string{
			"Kommunen har vurderet, at personen har et rimeligt tilbud om arbejde i oktober 2025 og ikke tager imod det, og der er derfor ikke ret til ydelsen. [§ 69 k, stk. 1, 1. pkt.]",
		}},
		{"the month after an end says why", jaf, "2025-10", slut("2025-09-16", ydelse.IkkeUarbejdsdygtig), []string{
			"Der er intet forløb i oktober 2025, og der udbetales derfor ingen ressourceforløbsydelse. [§ 69 j, stk. 1]",
			"Personen er ikke længere uarbejdsdygtig på grund af egen sygdom fra den 16. september 2025, og jobafklaringsforløbet er slut. [LAB § 110, stk. 2, nr. 1]",
		}},
	} {
		o := opgoer(t, beregner(), sag(r.o, r.v), satser.MustMaaned(r.maaned))
		fik := []string{}
		for _, x := range o.Spor {
			fik = append(fik, x.Tekst()+" ["+x.Bestemmelse()+"]")
		}
		hele := flad(o.Tekst(satser.Gaeldende()))
		for _, vil := range r.vil {
			saetning, _, _ := strings.Cut(vil, " [")
			if !strings.Contains(strings.Join(fik, "\n"), vil) || !strings.Contains(hele, saetning) {
				t.Errorf("%s: want %q\n%s", r.grund, vil, strings.Join(fik, "\n"))
			}
		}
		if strings.Contains(hele, "ukendt") || strings.Contains(hele, "{") {
			t.Errorf("%s:\n%s", r.grund, hele)
		}
	}
}
