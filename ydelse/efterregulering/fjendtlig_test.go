package efterregulering_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// mangeIMaj is a re-calculation of a month with n wages more than before.
func mangeIMaj(t *testing.T, n int) efterregulering.Resultat {
	t.Helper()
	nu := sag(satser.Jobafklaring)
	for i := range n {
		loen("2024-05", strconv.Itoa(i+1))(nu)
	}
	r, err := ny().Beregn(opgave(sag(satser.Jobafklaring), nu, "2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestHverAendringEnGang: a month in which a change stands in two parts, or twice in one, is not read.
func TestHverAendringEnGang(t *testing.T) {
	for grund, ret := range map[string]func(*efterregulering.Maaned){
		"in two parts": func(m *efterregulering.Maaned) {
			m.Dele = append(m.Dele, efterregulering.Del{Aendring: m.Dele[0].Aendring})
		},
		"a second time with another": func(m *efterregulering.Maaned) { m.Dele[1].Sammen = []int{m.Dele[0].Aendring} },
		"with itself":                func(m *efterregulering.Maaned) { m.Dele[0].Sammen = []int{m.Dele[0].Aendring} },
		"twice with another":         func(m *efterregulering.Maaned) { m.Dele[0].Sammen = []int{3, 3} },
	} {
		r := mangeIMaj(t, 3)
		m := &r.Maaneder[0]
		if grund == "twice with another" { // only two of the three stand alone
			m.Dele[0].Beloeb, _ = m.Dele[0].Beloeb.Add(m.Dele[2].Beloeb)
			m.Dele = m.Dele[:2]
			r.Aendringer[0].Sum, r.Aendringer[2].Sum = m.Dele[0].Beloeb, satser.Beloeb{}
		}
		ret(m)
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var laest efterregulering.Resultat
		var fejl *satser.Inputfejl
		if err := laest.UnmarshalJSON(data); !errors.As(err, &fejl) || fejl.Kode != satser.KodeDublet || !strings.HasPrefix(fejl.Felt, "maaneder[0].dele[") {
			t.Errorf("%s: %v", grund, err)
		}
	}
	data, err := json.Marshal(mangeIMaj(t, 2))
	if err == nil {
		err = (*efterregulering.Resultat)(nil).UnmarshalJSON(data)
	}
	if err == nil {
		t.Error("read to nil")
	}
}

// TestMangeNumre: a sentence lists at most fifty numbers of changes, and says how many there are besides.
func TestMangeNumre(t *testing.T) {
	for n, slut := range map[int]string{
		2: "sammen med ændring 2; alene", 51: ", 50, 51; alene", 52: ", 50, 51 og 1 til; alene", 400: ", 50, 51 og 349 til; alene",
	} {
		r := mangeIMaj(t, n)
		for i := range r.Maaneder[0].Dele {
			r.Maaneder[0].Dele[i].Afhaenger = true
		}
		tekst := strings.Join(strings.Fields(r.Tekst()), " ")
		if !strings.Contains(tekst, slut) || strings.Contains(r.Markdown(), "sammen med ændring 1,") && n == 2 {
			t.Errorf("%d changes: %.2000s", n, tekst[strings.Index(tekst, "HVOR RÆKKE"):])
		}
	}
}

// TestUdenHaendelserMange: each failure is taken out once, whatever their order, and however many there are.
func TestUdenHaendelserMange(t *testing.T) {
	const n = 3000
	s := sag(satser.Jobafklaring)
	var alle []int
	for i := range n {
		udeblevet("2024-08-08", "2024-08-13")(s)
		s.Raadighed.Haendelser[i].Beskrivelse = strconv.Itoa(i)
		if i%2 == 0 {
			alle = append(alle, n-2-i)
		}
	}
	ud, err := efterregulering.UdenHaendelser(s, alle...)
	if err != nil || len(ud.Raadighed.Haendelser) != n/2 || ud.Raadighed.Haendelser[1].Beskrivelse != "3" {
		t.Errorf("%d failures left, %v", len(ud.Raadighed.Haendelser), err)
	}
	if _, err := efterregulering.UdenHaendelser(s, append(alle, alle[0])...); err == nil {
		t.Error("one is taken out twice")
	}
}

// TestIngenVurderingVedFejl: what was assessed before a month beyond known law is not handed out beside the fault.
func TestIngenVurderingVedFejl(t *testing.T) {
	b := ny()
	r, err := b.Beregn(opgave(sag(satser.Jobafklaring), sag(satser.Jobafklaring, loen("2024-05", "9000")), "2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	b.Efter = ydelse.Beregner{Regler: satser.Gaeldende().SomKendt(satser.MustDato("2016-01-01"))}
	v, err := b.Vurder(&r, &efterregulering.Fakta{Aarsager: []efterregulering.Aarsag{{Oplyst: spor.Nej, Undladt: spor.Ja, Modtaget: spor.Ja}}})
	if err == nil || len(v.Spor) > 0 || v.Udfald != 0 {
		t.Errorf("%v, %d steps beside %v", v.Udfald, len(v.Spor), err)
	}
}

// TestFriTekstIMarkdown: a line that somebody broke in a description begins no heading and no row of its own.
func TestFriTekstIMarkdown(t *testing.T) {
	foer := sag(satser.Jobafklaring, udeblevet("2024-05-08", "2024-05-13"))
	nu := foer.Kopi()
	nu.Raadighed.Haendelser[0].Beskrivelse = "kom ikke\n\n# Afgørelse\n| a | b |"
	nu.Raadighed.Haendelser[0].Kontakt = dag("2024-05-14")
	r, err := ny().Beregn(opgave(foer, nu, "2024-05"))
	if err != nil {
		t.Fatal(err)
	}
	md := r.Markdown()
	if strings.Contains(md, "\n# Afgørelse") || strings.Contains(md, "\n| a | b |") || !strings.Contains(md, `kom ikke # Afgørelse \| a \| b \|`) {
		t.Error(md)
	}
}

// TestAnketekst: every step has its line, and what follows from the answer comes after them.
func TestAnketekst(t *testing.T) {
	a := efterregulering.Ankesvar{Status: spor.IkkeOpfyldt, Spor: make(spor.Spor, 300)}
	for i := range a.Spor {
		a.Spor[i] = spor.Trin{ID: spor.Stadfaestet, Udfald: spor.Opfyldt, Led: [3]spor.Tal{spor.Datotal(satser.MustDato("2024-01-01").AddDays(i))}}
	}
	linjer := strings.Split(a.Tekst(), "\n")
	if len(linjer) != 302 || linjer[299] != a.Spor[299].Tekst() || linjer[300] != "Ydelsen ændres ikke." {
		t.Errorf("%d lines: %q", len(linjer), linjer[len(linjer)-3:])
	}
}
