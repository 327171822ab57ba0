package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// nyRegel is the embedded rule set with one rule of kap. 6 a that does something else from a day.
func nyRegel(t tester, g satser.Regel, fra string, v satser.Virkning, tal ...satser.Procent) ydelse.Beregner {
	t.Helper()
	ny := satser.Regelversion{
		Fra: dag(fra), Virkning: v, Hjemmel: satser.Hjemmel{Udgave: satser.LBK1004af2025, Paragraf: 68, Stk: 9}, Sikkerhed: satser.Laest,
	}
	copy(ny.Tal[:], tal)
	return ydelse.Beregner{Regler: medAendringer(t, satser.NyRegel(g, rf, ny))}
}

// TestRegelSlaaetFra: a rule that no longer holds in a rule set has no effect there. June 2024: 12.326.
func TestRegelSlaaetFra(t *testing.T) {
	loft := sag(rf, loft("2024-01-01", "", ydelse.Loft10f, "6000"))
	pensionist := sag(rf, tidligere(ydelse.Foertidspension, "0", 0, ""))
	for _, r := range []struct {
		grund string
		regel satser.Regel
		fra   string
		sag   *ydelse.Sag
		vil   string
	}{
		{"the ceiling of § 10 f, from the month", satser.RegelLoftF, "2024-06-01", loft, "12326.00"},
		{"the ceiling of another provision", satser.RegelLoftH, "2024-06-01", loft, "6000.00"},
		{"førtidspension", satser.RegelFoertidspension, "2024-06-01", pensionist, "12326.00"},
		{"førtidspension, from a day inside the month", satser.RegelFoertidspension, "2024-06-02", pensionist, "ikke opfyldt"},
		{"grants, from a day before the course", satser.RegelBevilling, "2024-06-01", sag(rf, forloeb("2024-06-02", ""), bevilget("2024-06-02")), "ikke opfyldt"},
	} {
		o := opgoer(t, nyRegel(t, r.regel, r.fra, satser.GaelderIkke), r.sag, satser.MustMaaned("2024-06"))
		if svar(o.Resultat) != r.vil || o.Udfald == spor.Beregnet && o.Dage != 30 {
			t.Errorf("%s: %s, want %s\n%s", r.grund, svar(o.Resultat), r.vil, trinliste(o.Spor))
		}
	}
}

// TestRegelPaaMaanedensFoerste: the rules of income are those of the month's first day, whichever day of it brings another.
func TestRegelPaaMaanedensFoerste(t *testing.T) {
	tilbud := indtaegt(satser.Tilbudsindtaegt, "2024-06", "3000")
	tilbud.Timer = 16000
	for _, r := range []struct {
		regel         satser.Regel
		v             satser.Virkning
		tal           []satser.Procent
		x             ydelse.Indtaegt
		foerst, siden string // with the change on the 1st, and on the 2nd
	}{
		{satser.RegelTimeloft, satser.Gaelder, []satser.Procent{1000}, tilbud, "9504.60", "12183.60"}, // 3.000 - 178,60; 3.000 - 2.857,60
		{satser.RegelLoen, satser.Loenregel, []satser.Procent{1000, 2000}, loen("2024-06", "10000"), "11326.00", "12326.00"},
		{satser.RegelPeriode, satser.GaelderIkke, nil, for100("2012-01-01", "2012-01-10", "2024-06-30"), "11326.00", "12326.00"},
		{satser.RegelNulydelse, satser.GaelderIkke, nil, indtaegt(satser.AndenIndtaegt, "2024-06", "12326"), "0.00", "0.00 anses"},
	} {
		for fra, vil := range map[string]string{"2024-06-01": r.foerst, "2024-06-02": r.siden} {
			o := opgoer(t, nyRegel(t, r.regel, fra, r.v, r.tal...), sag(rf, med(r.x)), satser.MustMaaned("2024-06"))
			har := o.Ydelse.String()
			if o.AnsesForModtaget {
				har += " anses"
			}
			if har != vil {
				t.Errorf("%v from %s: %s, want %s\n%s", r.regel, fra, har, vil, trinliste(o.Spor))
			}
		}
	}
}

// TestTrinUdfald: how the questions of fact came out, and the sentence that ends a former level.
func TestTrinUdfald(t *testing.T) {
	syg := func(sidste string) valg { return tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, sidste) }
	for _, r := range []struct {
		grund string
		sag   *ydelse.Sag
		id    spor.ID
		vil   spor.Udfald
		sted  string
	}{
		{"no child", sag(rf), spor.Forsoergelsespligt, spor.IkkeOpfyldt, "§ 68, stk. 2, nr. 1"},
		{"a child of 18", sag(rf, barn("2000-01-01", ydelse.Danmark)), spor.Forsoergelsespligt, spor.IkkeOpfyldt, "§ 68, stk. 2, nr. 1"},
		{"a child", sag(jaf, barn("2020-01-01", ydelse.Danmark)), spor.Forsoergelsespligt, spor.Opfyldt, "§ 69 j, stk. 2, nr. 1"},
		{"a child here", sag(rf, barn("2020-01-01", ydelse.Danmark)), spor.BarnetsOphold, spor.Opfyldt, "§ 68, stk. 3"},
		{"25 and over", sag(rf), spor.Alder, spor.IkkeOpfyldt, "§ 68, stk. 2, nr. 3"},
		{"under 25", hjemme(rf, "2001-01-01"), spor.Alder, spor.Opfyldt, "§ 68, stk. 2, nr. 3"},
		{"at home", hjemme(rf, "2001-01-01"), spor.Bolig, spor.Opfyldt, "§ 68, stk. 2, nr. 3"},
		{"not at home", sag(rf, foedt("2001-01-01"), bolig("2000-01-01", "", spor.Nej)), spor.Bolig, spor.IkkeOpfyldt, "§ 68, stk. 2, nr. 3"},
		{"not assessed", sag(rf, foedt("2001-01-01")), spor.Bolig, spor.Uoplyst, "§ 68, stk. 2, nr. 3"},
		{"the right to sygedagpenge is over", sag(rf, syg("2024-04-30")), spor.TidligereOphoert, spor.IkkeOpfyldt, "§ 68, stk. 4, 5. pkt."},
		{"the floor of stk. 4", sag(rf, syg("2024-05-31")), spor.Gulv, spor.Beregnet, "§ 68, stk. 4, 4. pkt."},
		{"the floor of stk. 5", sag(rf, tidligere(ydelse.Ledighedsydelse, "1", ydelse.PrUge, "")), spor.Gulv, spor.Beregnet, "§ 68, stk. 5, 2. pkt."},
	} {
		trin := find(opgoer(t, beregner(), r.sag, satser.MustMaaned("2024-05")).Spor, r.id)
		if len(trin) != 1 || trin[0].Udfald != r.vil || trin[0].Bestemmelse() != r.sted {
			t.Errorf("%s: %v", r.grund, trinliste(trin))
		}
	}
}
