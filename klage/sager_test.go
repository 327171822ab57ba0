package klage_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// kendtsag is a worked example or a decided case with its source.
type kendtsag struct {
	ID         string           `json:"id"`
	Titel      string           `json:"titel"`
	Kilder     []map[string]any `json:"kilder"`
	Meddelelse klage.Meddelelse `json:"meddelelse"`
	Modtaget   satser.Dato      `json:"modtaget"`
	Sidste     satser.Dato      `json:"sidste"`
	Note       string           `json:"note"`
}

func laesSager(t *testing.T) map[string]kendtsag {
	t.Helper()
	b, err := os.ReadFile("testdata/sager.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct{ Sager []kendtsag }
	if err := json.Unmarshal(b, &f); err != nil {
		t.Fatal(err)
	}
	ud := map[string]kendtsag{}
	for _, k := range f.Sager {
		if len(k.Kilder) == 0 {
			t.Errorf("%s has no source", k.ID)
		}
		ud[k.ID] = k
	}
	return ud
}

// TestFristerne: every case that states a deadline comes out.
func TestFristerne(t *testing.T) {
	n := 0
	for id, k := range laesSager(t) {
		if k.Sidste.IsZero() {
			continue
		}
		n++
		f, err := klage.Beregner{}.Frist(k.Meddelelse)
		if err != nil || f.Udfald != spor.Beregnet || f.Modtaget != k.Modtaget || f.Sidste != k.Sidste {
			t.Errorf("%s %s: %+v, %v, want %v and %v", id, k.Titel, f, err, k.Modtaget, k.Sidste)
		}
	}
	if n != 5 {
		t.Errorf("%d cases with a deadline", n)
	}
}

// TestSagerUdenFrist: the cases about something else than the day.
func TestSagerUdenFrist(t *testing.T) {
	m := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-03-05")}
	uden := m
	uden.Klagevejledning = spor.Nej
	forloeb := func(m klage.Meddelelse, k klage.Klage, s ...klage.Skridt) klage.Forloeb {
		t.Helper()
		l, err := klage.Beregner{}.Forloeb(&klage.Sag{Meddelelse: m, Klage: k, Skridt: s})
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	klagen := klage.Klage{Modtaget: satser.MustDato("2024-03-20"), Hos: klage.HosKommunen, Klager: klage.Personen}
	sen := klagen
	sen.Modtaget = satser.MustDato("2024-05-02")
	proever := map[string]func() bool{
		"KLA-12": func() bool { // not refused as late: the board judges, and the municipality re-assesses
			l := forloeb(uden, sen)
			return l.Frist.Udfald == spor.KraeverSkoen && l.Naeste.Handling == klage.Genvurder
		},
		"KLA-14": func() bool { // a complaint that was told is in time like any other
			mundtlig := klagen
			mundtlig.Mundtlig = true
			return forloeb(m, mundtlig).Naeste == forloeb(m, klagen).Naeste
		},
		"KLA-15": func() bool { // first the municipality, then the board
			foerst := forloeb(m, klagen).Naeste
			saa := forloeb(m, klagen, klage.Skridt{Art: klage.Videresendt, Dag: satser.MustDato("2024-04-02")}).Naeste
			return foerst.Handling == klage.Genvurder && foerst.Hvem == klage.Kommunen && saa.Handling == klage.AfgoerKlagen && saa.Hvem == klage.Ankestyrelsen
		},
		"KLA-17": func() bool { // hjemvisning: invalid, and to be decided again
			return klage.Hjemvisning.Virkning() == klage.Virkning{AfgoeresIgen: true, Efterbetales: true}
		},
	}
	for id, k := range laesSager(t) {
		if !k.Sidste.IsZero() {
			continue
		}
		p, er := proever[id]
		if !er || !p() {
			t.Errorf("%s %s does not come out", id, k.Titel)
		}
	}
}
