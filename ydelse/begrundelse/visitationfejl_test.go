package begrundelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// TestVisitationToSvar: what both answers say stands once.
func TestVisitationToSvar(t *testing.T) {
	x := kursus(t, iMaalgruppen())
	x.Varighed = varer(t, rf, &visitation.Forloeb{Fra: x.Fra, Bevilget: dag("2024-05-15"), Laengde: visitation.Laengde{Aar: 2}}).Varighed
	uden, med := skrivForloeb(t, kursus(t, iMaalgruppen())).Tekst(), skrivForloeb(t, x).Tekst()
	if med != uden {
		t.Errorf("%s\nand without the length by itself\n%s", med, uden)
	}
}

// TestVisitationKlageinstans: before July 2013 the board was another.
func TestVisitationKlageinstans(t *testing.T) {
	x := varer(t, rf, &visitation.Forloeb{Fra: dag("2013-06-30"), Laengde: visitation.Laengde{Aar: 1}})
	if b := skrivForloeb(t, x); b.Klage[0] != "Du kan klage over afgørelsen til beskæftigelsesankenævnet." {
		t.Errorf("June 2013: %q", b.Klage)
	}
	x.Meddelelse = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: dag("2013-07-01")}
	if b := skrivForloeb(t, x); b.Klage[0] != instansen || b.Klage[2] != fireUger+" Sidste dag er den 29. juli 2013." {
		t.Errorf("July 2013: %q", b.Klage)
	}
}

// TestVisitationFejl: what is malformed is refused with its place, and so are answers that are not about each other.
func TestVisitationFejl(t *testing.T) {
	for _, r := range []struct {
		grund, felt string
		a           func(*begrundelse.Visitation)
	}{
		{"no answer at all", "vurdering", func(x *begrundelse.Visitation) { x.Vurdering = visitation.Vurdering{} }},
		{"an outcome that is none", "vurdering.udfald", func(x *begrundelse.Visitation) { x.Vurdering.Udfald = 99 }},
		{"an outcome that no right has", "vurdering.udfald", func(x *begrundelse.Visitation) { x.Vurdering.Udfald = spor.Beregnet }},
		{"a length with an outcome that is none", "varighed.udfald", func(x *begrundelse.Visitation) { x.Varighed.Udfald = 99 }},
		{"the length of another scheme", "varighed", func(x *begrundelse.Visitation) { x.Varighed.Udfald, x.Varighed.Ordning = spor.Opfyldt, jaf }},
		{"a refusal with a length", "varighed", func(x *begrundelse.Visitation) {
			x.Vurdering.Udfald, x.Varighed.Udfald, x.Varighed.Ordning = spor.IkkeOpfyldt, spor.Opfyldt, rf
		}},
		{"no scheme", "ordning", func(x *begrundelse.Visitation) { x.Vurdering.Ordning = 0 }},
		{"too many steps", "vurdering.spor", func(x *begrundelse.Visitation) { x.Vurdering.Spor = make(spor.Spor, spor.MaksTrin+1) }},
		{"too many steps of the length", "varighed.spor", func(x *begrundelse.Visitation) { x.Varighed.Spor = make(spor.Spor, spor.MaksTrin+1) }},
		{"too many next steps", "skridt", func(x *begrundelse.Visitation) { x.Skridt = make([]visitation.Skridt, spor.MaksTrin+1) }},
		{"no first day", "fra", func(x *begrundelse.Visitation) { x.Fra = satser.Dato{} }},
		{"a first day after the last", "fra", func(x *begrundelse.Visitation) { x.Fra = dag("2026-06-01") }},
		{"no name", "kommune", func(x *begrundelse.Visitation) { x.Kommune = "" }},
		{"no answer", "medhold", func(x *begrundelse.Visitation) { x.Medhold = 9 }},
		{"a step that is no such assessment", "hensyn[0].trin", func(x *begrundelse.Visitation) {
			x.Hensyn = []begrundelse.Hensyn{{Trin: spor.TilbagebetalingOplysning, Tekst: "x"}}
		}},
		{"no text", "hensyn[0].tekst", func(x *begrundelse.Visitation) { x.Hensyn = []begrundelse.Hensyn{{Trin: spor.ForloebsSlut}} }},
		{"a message without a channel", "meddelelse.kanal", func(x *begrundelse.Visitation) { x.Meddelelse = klage.Meddelelse{Dag: dag("2024-05-16")} }},
	} {
		x := kursus(t, iMaalgruppen())
		r.a(x)
		b, err := begrundelse.SkrivVisitation(x)
		kraev(t, r.grund, err, r.felt)
		if b.Svar != "" || b.Klage != nil {
			t.Errorf("%s: %q beside an error", r.grund, b.Svar)
		}
	}
	_, err := begrundelse.SkrivVisitation(nil)
	kraev(t, "nil", err, "")
}

// TestVisitationUdenTrin: an answer without the steps that bear it decides no length.
func TestVisitationUdenTrin(t *testing.T) {
	x := varer(t, jaf, &visitation.Forloeb{Fra: dag("2024-06-01")})
	x.Varighed.Spor = nil
	(&forventet{
		svar: "Der er ikke truffet afgørelse om, hvor længe dit jobafklaringsforløb varer.", skal: []string{"Forløbets varighed er ikke fastsat."},
	}).tjek(t, "no steps", skrivForloeb(t, x))
}

// TestVisitationSkridtetsLov: a next step names its act, and an amending act or an order, which has no name of its own, by its number.
func TestVisitationSkridtetsLov(t *testing.T) {
	x := kursus(t, efterSygedagpenge())
	for _, u := range []satser.Udgave{satser.LBK280af2024, satser.Lov1750af2025} {
		x.Skridt = append(x.Skridt, visitation.Skridt{Trin: spor.Trin{
			ID: spor.SkridtArbejdsevne, Udfald: spor.Opfyldt, Ordning: jaf, Hjemmel: satser.Hjemmel{Udgave: u, Paragraf: 111, Stk: 1},
			Led: [3]spor.Tal{spor.Datotal(dag("2026-05-31"))},
		}})
	}
	const om = "Kommunen skal senest den 31. maj 2026, før forløbet slutter, vurdere din arbejdsevne og muligheder for at komme tilbage i arbejde. "
	want := []string{om + "(§ 111, stk. 1, i lov om en aktiv beskæftigelsesindsats.)", om + "(§ 111, stk. 1, i lov nr. 1750 af 29. december 2025.)"}
	if b := skrivForloeb(t, x); len(b.Videre) != 2 || b.Videre[0] != want[0] || b.Videre[1] != want[1] {
		t.Errorf("%q", b.Videre)
	}
}
