package begrundelse_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

var (
	svarene      = []spor.Svar{0, spor.Ja, spor.Nej, spor.IkkeVurderet}
	danskBeloeb  = regexp.MustCompile(`-?\d[\d.]*,\d\d`)
	raatBeloeb   = regexp.MustCompile(`-?\d+\.\d+`)
	aabentNok    = regexp.MustCompile(`Det er ikke oplyst|skal vurdere|kan ikke afgøres|[Kk]ilderne|loven er kendt`)
	afgoerelsens = regexp.MustCompile(`Du får (et|ikke et|\d)|Du skal (ikke |også )?betale|Dit \w+ (varer|kan højst)|Kommunen opkræver`)
)

func traek[T any](t *rapid.T, navn string, af ...T) T { return rapid.SampledFrom(af).Draw(t, navn) }

// regelsteder is the provisions of a letter, each with the name of its act and edition.
func regelsteder(b *begrundelse.Brev) map[string]bool {
	ud := map[string]bool{}
	for _, r := range b.Regler {
		for _, s := range r.Bestemmelser {
			ud[strings.ToLower(r.Lov)+": "+s] = true
		}
	}
	return ud
}

// stedet is a step's provision as a letter names it: its number among those of its act.
func stedet(t *spor.Trin) string {
	u := t.Hjemmel.Udgave
	lov := u.Tekst()
	if navn := u.Retskilde().Tekst(); navn != "" {
		lov = navn + ", " + lov
	}
	if t.Hjemmel.AendretVed.IsValid() {
		lov += ", ændret ved " + t.Hjemmel.AendretVed.Tekst()
	}
	sted := t.Bestemmelse()
	for _, foran := range []string{"LAB ", "FVL ", "RSL ", "DPL ", "ændringslovens "} {
		sted = strings.TrimPrefix(sted, foran)
	}
	return strings.ToLower(lov) + ": " + sted
}

// kraevSteder asks for the provision of each of some steps.
func kraevSteder(t *rapid.T, b *begrundelse.Brev, trin []*spor.Trin) {
	t.Helper()
	steder := regelsteder(b)
	for _, s := range trin {
		if !steder[stedet(s)] {
			t.Fatalf("the letter does not cite %q of %v\n%s", stedet(s), s.ID, b.Tekst())
		}
	}
}

// tilfaeldigtKrav is a case corrected backwards, with answers of every kind.
func tilfaeldigtKrav(t *rapid.T) *begrundelse.Tilbagebetaling {
	beloeb := func(navn string) string { return traek(t, navn, "1000", "4000", "12000", "40000") }
	o := kravsag(func(s *ydelse.Sag) {
		for range rapid.IntRange(0, 3).Draw(t, "indtægter") {
			m := traek(t, "måned", "2024-05", "2024-06")
			s.Indtaegter = append(s.Indtaegter, traek(t, "art", loen, forsikring)(m, beloeb("beløb")))
		}
		if rapid.Bool().Draw(t, "barn") {
			s.Boern = []ydelse.Barn{{Foedt: satser.MustDato("2024-06-17"), Ophold: ydelse.Danmark}}
		}
		if rapid.Bool().Draw(t, "loft") {
			l := ydelse.Loft{Fra: satser.MustDato("2024-05-01"), Til: satser.MustDato("2024-05-31"), Art: ydelse.Loft10f, Niveau: satser.MustBeloeb("6500")}
			s.Lofter = []ydelse.Loft{l}
		}
	})
	if rapid.Bool().Draw(t, "uden betaling") {
		o.Udbetalt = nil
	}
	f := fakta{Dom: traek(t, "dom", 0, 0, 0, spor.Ja), Afgjort: satser.MustDato("2024-08-01")}
	if rapid.Bool().Draw(t, "ophørt") {
		f.HjaelpOphoert, f.OekonomiskMulighed = satser.MustDato("2024-06-30"), traek(t, "mulighed", svarene...)
		f.Afgjort = traek(t, "afgjort", satser.MustDato("2024-08-01"), satser.MustDato("2026-12-01"))
	}
	b := efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende()})
	f.HjaelpOphoert = ophoert(f.HjaelpOphoert, o)
	r, err := b.Beregn(o)
	if err != nil {
		t.Fatal(err)
	}
	for nr := range len(r.Aendringer) + 1 {
		a := aarsag{
			Aendring: nr, Oplysningspligt: traek(t, "pligt", svarene...), Oplyst: traek(t, "oplyst", svarene...), Undladt: traek(t, "undladt", svarene...), Modtaget: traek(t, "modtaget", svarene...),
		}
		if a.Oplyst == spor.Ja && a.Undladt == spor.Ja {
			a.Undladt = spor.Nej
		}
		if rapid.Bool().Draw(t, "vilkår") {
			a.Vilkaar = vilkaar{Grund: efterregulering.Arbejdsstrid, Oplyst: traek(t, "§ 93, stk. 2", spor.Ja, spor.Ja, spor.Nej, 0), UnderTilbud: traek(t, "§ 93, stk. 3", spor.Nej, spor.Nej, spor.Ja, 0)}
		}
		f.Aarsager = append(f.Aarsager, a)
	}
	x := tilbage(t, o, f)
	x.Kraeves = traek(t, "kræves", svarene...)
	return x
}

// ophoert lets help that ended do so after the last month.
func ophoert(d satser.Dato, o *efterregulering.Opgave) satser.Dato {
	if d.IsValid() && d.Before(o.Til.FoersteDag()) {
		return o.Til.SidsteDag()
	}
	return d
}

// TestTilbagebetalingEgenskaber: whatever the case and the answers, the letter decides only when everything is decided, has no amount
// that is not in the result, and cites each provision that the amounts rest on.
func TestTilbagebetalingEgenskaber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := tilfaeldigtKrav(t)
		b, err := begrundelse.SkrivTilbagebetaling(x)
		if err != nil {
			t.Fatal(err)
		}
		v := &x.Vurdering
		tekst := strings.Join(strings.Fields(b.Tekst()), " ")
		aaben := v.Udfald == spor.Uoplyst || v.Udfald == spor.KraeverSkoen || !v.Fuldstaendig || !x.Efterregulering.Betalt ||
			!v.Kan.IsZero() && x.Kraeves != spor.Ja && x.Kraeves != spor.Nej
		if aaben == afgoerelsens.MatchString(tekst) && !v.ForMeget.IsZero() || aaben && b.Faerdigt() {
			t.Fatalf("open: %v\n%s", aaben, b.Tekst())
		}
		if kraeves := !aaben && (!v.Skal.IsZero() || !v.Kan.IsZero() && x.Kraeves == spor.Ja); kraeves != strings.Contains(tekst, "En klage udsætter ikke kravet.") {
			t.Fatalf("claimed: %v\n%s", kraeves, b.Tekst())
		}
		for _, s := range []string{"ersonen", "..", "politianmeld", "Politianmeld"} {
			if strings.Contains(strings.Join(b.Lagtvaegt, "\n"), s) {
				t.Fatalf("%q in\n%s", s, b.Tekst())
			}
		}
		if !aaben && aabentNok.MatchString(tekst) {
			t.Fatalf("a decision with something open\n%s", b.Tekst())
		}
		kendteBeloeb(t, x, tekst)
		if !aaben {
			kraevSteder(t, &b, grundlaget(x))
		}
	})
}

// kendteBeloeb asks that each amount in a text is one of the result.
func kendteBeloeb(t *rapid.T, x *begrundelse.Tilbagebetaling, tekst string) {
	t.Helper()
	raa, err := json.Marshal([]any{x.Vurdering, x.Efterregulering})
	if err != nil {
		t.Fatal(err)
	}
	kendt := map[string]bool{}
	for _, s := range raatBeloeb.FindAllString(string(raa), -1) {
		if b, err := satser.ParseBeloeb(s); err == nil {
			kendt[b.Tekst()] = true
			kendt[strings.TrimPrefix(b.Tekst(), "-")] = true
		}
	}
	for _, s := range danskBeloeb.FindAllString(string(raa), -1) { // in the names of the changes
		kendt[s] = true
	}
	for _, s := range danskBeloeb.FindAllString(tekst, -1) {
		if !kendt[s] {
			t.Fatalf("%s kr. is not in the result\n%s", s, tekst)
		}
	}
}

// grundlaget is the steps that the amounts decided are taken from, from the last to the first, and what was answered about each change
// that they are taken from.
func grundlaget(x *begrundelse.Tilbagebetaling) (ud []*spor.Trin) {
	s := x.Vurdering.Spor
	med, poster := map[int]bool{}, map[int16]bool{}
	for i := len(s) - 1; i >= 0; i-- {
		t := &s[i]
		med[i] = med[i] || t.ID == spor.Tilbagebetalingskrav || t.ID == spor.Efterbetaling || t.ID == spor.KanKraevesTilbage && x.Kraeves == spor.Ja
		if !med[i] || t.Regning == 0 {
			continue
		}
		ud = append(ud, t)
		poster[t.Post] = true
		for _, l := range t.Led {
			if l.Trin > 0 && l.Vaerdi != 0 {
				med[int(l.Trin)-1] = true
			}
		}
		for j := i - 1; t.Regning == spor.SumAfTrin && j >= 0 && s[j].ID != t.ID; j-- {
			med[j] = med[j] || s[j].Til == t.ID && s[j].Resultat.Vaerdi != 0
		}
	}
	for i := range s {
		t := &s[i]
		if t.Post > 0 && poster[t.Post] && t.Udfald == spor.Opfyldt && t.Regning == 0 || t.ID == spor.IngenTilbagebetaling || t.ID == spor.KravOpkraeves && !x.Vurdering.Skal.IsZero() {
			ud = append(ud, t)
		}
	}
	return ud
}

// tilfaeldigtForloeb is a decision about a course, with answers of every kind.
func tilfaeldigtForloeb(t *rapid.T) *begrundelse.Visitation {
	s := func(navn string) spor.Svar {
		return traek(t, navn, spor.Ja, spor.Ja, spor.Ja, spor.Nej, spor.IkkeVurderet, 0)
	}
	afgoerelse := satser.MustDato(traek(t, "afgørelse", "2016-05-01", "2018-06-15", "2019-05-01", "2021-05-01", "2024-05-15", "2026-02-15"))
	if rapid.Bool().Draw(t, "jobafklaring") {
		j := &visitation.Jobafklaring{Afgoerelse: afgoerelse, Uarbejdsdygtig: s("uarbejdsdygtig"), Grundlag: visitation.Grundlag(rapid.IntRange(1, 4).Draw(t, "grundlag"))}
		switch j.Grundlag {
		case visitation.EfterSygedagpenge:
			j.Sygedagpenge = visitation.Sygedagpenge{Maaned: afgoerelse.Maaned(), Uger: traek(t, "uger", 20, 23), Forlaenges: s("forlænges")}
		case visitation.FraFoersteFravaersdag:
			j.RetUdenGraensen = s("ret")
		case visitation.EfterParagraf24c:
			j.Ophoert24c = s("24 c")
		case visitation.NytForloeb:
			j.TidligereYdelse = visitation.Ydelsesforhold(rapid.IntRange(1, 3).Draw(t, "ydelse"))
		}
		if j.Livstruende = s("livstruende"); j.Livstruende == spor.Ja {
			j.VaelgerSygedagpenge = s("vælger")
		}
		return kursus(t, j)
	}
	r := &visitation.Ressourceforloeb{
		Afgoerelse: afgoerelse, Person: visitation.Person{Foedt: afgoerelse.AddAar(-traek(t, "alder", 30, 45, 62)), Folkepension: afgoerelse.AddAar(traek(t, "til pension", 2, 5, 25))},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: s("problemer"), IndsatsUtilstraekkelig: s("indsats"), KraeverHelhed: s("helhed"), LaengereForsoergelse: s("nr. 1"), TilbudUdenVirkning: s("nr. 2"), LaengereIndsats: s("nr. 3"),
		},
		Udviklingsperspektiv: s("udvikling"), UdenForbedring: traek(t, "forbedring", 0, spor.Nej, spor.Nej, spor.Ja), Oenske: s("ønske"),
		Laengde: visitation.Laengde{Aar: traek(t, "længde", 0, 1, 2, 3, 4)}, Foertidspension: traek(t, "førtidspension", 0, 0, 0, spor.Ja), Frasiger: traek(t, "frasiger", 0, 0, 0, spor.Ja),
	}
	return kursus(t, r)
}

// TestVisitationEgenskaber: whatever the facts, the letter decides only when everything is decided, names no amount, and cites each
// provision that stands in the way of the course or that it is granted under.
func TestVisitationEgenskaber(t *testing.T) {
	advarsler := []spor.ID{spor.VarighedAndenHaand, spor.EfterKendtLov, spor.VarighedOvergang}
	laengder := []spor.ID{spor.VarighedForLang, spor.VarighedForKort, spor.FolkepensionGraense}
	rapid.Check(t, func(t *rapid.T) {
		x := tilfaeldigtForloeb(t)
		b, err := begrundelse.SkrivVisitation(x)
		if err != nil {
			t.Fatal(err)
		}
		v := &x.Vurdering
		tekst := strings.Join(strings.Fields(b.Tekst()), " ")
		forkert := v.Udfald == spor.IkkeOpfyldt && slices.Contains(laengder, v.Afgoerende)
		aaben := forkert || v.Udfald == spor.Uoplyst || v.Udfald == spor.KraeverSkoen
		if aaben == afgoerelsens.MatchString(tekst) || aaben && b.Faerdigt() {
			t.Fatalf("open: %v\n%s", aaben, b.Tekst())
		}
		if giver := v.Udfald == spor.Opfyldt; giver != strings.HasPrefix(b.Svar, "Du får et ") || (v.Udfald == spor.IkkeOpfyldt && !forkert) != strings.HasPrefix(b.Svar, "Du får ikke et ") {
			t.Fatalf("%v: %s", v.Udfald, b.Svar)
		}
		for _, s := range []string{"ersonen", "..", " kr."} {
			if strings.Contains(strings.Join(b.Lagtvaegt, "\n"), s) {
				t.Fatalf("%q in\n%s", s, b.Tekst())
			}
		}
		if !aaben && aabentNok.MatchString(tekst) {
			t.Fatalf("a decision with something open\n%s", b.Tekst())
		}
		var afgoer []*spor.Trin
		for i := range v.Spor {
			s := &v.Spor[i]
			switch {
			case aaben || slices.Contains(advarsler, s.ID):
			case v.Udfald == spor.Opfyldt, s.Udfald == spor.IkkeOpfyldt && !slices.Contains(laengder, s.ID):
				afgoer = append(afgoer, s)
			}
		}
		if !aaben && len(afgoer) == 0 {
			t.Fatalf("nothing decides\n%s", b.Tekst())
		}
		kraevSteder(t, &b, afgoer)
	})
}
