package begrundelse_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

const (
	rf  = satser.Ressourceforloeb
	jaf = satser.Jobafklaring
)

var (
	dag      = satser.MustDato
	vurderer = visitation.Vurderer{Regler: satser.Gaeldende()}
)

// iMaalgruppen is a person of 43 in May 2024 who is in the target group of a ressourceforløb, of two years from 1 June.
func iMaalgruppen() *visitation.Ressourceforloeb {
	return &visitation.Ressourceforloeb{
		Afgoerelse: dag("2024-05-15"), Fra: dag("2024-06-01"),
		Person:  visitation.Person{Foedt: dag("1981-02-03"), Folkepension: dag("2051-02-03")},
		Laengde: visitation.Laengde{Aar: 2},
		Maalgruppe: visitation.Maalgruppe{
			KomplekseProblemer: spor.Ja, IndsatsUtilstraekkelig: spor.Ja, KraeverHelhed: spor.Ja, LaengereForsoergelse: spor.Ja,
		},
		Udviklingsperspektiv: spor.Ja,
	}
}

// efterSygedagpenge is a person whose sygedagpenge stop at the end of May 2024.
func efterSygedagpenge() *visitation.Jobafklaring {
	return &visitation.Jobafklaring{
		Afgoerelse: dag("2024-05-20"), Uarbejdsdygtig: spor.Ja, Grundlag: visitation.EfterSygedagpenge,
		Sygedagpenge: visitation.Sygedagpenge{Maaned: satser.MustMaaned("2024-05"), Uger: 23, Forlaenges: spor.Nej},
	}
}

// om assesses the facts of a ressourceforløb or of jobafklaring.
func kursus(t interface {
	Helper()
	Fatal(...any)
}, fakta any,
) *begrundelse.Visitation {
	t.Helper()
	x := &begrundelse.Visitation{Kommune: "Eksempel Kommune"}
	var err error
	switch f := fakta.(type) {
	case *visitation.Ressourceforloeb:
		x.Fra = f.Fra
		if x.Fra.IsZero() {
			x.Fra = f.Afgoerelse
		}
		x.Vurdering, err = vurderer.Ressourceforloeb(f)
	case *visitation.Jobafklaring:
		var svar visitation.Jobafklaringssvar
		svar, err = vurderer.Jobafklaring(f)
		x.Vurdering, x.Fra = svar.Vurdering, svar.Begynder
	}
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// varer is a letter about the length of a course alone.
func varer(t *testing.T, o satser.Ordning, f *visitation.Forloeb) *begrundelse.Visitation {
	t.Helper()
	l, err := vurderer.Varighed(o, visitation.Person{}, f)
	if err != nil {
		t.Fatal(err)
	}
	return &begrundelse.Visitation{Varighed: l, Fra: f.Fra, Kommune: "Eksempel Kommune"}
}

func skrivForloeb(t *testing.T, x *begrundelse.Visitation) begrundelse.Brev {
	t.Helper()
	b, err := begrundelse.SkrivVisitation(x)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var forloebshensyn = []begrundelse.Hensyn{
	{Trin: spor.MaalgruppeProblemer, Tekst: "Du har en depression, gæld og ingen fast bolig."},
	{Trin: spor.MaalgruppeIndsats, Tekst: "Du har været i tre praktikker, som alle stoppede efter få uger."},
	{Trin: spor.MaalgruppeHelhed, Tekst: "Du har brug for bostøtte og behandling samtidig med en praktik på få timer."},
	{Trin: spor.MaalgruppeForsoergelse, Tekst: "Du har fået kontanthjælp siden 2017."},
	{Trin: spor.Udviklingsperspektiv, Tekst: "Din læge venter, at behandlingen virker inden for et år, og du har før haft fuldt arbejde."},
	{Trin: spor.ForloebsSlut, Tekst: "Behandlingen tager et år, og der skal være tid til at øge timerne bagefter."},
}

// TestVisitationsbrev: the whole letters, for reading.
func TestVisitationsbrev(t *testing.T) {
	x := kursus(t, iMaalgruppen())
	sammenhold(t, "ressourceforloeb-hensyn-mangler.txt", skrivForloeb(t, x).Tekst())
	var err error
	if x.Skridt, err = vurderer.Skridt(rf, &visitation.Opfoelgning{Fra: x.Fra, Sidste: dag("2026-05-31")}); err != nil {
		t.Fatal(err)
	}
	x.Hensyn, x.Meddelelse = forloebshensyn, klage.Meddelelse{Kanal: klage.DigitalPost, Dag: dag("2024-05-16")}
	b := skrivForloeb(t, x)
	if !b.Faerdigt() {
		t.Errorf("the letter lacks %q", b.Mangler)
	}
	sammenhold(t, "ressourceforloeb.txt", b.Tekst())
	sammenhold(t, "ressourceforloeb.md", b.Markdown())

	r := iMaalgruppen()
	r.Maalgruppe.KraeverHelhed = spor.IkkeVurderet
	sammenhold(t, "ressourceforloeb-mangler.txt", skrivForloeb(t, kursus(t, r)).Tekst())

	r = iMaalgruppen()
	r.Udviklingsperspektiv, r.UdenForbedring = spor.Nej, spor.Ja
	x = kursus(t, r)
	x.Hensyn = []begrundelse.Hensyn{
		{Trin: spor.Udviklingsperspektiv, Tekst: "To praktikker har ikke kunnet øge de to timer om ugen, som du kan arbejde."},
		{Trin: spor.UdenForbedring, Tekst: "Speciallægen vurderer, at lidelsen er varig, og at der ikke er flere behandlinger."},
	}
	sammenhold(t, "ressourceforloeb-afslag.txt", skrivForloeb(t, x).Tekst())

	x = varer(t, rf, &visitation.Forloeb{
		Fra: dag("2021-01-01"), Bevilget: dag("2020-12-15"), Laengde: visitation.Laengde{Aar: 2},
		Orlov: []visitation.Orlov{{Fra: dag("2021-06-01"), Til: dag("2021-06-10"), Art: visitation.Barsel, Dagpengeret: spor.Ja}},
	})
	sammenhold(t, "varighed.txt", skrivForloeb(t, x).Tekst())
}

// TestVisitationssager: worked examples and decided cases. The finished refusals are whole letters.
func TestVisitationssager(t *testing.T) {
	raa, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct {
		Sager []struct {
			ID               string
			Kilder           []map[string]string
			Svar             string
			Ressourceforloeb *visitation.Ressourceforloeb
			Jobafklaring     *visitation.Jobafklaring
			Forloeb          *visitation.Forloeb
			Tilbagebetaling  *struct {
				Maaned         satser.Maaned
				Loen, Udbetalt satser.Beloeb
			}
		}
	}
	if err := json.Unmarshal(raa, &f); err != nil {
		t.Fatal(err)
	}
	if len(f.Sager) != 7 {
		t.Fatalf("%d cases", len(f.Sager))
	}
	for i := range f.Sager {
		s := &f.Sager[i]
		if len(s.Kilder) == 0 || s.Svar == "" {
			t.Errorf("%s has no source, or no answer", s.ID)
		}
		var b begrundelse.Brev
		switch {
		case s.Ressourceforloeb != nil:
			b = skrivForloeb(t, kursus(t, s.Ressourceforloeb))
		case s.Jobafklaring != nil:
			b = skrivForloeb(t, kursus(t, s.Jobafklaring))
		case s.Forloeb != nil:
			b = skrivForloeb(t, varer(t, rf, s.Forloeb))
		default:
			k := s.Tilbagebetaling
			o := kravsag(func(x *ydelse.Sag) { x.Indtaegter = []ydelse.Indtaegt{loen(k.Maaned.String(), k.Loen.String())} })
			o.Fra, o.Til, o.Udbetalt = k.Maaned, k.Maaned, o.Udbetalt[:1]
			o.Udbetalt[0].Maaned, o.Udbetalt[0].Beloeb = k.Maaned, k.Udbetalt
			b = skrivKrav(t, tilbage(t, o, alle(fortiet)))
		}
		if b.Svar != s.Svar {
			t.Errorf("%s: %s", s.ID, b.Svar)
		}
		if s.ID == "ELIG-03" || s.ID == "TRA-03" {
			if !b.Faerdigt() {
				t.Errorf("%s lacks %q", s.ID, b.Mangler)
			}
			sammenhold(t, s.ID+".txt", b.Tekst())
		}
	}
}

// TestVisitationForventet: what must and what must not stand in the letter, by hand.
func TestVisitationForventet(t *testing.T) {
	const (
		intetRF  = "Der er ikke truffet afgørelse om ressourceforløb."
		intetJAF = "Der er ikke truffet afgørelse om jobafklaringsforløb."
		givetRF  = "Du får et ressourceforløb fra den 1. juni 2024 til og med den 31. maj 2026."
		givetJAF = "Du får et jobafklaringsforløb fra den 1. juni 2024."
		nejRF    = "Du får ikke et ressourceforløb."
		nejJAF   = "Du får ikke et jobafklaringsforløb."
	)
	lovligt := func(a func(*visitation.Ressourceforloeb)) func(*testing.T) *begrundelse.Visitation {
		return func(t *testing.T) *begrundelse.Visitation {
			r := iMaalgruppen()
			a(r)
			return kursus(t, r)
		}
	}
	syg := func(a func(*visitation.Jobafklaring)) func(*testing.T) *begrundelse.Visitation {
		return func(t *testing.T) *begrundelse.Visitation {
			j := efterSygedagpenge()
			a(j)
			return kursus(t, j)
		}
	}
	intet := func(*visitation.Ressourceforloeb) {}
	for _, r := range []struct {
		grund string
		x     func(*testing.T) *begrundelse.Visitation
		efter func(*testing.T, *begrundelse.Visitation)
		forventet
	}{
		{"a grant: the target group, the length, the rules and the guidance", lovligt(intet), func(_ *testing.T, x *begrundelse.Visitation) { x.Hensyn = forloebshensyn }, forventet{
			svar: givetRF, faerdigt: true,
			skal: []string{
				"Du har komplekse problemer ud over ledighed.", "Du har modtaget længerevarende offentlig forsørgelse.", "skal et ressourceforløb vare mindst 1 og højst 3 år",
				"§ 112, stk. 1, nr. 1", "§ 112, stk. 2, 1. pkt.", "§ 114, stk. 1, 1. pkt. https", "Forløbets sidste dag: Behandlingen tager et år", instansen, fireUger, genvurdering,
				"Klagen skal du aflevere til Eksempel Kommune.", "§§ 59 a, 60, 66 og 67 i lov om retssikkerhed", "Her slutter det dagen før årsdagen",
			},
			maaIkke: []string{"ersonen", " kr.", "ikke oplyst", "skal vurdere", "udsætter", "Kilderne", "pkt..", "DET SKER DER NU"},
		}},
		{"a grant of the longest: the length is a choice too", lovligt(func(r *visitation.Ressourceforloeb) { r.Laengde.Aar = 3 }), nil, forventet{
			svar: "Du får et ressourceforløb fra den 1. juni 2024 til og med den 31. maj 2027.",
			skal: []string{"»Forløbets sidste dag« " + mangler24, "»Komplekse problemer« " + mangler24, "»Udviklingsperspektiv« " + mangler24},
		}},
		{"all that was asked for: no considerations, no guidance (FVL §§ 22 and 25)", lovligt(intet), func(_ *testing.T, x *begrundelse.Visitation) { x.Medhold = spor.Ja }, forventet{
			svar: givetRF, faerdigt: true, udenKlage: true, maaIkke: []string{"klage", "HER MANGLER", "HOVEDHENSYN"},
		}},
		{"a grant without a length: it must have one", lovligt(func(r *visitation.Ressourceforloeb) { r.Laengde = visitation.Laengde{} }), nil, forventet{
			svar: "Du får et ressourceforløb fra den 1. juni 2024.", skal: []string{"Brevet kan ikke sendes. Forløbets varighed er ikke fastsat."},
		}},
		{"an assessment that is not made", lovligt(func(r *visitation.Ressourceforloeb) { r.Maalgruppe.KraeverHelhed = spor.IkkeVurderet }), nil, forventet{
			svar: intetRF, skal: []string{"intet svar endnu: kræver skøn", "Brevet kan ikke sendes. Kommunen skal vurdere, om problemerne kræver et helhedsorienteret forløb"},
			maaIkke: []string{"Du får", "Problemerne kræver", "sidste dag er den", "kan højst vare til", "HER MANGLER"},
		}},
		{"a fact that is not stated", lovligt(func(r *visitation.Ressourceforloeb) { r.Udviklingsperspektiv = 0 }), nil, forventet{
			svar: intetRF, skal: []string{"intet svar endnu: uoplyst", "Det er ikke oplyst, om der er et udviklingsperspektiv i forhold til din arbejdsevne."}, maaIkke: []string{"Du får", "Der er et udviklingsperspektiv"},
		}},
		{"open, and said to give all: there is no decision to give", lovligt(func(r *visitation.Ressourceforloeb) { r.Udviklingsperspektiv = 0 }), func(_ *testing.T, x *begrundelse.Visitation) { x.Medhold = spor.Ja }, forventet{svar: intetRF}},
		{"no target group: what does not stand in the way is left out, and only the no asks for considerations", lovligt(func(r *visitation.Ressourceforloeb) { r.Maalgruppe.KraeverHelhed = spor.Nej }), nil, forventet{
			svar: nejRF, skal: []string{"Problemerne kræver ikke et helhedsorienteret forløb", "»Behov for et helhedsorienteret forløb« " + mangler24, instansen, fireUger, "§ 112, stk. 1."},
			maaIkke: []string{"Du har komplekse problemer", "»Komplekse problemer«", "§ 114", "mindst 1 og højst", "Der kan bevilges"},
		}},
		{"two noes: both stand in the letter", lovligt(func(r *visitation.Ressourceforloeb) {
			r.Maalgruppe.KraeverHelhed, r.Udviklingsperspektiv = spor.Nej, spor.Nej
		}), nil, forventet{
			svar: nejRF, skal: []string{"Problemerne kræver ikke", "Der er ikke et udviklingsperspektiv"},
		}},
		{"a length beyond the law is no refusal: the course must have another", lovligt(func(r *visitation.Ressourceforloeb) { r.Laengde.Aar = 4 }), nil, forventet{
			svar: intetRF, skal: []string{"Forløbet kan ikke have den varighed, der er valgt.", "Det kan højst vare 3 år"}, maaIkke: []string{"Du får", "HER MANGLER"},
		}},
		{"nor is one that is too short", lovligt(func(r *visitation.Ressourceforloeb) { r.Laengde = visitation.Laengde{Maaneder: 6} }), nil, forventet{svar: intetRF, skal: []string{"Det skal vare mindst 1 år"}}},
		{"a refusal for another reason, with a length beyond the law: the length is no reason", lovligt(func(r *visitation.Ressourceforloeb) { r.Laengde.Aar, r.Udviklingsperspektiv = 4, spor.Nej }), nil, forventet{
			svar: nejRF, maaIkke: []string{"højst vare 3 år", "varighed"},
		}},
		{"the person does not wish it, six years before folkepension: a fact, no assessment", lovligt(func(r *visitation.Ressourceforloeb) {
			r.Person = visitation.Person{Foedt: dag("1960-01-01"), Folkepension: dag("2027-07-01")}
			r.Oenske = spor.Nej
		}), nil, forventet{svar: nejRF, faerdigt: true, skal: []string{"Du ønsker ikke forløbet", "§ 112, stk. 3, 1. pkt."}, maaIkke: []string{"HOVEDHENSYN"}}},
		{"jobafklaring: the first day is that after sygedagpenge", syg(func(*visitation.Jobafklaring) {}), nil, forventet{
			svar: givetJAF, skal: []string{"Sygedagpengene stopper ved udgangen af kalendermåneden, den 31. maj 2024", "§ 107, nr. 1", "»Forlængelse af sygedagpenge« " + mangler24, instansen},
			maaIkke: []string{"varighed er ikke fastsat"},
		}},
		{"jobafklaring with the most that it can last", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			x.Varighed = varer(t, jaf, &visitation.Forloeb{Fra: x.Fra, Bevilget: dag("2024-05-20")}).Varighed
		}, forventet{svar: "Du får et jobafklaringsforløb fra den 1. juni 2024. Det kan højst vare til og med den 31. maj 2026.", maaIkke: []string{"»Forløbets sidste dag«"}}},
		{"jobafklaring for the whole two years: the law's own, and no choice", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			x.Varighed = varer(t, jaf, &visitation.Forloeb{Fra: x.Fra, Bevilget: dag("2024-05-20"), Laengde: visitation.Laengde{Aar: 2}}).Varighed
		}, forventet{svar: "Du får et jobafklaringsforløb fra den 1. juni 2024 til og med den 31. maj 2026.", maaIkke: []string{"»Forløbets sidste dag«"}}},
		{"jobafklaring for one year: a choice", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			x.Varighed = varer(t, jaf, &visitation.Forloeb{Fra: x.Fra, Bevilget: dag("2024-05-20"), Laengde: visitation.Laengde{Aar: 1}}).Varighed
		}, forventet{svar: "Du får et jobafklaringsforløb fra den 1. juni 2024 til og med den 31. maj 2025.", skal: []string{"»Forløbets sidste dag« " + mangler24}}},
		{"jobafklaring granted with a length that is not settled: nothing is decided", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			x.Varighed = varer(t, jaf, &visitation.Forloeb{
				Fra: x.Fra, Bevilget: dag("2024-05-20"), Laengde: visitation.Laengde{Aar: 2},
				Orlov: []visitation.Orlov{{Fra: dag("2024-09-01"), Til: dag("2024-10-31"), Art: visitation.Barsel}},
			}).Varighed
		}, forventet{svar: intetJAF, skal: []string{"Det er ikke oplyst, om der ville være ret til dagpenge"}, maaIkke: []string{"Du får", "kan højst vare til", "sidste dag er den"}}},
		{"fit for work: no right", syg(func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = spor.Nej }), nil, forventet{
			svar: nejJAF, skal: []string{"Du er ikke uarbejdsdygtig på grund af egen sygdom", "»Uarbejdsdygtig på grund af egen sygdom« " + mangler24}, maaIkke: []string{"Sygedagpengene stopper"},
		}},
		{"sygedagpenge can be extended: the name of the assessment", syg(func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = spor.Ja }), nil, forventet{
			svar: nejJAF, skal: []string{"Sygedagpengene kan forlænges efter sygedagpengelovens § 27"},
		}},
		{"whether sygedagpenge can be extended is not assessed", syg(func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = spor.IkkeVurderet }), nil, forventet{
			svar: intetJAF, skal: []string{"Kommunen skal vurdere, om sygedagpengene kan forlænges"}, maaIkke: []string{"Du får"},
		}},
		{"a running course that a leave prolongs: no new choice of length", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, rf, &visitation.Forloeb{
				Fra: dag("2024-06-01"), Bevilget: dag("2024-05-15"), Laengde: visitation.Laengde{Aar: 2},
				Orlov: []visitation.Orlov{{Fra: dag("2024-09-01"), Til: dag("2024-09-10"), Art: visitation.Barsel, Dagpengeret: spor.Ja}},
			})
		}, nil, forventet{
			svar: "Dit ressourceforløb varer til og med den 10. juni 2026.", faerdigt: true, skal: []string{"Du er på barsel", "I alt 10 dage med orlov regnes ikke med", instansen, "lægges de til efter den dag"},
			maaIkke: []string{"Du får"},
		}},
		{"a course that ends because the person is well: an assessment", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2024-06-01"), Laengde: visitation.Laengde{Aar: 2}, Rask: dag("2024-11-04")})
		}, nil, forventet{
			svar: "Dit jobafklaringsforløb varer til og med den 3. november 2024.", skal: []string{"Du er ikke længere uarbejdsdygtig på grund af egen sygdom fra den 4. november 2024", "»Ikke længere uarbejdsdygtig« " + mangler24},
		}},
		{"the limits alone", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2024-06-01")})
		}, nil, forventet{
			svar: "Dit jobafklaringsforløb kan højst vare til og med den 31. maj 2026.", faerdigt: true,
		}},
		{"the limits alone, where the law became shorter: what that means is for the file", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, rf, &visitation.Forloeb{Fra: dag("2020-06-01"), Bevilget: dag("2020-05-20")})
		}, nil, forventet{svar: "Dit ressourceforløb kan højst vare til og med den 31. maj 2025.", faerdigt: true, maaIkke: []string{"Kilderne", "3 år"}}},
		{"a length that is known second hand: that is for the file", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2018-06-01"), Laengde: visitation.Laengde{Aar: 2}})
		}, nil, forventet{svar: "Dit jobafklaringsforløb varer til og med den 31. maj 2020.", faerdigt: true, maaIkke: []string{"kilderne", "vejledning om reformen"}}},
		{"a course beyond the last day of known law: that is for the file", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2026-06-01"), Laengde: visitation.Laengde{Aar: 2}})
		}, nil, forventet{svar: "Dit jobafklaringsforløb varer til og med den 31. maj 2028.", faerdigt: true, maaIkke: []string{"loven er kendt"}}},
		{"granted afterwards, and over before its time: the end is no choice of length", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			x.Varighed = varer(t, jaf, &visitation.Forloeb{Fra: x.Fra, Bevilget: dag("2024-05-20"), Laengde: visitation.Laengde{Aar: 2}, Rask: dag("2024-11-04")}).Varighed
		}, forventet{svar: "Du får et jobafklaringsforløb fra den 1. juni 2024 til og med den 3. november 2024.", maaIkke: []string{"»Forløbets sidste dag«"}}},
		{"well on the first day: no course, and no fault", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2024-06-01"), Laengde: visitation.Laengde{Aar: 2}, Rask: dag("2024-06-01")})
		}, nil, forventet{svar: "Dit jobafklaringsforløb varer til og med den 31. maj 2024.", skal: []string{"fra den 1. juni 2024, og jobafklaringsforløbet er slut"}}},
		{"five years granted in 2020: what the law of 2022 means is not known, and the letter does not say", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, rf, &visitation.Forloeb{Fra: dag("2020-06-01"), Bevilget: dag("2020-05-20"), Laengde: visitation.Laengde{Aar: 5}})
		}, nil, forventet{
			svar: "Der er ikke truffet afgørelse om, hvor længe dit ressourceforløb varer.", skal: []string{"intet svar endnu: kræver skøn", "blev 3 år i stedet for 5 år"}, maaIkke: []string{"sidste dag er den", "varer til og med"},
		}},
		{"a running course that is longer than the law allows", func(t *testing.T) *begrundelse.Visitation {
			return varer(t, jaf, &visitation.Forloeb{Fra: dag("2024-06-01"), Laengde: visitation.Laengde{Aar: 3}})
		}, nil, forventet{
			svar: "Der er ikke truffet afgørelse om, hvor længe dit jobafklaringsforløb varer.", skal: []string{"Forløbet kan ikke have den varighed, der er valgt.", "kan højst vare 2 år"}, maaIkke: []string{"sidste dag er den"},
		}},
		{"what is next: only what surely must be done, with its provision", syg(func(*visitation.Jobafklaring) {}), func(t *testing.T, x *begrundelse.Visitation) {
			var err error
			if x.Skridt, err = vurderer.Skridt(jaf, &visitation.Opfoelgning{Fra: x.Fra, Sidste: dag("2026-05-31"), SygedagpengeSlut: dag("2024-05-31"), RaskInden8Uger: spor.Ja}); err != nil {
				t.Fatal(err)
			}
			x.Skridt = append(x.Skridt, visitation.Skridt{Trin: spor.Trin{ID: spor.SkridtArbejdsevne, Udfald: spor.Opfyldt, Ordning: jaf}})
		}, forventet{
			svar: givetJAF, skal: []string{"DET SKER DER NU"}, maaIkke: []string{"rehabiliteringsteamet inden 4 uger", "i risiko", "Kilderne"},
		}},
		{"a refusal has no next steps", syg(func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = spor.Nej }), func(t *testing.T, x *begrundelse.Visitation) {
			x.Skridt = []visitation.Skridt{{Trin: spor.Trin{ID: spor.SkridtArbejdsevne, Udfald: spor.Opfyldt, Ordning: jaf}}}
		}, forventet{svar: nejJAF, maaIkke: []string{"DET SKER DER NU"}}},
	} {
		x := r.x(t)
		if r.efter != nil {
			r.efter(t, x)
		}
		r.tjek(t, r.grund, skrivForloeb(t, x))
	}
}
