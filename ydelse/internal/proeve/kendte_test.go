package proeve_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// roden is where the module lies, seen from here.
const roden = "../../../"

// kendtSag is a case of the files that the packages and the programs carry: whichever of the fields its file has.
type kendtSag struct {
	ID         string
	Ordninger  []satser.Ordning
	Sag        json.RawMessage // of package ydelse or klage
	Maaneder   []kendtMaaned
	Forhold    raadighed.Forhold
	Maaned     satser.Maaned
	Gruppe     satser.Satsgruppe
	Efter      *satser.Beloeb
	Haendelser []raadighed.Haendelse
	Meddelelse klage.Meddelelse

	Ressourceforloeb *visitation.Ressourceforloeb
	Jobafklaring     *visitation.Jobafklaring
	Forloeb          *visitation.Forloeb
	Person           visitation.Person

	Perioder          []ferie.Periode
	Feriegodtgoerelse spor.Svar
	Dag               satser.Dato
	Plan              ferie.Plan
}

// kendtMaaned is a month, alone or with what comes out.
type kendtMaaned struct{ satser.Maaned }

func (m *kendtMaaned) UnmarshalJSON(b []byte) error {
	var x struct{ Maaned satser.Maaned }
	if json.Unmarshal(b, &m.Maaned) == nil {
		return nil
	}
	err := json.Unmarshal(b, &x)
	m.Maaned = x.Maaned
	return err
}

func laes(fil string, x any) {
	b, err := os.ReadFile(filepath.Join(roden, fil))
	if err == nil {
		err = json.Unmarshal(b, x)
	}
	if err != nil {
		panic(fmt.Errorf("%s: %w", fil, err))
	}
}

// sagerI reads the list of cases of a package.
func sagerI(fil string) []kendtSag {
	var f struct{ Sager []kendtSag }
	laes(fil, &f)
	return f.Sager
}

// filerI reads a folder with a case in each file.
func filerI(moenster string) (ud []kendtSag) {
	filer, err := filepath.Glob(filepath.Join(roden, moenster))
	if err != nil || len(filer) == 0 {
		panic(moenster)
	}
	for _, fil := range filer {
		var k kendtSag
		laes(fil[len(roden):], &k)
		ud = append(ud, k)
	}
	return ud
}

func maa(err error) {
	if err != nil {
		panic(err)
	}
}

// ydelsessag reads the case of package ydelse, under a scheme when it names none.
func (k *kendtSag) ydelsessag(o satser.Ordning) *ydelse.Sag {
	var s ydelse.Sag
	maa(json.Unmarshal(k.Sag, &s))
	if s.Ordning == 0 {
		s.Ordning = o
	}
	return &s
}

var (
	begreb      = ydelse.Beregner{Regler: satser.Gaeldende()}
	schemata    = []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring}
	ydelsesager = sync.OnceValue(func() []kendtSag {
		return append(append(sagerI("ydelse/testdata/sager.json"), filerI("examples/maanedsopgoerelse/sager/*.json")...),
			append(filerI("ydelse/testdata/dokument/sag-1*.json"), filerI("ydelse/udbetaling/testdata/*.json")...)...)
	})
)

// kendte is the results of every case that the packages and the programs carry.
var kendte = sync.OnceValue(func() []bevis {
	s := &samling{}
	s.kendteYdelser()
	s.kendteSanktioner()
	s.kendteVisitationer()
	s.kendteFerier()
	s.kendteKlager()
	s.kendtEfterregulering()
	return s.alle
})

func (s *samling) kendteYdelser() {
	for _, k := range ydelsesager() {
		s.hvem = k.ID + " "
		ordninger := k.Ordninger
		if len(ordninger) == 0 {
			ordninger = []satser.Ordning{0}
		}
		for _, o := range ordninger {
			for _, m := range k.Maaneder {
				sag := k.ydelsessag(o)
				maa(s.maaned(begreb, sag, m.Maaned, udbetaling.Praksis{}, udbetaling.Fakta{}))
				maa(s.hvadnu(begreb, sag, m.Maaned, satser.MustBeloeb("21000")))
			}
		}
	}
}

func (s *samling) kendteSanktioner() {
	for _, k := range sagerI("raadighed/testdata/sager.json") {
		s.hvem = k.ID + " "
		for _, o := range k.Ordninger {
			maa(s.raadighed(o, &k.Forhold))
		}
	}
	for _, k := range sagerI("sanktion/testdata/sager.json") {
		s.hvem = k.ID + " "
		f := vejledt(k.Haendelser[0].Dage().Fra)
		for _, x := range k.Haendelser {
			h := faerdig(x.Art, x.Dage().Fra)
			if h.Kontakt, h.Booket = x.Kontakt, x.Booket; len(x.Fravaer) > 0 {
				h.Fravaer = x.Fravaer
			}
			f.Haendelser = append(f.Haendelser, h)
		}
		for _, o := range schemata {
			m := maanedsydelse(o, k.Maaned, k.Gruppe)
			if k.Efter != nil {
				m.Efter = spor.Kr(*k.Efter)
			}
			maa(s.sanktion(sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: o}, &sanktion.Opgave{Forhold: &f, Maaned: m}))
		}
	}
}

func (s *samling) kendteVisitationer() {
	for _, k := range sagerI("ydelse/visitation/testdata/sager.json") {
		switch s.hvem = k.ID + " "; {
		case k.Ressourceforloeb != nil:
			maa(s.ressourceforloeb(*k.Ressourceforloeb))
		case k.Jobafklaring != nil:
			maa(s.jobafklaring(*k.Jobafklaring))
		default:
			maa(s.varighed(laengde{satser.Ressourceforloeb, k.Person, *k.Forloeb}))
		}
	}
}

func (s *samling) kendteFerier() {
	for _, k := range sagerI("ydelse/ferie/testdata/sager.json") {
		s.hvem = k.ID + " "
		for _, o := range k.Ordninger {
			x := &ferie.Sag{Ordning: o, Perioder: k.Perioder, Forud: spor.Nej, Feriegodtgoerelse: k.Feriegodtgoerelse}
			b := ferie.Beregner{Regler: satser.Gaeldende()}
			if k.Dag.IsZero() {
				maa(s.ferieplan(b, x, k.Plan))
			} else {
				maa(s.ferieret(b, x, k.Dag))
			}
		}
	}
}

func (s *samling) kendteKlager() {
	for _, k := range sagerI("klage/testdata/sager.json") {
		if s.hvem = k.ID + " "; k.Meddelelse.Kanal != 0 { // the others are about something else than a deadline
			maa(s.klage(klage.Beregner{}, &klage.Sag{Meddelelse: k.Meddelelse}))
		}
	}
	for _, k := range filerI("examples/klagefrist/sager/*.json") {
		s.hvem = k.ID + " "
		var x klage.Sag
		maa(json.Unmarshal(k.Sag, &x))
		for _, v := range []kalender.Valg{0, kalender.Aaben} {
			maa(s.klage(klage.Beregner{Kalender: kalender.Kalender{Halvhelligdage: v}}, &x))
		}
	}
}

func (s *samling) kendtEfterregulering() {
	var foer, efter kendtSag
	var fakta efterregulering.Fakta
	laes("examples/efterregulering/sag/foer.json", &foer)
	laes("examples/efterregulering/sag/efter.json", &efter)
	laes("examples/efterregulering/sag/fakta.json", &fakta)
	o := &efterregulering.Opgave{
		Foer: foer.ydelsessag(0), Efter: efter.ydelsessag(0), Fra: satser.MustMaaned("2024-01"), Til: satser.MustMaaned("2024-12"),
	}
	s.hvem = foer.ID + " "
	maa(s.efterregulering(efterregulering.New(begreb), o, &fakta))
}
