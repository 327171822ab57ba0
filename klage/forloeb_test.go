package klage_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// afgoerelse is available on Wednesday 20 November 2024; the deadline ends on 18 December.
var afgoerelse = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20")}

func klagen(dag string) klage.Klage {
	return klage.Klage{Modtaget: d(dag), Hos: klage.HosKommunen, Klager: klage.Personen}
}

func skridt(art klage.Skridtart, dag string) klage.Skridt { return klage.Skridt{Art: art, Dag: d(dag)} }

func nyDag(art klage.Skridtart, dag, ny string) klage.Skridt {
	return klage.Skridt{Art: art, Dag: d(dag), NyDag: d(ny)}
}

func afgjort(dag string, u klage.Ankeudfald) klage.Skridt {
	return klage.Skridt{Art: klage.Afgjort, Dag: d(dag), Udfald: u}
}

func TestForloeb(t *testing.T) {
	hos := func(k klage.Klage, m klage.Modtager) klage.Klage { k.Hos = m; return k }
	haster := klagen("2024-12-01")
	haster.Hastende = spor.Ja
	uden := afgoerelse
	uden.Klagevejledning = spor.Nej
	bestridt := afgoerelse
	bestridt.Bestridt = spor.Ja
	som := func(k klage.Klager) klage.Klage { x := klagen("2024-12-01"); x.Klager = k; return x }
	for _, r := range []forloebsproeve{
		{"nobody has complained", klage.Sag{Meddelelse: afgoerelse},
			klage.Naeste{Handling: klage.Klagen, Hvem: klage.Borgeren, Senest: d("2024-12-18")}},
		{"in time: four weeks to re-assess, which do not move for Christmas", klage.Sag{Meddelelse: afgoerelse, Klage: klagen("2024-11-26")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2024-12-24")}},
		{"on the last day", klage.Sag{Meddelelse: afgoerelse, Klage: klagen("2024-12-18")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2025-01-15")}},
		{"the day after", klage.Sag{Meddelelse: afgoerelse, Klage: klagen("2024-12-19")},
			klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Straks: true}},
		{"urgent", klage.Sag{Meddelelse: afgoerelse, Klage: haster}, klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Straks: true}},
		{"handed in to the board in time", klage.Sag{Meddelelse: afgoerelse, Klage: hos(klagen("2024-12-18"), klage.HosAnkestyrelsen)},
			klage.Naeste{Handling: klage.SendTilKommunen, Hvem: klage.Ankestyrelsen, Straks: true}},
		{"handed in to the board too late", klage.Sag{Meddelelse: afgoerelse, Klage: hos(klagen("2024-12-19"), klage.HosAnkestyrelsen)},
			klage.Naeste{Handling: klage.TagStilling, Hvem: klage.Ankestyrelsen}},
		{"sent on to the municipality, whose four weeks run from there",
			klage.Sag{Meddelelse: afgoerelse, Klage: hos(klagen("2024-12-02"), klage.HosAnkestyrelsen), Skridt: []klage.Skridt{skridt(klage.SendtTilKommunen, "2024-12-05")}},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2025-01-02")}},
		{"without complaint guidance a late complaint is re-assessed", klage.Sag{Meddelelse: uden, Klage: klagen("2025-02-03")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2025-03-03")}},
		{"without it, in time anyway", klage.Sag{Meddelelse: uden, Klage: klagen("2024-12-02")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2024-12-30")}},
		{"receipt in dispute", klage.Sag{Meddelelse: bestridt, Klage: klagen("2025-02-03")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2025-03-03")}},
		{"somebody else", klage.Sag{Meddelelse: afgoerelse, Klage: som(klage.EnAnden)}, klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2024-12-29")}},
		{"without power", klage.Sag{Meddelelse: afgoerelse, Klage: som(klage.UdenFuldmagt)}, klage.Naeste{Handling: klage.FindKlager, Hvem: klage.Kommunen, Senest: d("2024-12-29")}},
		{"with power", klage.Sag{Meddelelse: afgoerelse, Klage: som(klage.Repraesentant)},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2024-12-29")}},
	} {
		r.tjek(t)
	}
}

func TestForloebSkridt(t *testing.T) {
	rettidig := klagen("2024-12-18")
	for _, r := range []struct {
		grund  string
		klage  klage.Klage
		skridt []klage.Skridt
		naeste klage.Naeste
	}{
		{"more is needed, and a day is given", rettidig, []klage.Skridt{nyDag(klage.FlereOplysninger, "2025-01-10", "2025-02-20")},
			klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2025-02-20")}},
		{"all is given", rettidig, []klage.Skridt{skridt(klage.FuldtMedhold, "2025-01-10")}, klage.Naeste{Handling: klage.Intet}},
		{"a part: four weeks, moved over a weekend", rettidig, []klage.Skridt{nyDag(klage.DelvistMedhold, "2025-01-10", "2025-01-11")},
			klage.Naeste{Handling: klage.Fasthold, Hvem: klage.Borgeren, Senest: d("2025-02-10")}},
		{"held on the last day: 14 days", rettidig, []klage.Skridt{nyDag(klage.DelvistMedhold, "2025-01-10", "2025-01-11"), skridt(klage.Fastholdt, "2025-02-10")},
			klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2025-02-24")}},
		{"held too late: the order has 14 days for every answer, and none that is at once", rettidig, []klage.Skridt{nyDag(klage.DelvistMedhold, "2025-01-10", "2025-01-11"), skridt(klage.Fastholdt, "2025-02-11")},
			klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2025-02-25")}},
		{"withdrawn", rettidig, []klage.Skridt{skridt(klage.Frafaldet, "2025-01-10")}, klage.Naeste{Handling: klage.Intet}},
		{"forwarded", rettidig, []klage.Skridt{skridt(klage.Videresendt, "2025-01-15")}, klage.Naeste{Handling: klage.AfgoerKlagen, Hvem: klage.Ankestyrelsen}},
		{"late and forwarded: the board alone can take it", klagen("2025-01-02"), []klage.Skridt{skridt(klage.Videresendt, "2025-01-03")},
			klage.Naeste{Handling: klage.TagStilling, Hvem: klage.Ankestyrelsen}},
		{"the board takes it", klagen("2025-01-02"), []klage.Skridt{skridt(klage.Videresendt, "2025-01-03"), skridt(klage.Dispenseret, "2025-03-01")},
			klage.Naeste{Handling: klage.AfgoerKlagen, Hvem: klage.Ankestyrelsen}},
		{"the board does not take it", klagen("2025-01-02"), []klage.Skridt{skridt(klage.Videresendt, "2025-01-03"), afgjort("2025-03-01", klage.Afvisning)},
			klage.Naeste{Handling: klage.Intet}},
		{"the decision stands", rettidig, []klage.Skridt{skridt(klage.Videresendt, "2025-01-15"), afgjort("2025-06-01", klage.Stadfaestelse)},
			klage.Naeste{Handling: klage.Intet}},
		{"sent back", rettidig, []klage.Skridt{skridt(klage.Videresendt, "2025-01-15"), afgjort("2025-06-01", klage.Hjemvisning)},
			klage.Naeste{Handling: klage.AfgoerIgen, Hvem: klage.Kommunen}},
	} {
		forloebsproeve{r.grund, klage.Sag{Meddelelse: afgoerelse, Klage: r.klage, Skridt: r.skridt}, r.naeste}.tjek(t)
	}
}

type forloebsproeve struct {
	grund  string
	sag    klage.Sag
	naeste klage.Naeste
}

func (r forloebsproeve) tjek(t *testing.T) {
	t.Helper()
	l, err := klage.Beregner{}.Forloeb(&r.sag)
	if err != nil || l.Naeste != r.naeste {
		t.Errorf("%s: %+v, %v, want %+v", r.grund, l.Naeste, err, r.naeste)
		return
	}
	for i, b := range l.Tidslinje {
		if !b.Dato.IsValid() || b.Tekst == "" || i > 0 && b.Dato.Before(l.Tidslinje[i-1].Dato) {
			t.Errorf("%s: the timeline at %d: %+v", r.grund, i, l.Tidslinje)
		}
	}
	if n := l.Naeste.Senest; n.IsValid() {
		fundet := false
		for _, b := range l.Tidslinje {
			fundet = fundet || b.Frist && b.Dato == n && b.Handling == l.Naeste.Handling && b.Hvem == l.Naeste.Hvem
		}
		if !fundet {
			t.Errorf("%s: the deadline %v is not in the timeline", r.grund, n)
		}
	}
	if !harTrin(l.Spor, spor.UdenOpsaettendeVirkning) {
		t.Errorf("%s: nothing about suspensive effect", r.grund)
	}
	data, err := json.Marshal(l)
	var igen klage.Forloeb
	if err != nil || satser.Afkod(data, &igen) != nil || cmp.Diff(l, igen) != "" {
		t.Errorf("%s: %s, %v", r.grund, data, err)
	}
}

// What each outcome does to the decision, and what is paid out of 1.707 kr. that a sanction took when the board's own
// decision takes 569 kr.
func TestAnkeudfald(t *testing.T) {
	trukket, nyt := satser.MustBeloeb("1707"), satser.MustBeloeb("569")
	for _, r := range []struct {
		u       klage.Ankeudfald
		v       klage.Virkning
		betales string
	}{
		{klage.Afvisning, klage.Virkning{Staar: true}, "0"},
		{klage.Stadfaestelse, klage.Virkning{Staar: true}, "0"},
		{klage.Aendring, klage.Virkning{Erstattet: true, Efterbetales: true}, "1138"},
		{klage.Ophaevelse, klage.Virkning{Efterbetales: true}, "1707"},
		{klage.Hjemvisning, klage.Virkning{AfgoeresIgen: true, Efterbetales: true}, "1707"},
		{0, klage.Virkning{}, "0"},
	} {
		if r.u.Virkning() != r.v || r.u.Efterbetaling(trukket, nyt) != satser.MustBeloeb(r.betales) {
			t.Errorf("%v: %+v, %v", r.u, r.u.Virkning(), r.u.Efterbetaling(trukket, nyt))
		}
	}
	if b := klage.Aendring.Efterbetaling(nyt, trukket); !b.IsZero() {
		t.Errorf("a change to the person's detriment pays out %v", b)
	}
}

// Steps that cannot follow are refused, with their place.
func TestForloebAfviser(t *testing.T) {
	rettidig := klagen("2024-12-18")
	anden := rettidig
	anden.Klager = klage.EnAnden
	for _, r := range []struct {
		grund, felt string
		kode        satser.Kode
		sag         klage.Sag
	}{
		{"steps without a complaint", "klage", satser.KodeMangler, klage.Sag{Meddelelse: afgoerelse, Skridt: []klage.Skridt{skridt(klage.Videresendt, "2025-01-01")}}},
		{"a complaint before the decision", "klage.modtaget", satser.KodeModstrid, klage.Sag{Meddelelse: afgoerelse, Klage: klagen("2024-11-19")}},
		{"nowhere", "klage.hos", satser.KodeMangler, klage.Sag{Meddelelse: afgoerelse, Klage: klage.Klage{Modtaget: d("2024-12-01"), Klager: klage.Personen}}},
		{"by nobody", "klage.klager", satser.KodeMangler, klage.Sag{Meddelelse: afgoerelse, Klage: klage.Klage{Modtaget: d("2024-12-01"), Hos: klage.HosKommunen}}},
		{"no day", "klage.modtaget", satser.KodeMangler, klage.Sag{Meddelelse: afgoerelse, Klage: klage.Klage{Hos: klage.HosKommunen}}},
		{"held without a partial answer", "skridt[0].art", satser.KodeModstrid, med(rettidig, skridt(klage.Fastholdt, "2025-01-01"))},
		{"decided before it was forwarded", "skridt[0].art", satser.KodeModstrid, med(rettidig, afgjort("2025-01-01", klage.Stadfaestelse))},
		{"re-assessed although late", "skridt[0].art", satser.KodeModstrid, med(klagen("2025-01-02"), skridt(klage.FuldtMedhold, "2025-01-10"))},
		{"a step after the end", "skridt[1].art", satser.KodeModstrid, med(rettidig, skridt(klage.FuldtMedhold, "2025-01-10"), skridt(klage.Frafaldet, "2025-01-11"))},
		{"the municipality does not re-assess for one who may not complain", "skridt[0].art", satser.KodeModstrid, med(anden, skridt(klage.FuldtMedhold, "2025-01-01"))},
		{"out of order", "skridt[1].dag", satser.KodeUorden, med(rettidig, nyDag(klage.FlereOplysninger, "2025-01-10", "2025-02-01"), skridt(klage.Videresendt, "2025-01-09"))},
		{"no day for the step", "skridt[0].dag", satser.KodeMangler, med(rettidig, klage.Skridt{Art: klage.Videresendt})},
		{"no new day", "skridt[0].nyDag", satser.KodeMangler, med(rettidig, skridt(klage.FlereOplysninger, "2025-01-10"))},
		{"a new day where none belongs", "skridt[0].nyDag", satser.KodeModstrid, med(rettidig, nyDag(klage.Videresendt, "2025-01-10", "2025-01-11"))},
		{"a new day before the step", "skridt[0].nyDag", satser.KodeModstrid, med(rettidig, nyDag(klage.FlereOplysninger, "2025-01-10", "2025-01-09"))},
		{"no outcome", "skridt[0].udfald", satser.KodeMangler, med(rettidig, skridt(klage.Afgjort, "2025-01-10"))},
		{"an outcome where none belongs", "skridt[0].udfald", satser.KodeModstrid, med(rettidig, klage.Skridt{Art: klage.Videresendt, Dag: d("2025-01-10"), Udfald: klage.Aendring})},
		{"a step that is none", "skridt[0].art", satser.KodeUkendt, med(rettidig, klage.Skridt{Art: 99, Dag: d("2025-01-10")})},
		{"too many", "skridt", satser.KodeGraense, med(rettidig, make([]klage.Skridt, klage.MaksSkridt+1)...)},
		{"a fault in the message", "meddelelse.kanal", satser.KodeMangler, klage.Sag{}},
	} {
		_, err := klage.Beregner{}.Forloeb(&r.sag)
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != r.kode {
			t.Errorf("%s: %v, want %s %s", r.grund, err, r.felt, r.kode)
		}
	}
	if _, err := (klage.Beregner{}).Forloeb(nil); err == nil {
		t.Error("no case")
	}
}

func med(k klage.Klage, s ...klage.Skridt) klage.Sag {
	return klage.Sag{Meddelelse: afgoerelse, Klage: k, Skridt: s}
}
