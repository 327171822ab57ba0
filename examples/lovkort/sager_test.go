package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// rod is where the module begins.
const rod = "../.."

// begge is the two schemes.
var begge = []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring}

// sag is a case of any of the packages; each looks at the fields of its own.
type sag struct {
	ID        string           `json:"id"`
	Ordninger []satser.Ordning `json:"ordninger"`
	Sag       json.RawMessage  `json:"sag"`
	Praksis   ydelse.Praksis   `json:"praksis"`
	Maaneder  json.RawMessage  `json:"maaneder"`

	Forhold    *raadighed.Forhold `json:"forhold"`    // raadighed
	Meddelelse *klage.Meddelelse  `json:"meddelelse"` // klage

	Perioder          []ferie.Periode `json:"perioder"` // ydelse/ferie
	Plan              ferie.Plan      `json:"plan"`
	Dag               satser.Dato     `json:"dag"`
	Feriegodtgoerelse spor.Svar       `json:"feriegodtgoerelse"`

	Ressourceforloeb *visitation.Ressourceforloeb `json:"ressourceforloeb"` // ydelse/visitation
	Jobafklaring     *visitation.Jobafklaring     `json:"jobafklaring"`
	Forloeb          *visitation.Forloeb          `json:"forloeb"`
	Person           visitation.Person            `json:"person"`
}

// sagsfiler lists the files of cases in the module: each holds one case, or a list of them under "sager".
func sagsfiler(t *testing.T) (ud []string) {
	t.Helper()
	for _, m := range []string{"examples/*/sager/*.json", "*/testdata/*.json", "*/*/testdata/*.json"} {
		navne, err := filepath.Glob(filepath.Join(rod, m))
		if err != nil {
			t.Fatal(err)
		}
		ud = append(ud, navne...)
	}
	return ud
}

// laesSager reads the cases of a file that have an id.
func laesSager(t *testing.T, navn string) []sag {
	t.Helper()
	data, err := os.ReadFile(navn)
	if err != nil {
		t.Fatal(err)
	}
	var fil struct{ Sager []json.RawMessage }
	if err := json.Unmarshal(data, &fil); err != nil {
		return nil // a list of something else
	}
	if len(fil.Sager) == 0 {
		fil.Sager = []json.RawMessage{data}
	}
	var ud []sag
	for _, r := range fil.Sager {
		var id struct{ ID string }
		if json.Unmarshal(r, &id) != nil || id.ID == "" {
			continue
		}
		s := sag{}
		if err := json.Unmarshal(r, &s); err != nil {
			s = sag{} // a case of a package that is not asked here
		}
		s.ID = id.ID
		ud = append(ud, s)
	}
	return ud
}

// sagscitater runs the cases of all the packages and returns what each cites; a case that is not run cites nothing.
func sagscitater(t *testing.T) map[string][]citat {
	t.Helper()
	ud := map[string][]citat{}
	for _, fil := range sagsfiler(t) {
		for _, s := range laesSager(t, fil) {
			hvem := fmt.Sprintf("%s (%s)", s.ID, strings.TrimPrefix(fil, rod+"/"))
			ud[s.ID] = append(ud[s.ID], s.koer(t, hvem)...)
		}
	}
	return ud
}

func (s *sag) ordninger() []satser.Ordning {
	if len(s.Ordninger) == 0 {
		return begge
	}
	return s.Ordninger
}

// koer runs a case in the package that it is for.
func (s *sag) koer(t *testing.T, hvem string) []citat {
	t.Helper()
	switch {
	case s.Forhold != nil:
		return s.koerForhold(t, hvem)
	case s.Meddelelse != nil:
		return meddelt(t, hvem, *s.Meddelelse)
	case len(s.Perioder) > 0:
		return s.koerFerie(t, hvem)
	case s.Ressourceforloeb != nil || s.Jobafklaring != nil || s.Forloeb != nil:
		return s.koerVisitation(t, hvem)
	case strings.Contains(string(s.Sag), `"meddelelse"`):
		return s.koerKlage(t, hvem)
	case len(s.Sag) > 0 && len(s.Maaneder) > 0:
		return s.koerMaaneder(t, hvem)
	}
	return nil
}

// koerForhold assesses each failure.
func (s *sag) koerForhold(t *testing.T, hvem string) (ud []citat) {
	for _, o := range s.ordninger() {
		for i := range s.Forhold.Haendelser {
			x, err := raadighed.Vurderer{Regler: satser.Gaeldende(), Ordning: o}.Begrund(s.Forhold, i)
			if err != nil {
				t.Errorf("%s: %v", hvem, err)
			}
			ud = append(ud, trincitater(hvem, x.Spor)...)
		}
	}
	return ud
}

func meddelt(t *testing.T, hvem string, m klage.Meddelelse) []citat {
	x, err := klage.Beregner{}.Begrund(m)
	if err != nil {
		t.Errorf("%s: %v", hvem, err)
	}
	return trincitater(hvem, x.Spor)
}

func (s *sag) koerKlage(t *testing.T, hvem string) []citat {
	var k klage.Sag
	if err := json.Unmarshal(s.Sag, &k); err != nil {
		t.Errorf("%s: %v", hvem, err)
	}
	x, err := klage.Beregner{}.Forloeb(&k)
	if err != nil {
		t.Errorf("%s: %v", hvem, err)
	}
	return trincitater(hvem, x.Spor)
}

func (s *sag) koerFerie(t *testing.T, hvem string) (ud []citat) {
	for _, o := range s.ordninger() {
		f := &ferie.Sag{Ordning: o, Perioder: s.Perioder, Forud: spor.Nej, Feriegodtgoerelse: s.Feriegodtgoerelse}
		b := ferie.Beregner{Regler: satser.Gaeldende()}
		if s.Dag.IsValid() {
			x, err := b.BegrundRet(f, s.Dag)
			if err != nil {
				t.Errorf("%s: %v", hvem, err)
			}
			ud = append(ud, trincitater(hvem, x.Spor)...)
			continue
		}
		x, err := b.Begrund(f, s.Plan)
		if err != nil {
			t.Errorf("%s: %v", hvem, err)
		}
		ud = append(ud, trincitater(hvem, x.Spor)...)
	}
	return ud
}

func (s *sag) koerVisitation(t *testing.T, hvem string) []citat {
	v := visitation.Vurderer{Regler: satser.Gaeldende()}
	var trin spor.Spor
	var err error
	switch {
	case s.Ressourceforloeb != nil:
		var x visitation.Vurdering
		x, err = v.Ressourceforloeb(s.Ressourceforloeb)
		trin = x.Spor
	case s.Jobafklaring != nil:
		var x visitation.Jobafklaringssvar
		x, err = v.Jobafklaring(s.Jobafklaring)
		trin = x.Spor
	default:
		var x visitation.Varighed
		x, err = v.Varighed(satser.Ressourceforloeb, s.Person, s.Forloeb)
		trin = x.Spor
	}
	if err != nil {
		t.Errorf("%s: %v", hvem, err)
	}
	return trincitater(hvem, trin)
}

// koerMaaneder makes the statement of each month, with what follows the benefit.
func (s *sag) koerMaaneder(t *testing.T, hvem string) (ud []citat) {
	var y ydelse.Sag
	if err := json.Unmarshal(s.Sag, &y); err != nil {
		t.Errorf("%s: %v", hvem, err)
	}
	ordninger := s.Ordninger
	if y.Ordning != 0 {
		ordninger = []satser.Ordning{y.Ordning}
	}
	b := udbetaling.Beregner{Ydelse: ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: s.Praksis}}
	for _, m := range s.maaneder(t) {
		for _, o := range ordninger {
			y.Ordning = o
			x, err := b.Opgoer(&y, m, udbetaling.Fakta{})
			if err != nil {
				t.Errorf("%s, %v: %v", hvem, m, err)
			}
			ud = append(ud, trincitater(hvem, x.Spor)...)
		}
	}
	return ud
}

// maaneder reads the months of a case: their names, or what is to come of each.
func (s *sag) maaneder(t *testing.T) (ud []satser.Maaned) {
	t.Helper()
	if json.Unmarshal(s.Maaneder, &ud) == nil {
		return ud
	}
	var vil []struct{ Maaned satser.Maaned }
	if err := json.Unmarshal(s.Maaneder, &vil); err != nil {
		t.Errorf("%s: %v", s.ID, err)
	}
	ud = nil
	for _, x := range vil {
		ud = append(ud, x.Maaned)
	}
	return ud
}
