package klage_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

func TestFristTekst(t *testing.T) {
	for _, r := range []struct {
		grund string
		frist klage.Frist
		want  string
	}{
		{"certain", klage.Frist{Udfald: spor.Beregnet, Sidste: d("2024-12-18")}, "Klagefristen slutter onsdag den 18. december 2024, kl. 23.59."},
		{"the last day of the week", klage.Frist{Udfald: spor.Beregnet, Sidste: d("2024-12-14")}, "Klagefristen slutter lørdag den 14. december 2024, kl. 23.59."},
		{"the first day of the week", klage.Frist{Udfald: spor.Beregnet, Sidste: d("2024-12-15")}, "Klagefristen slutter søndag den 15. december 2024, kl. 23.59."},
		{"guidance is missing", klage.Frist{Udfald: spor.KraeverSkoen, Sidste: d("2024-12-19")},
			"Klagefristen ville slutte torsdag den 19. december 2024, kl. 23.59, men det er ikke sikkert, at fristen er begyndt at løbe."},
		{"the day of receipt is not known", klage.Frist{Udfald: spor.KraeverSkoen}, "Klagefristen kan ikke regnes ud: dagen for modtagelsen kendes ikke."},
		{"the zero value", klage.Frist{}, "Klagefristen kan ikke regnes ud: dagen for modtagelsen kendes ikke."},
	} {
		if got := r.frist.Tekst(); got != r.want {
			t.Errorf("%s: %s", r.grund, got)
		}
	}
}

func TestNaesteTekst(t *testing.T) {
	for _, r := range []struct {
		grund  string
		naeste klage.Naeste
		want   string
	}{
		{"by a day", klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d("2024-12-20")},
			"Næste skridt: kommunen skal genvurdere sagen, senest fredag den 20. december 2024."},
		{"at once, whatever the day", klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2024-12-20"), Straks: true},
			"Næste skridt: kommunen skal sende klagen til Ankestyrelsen, straks."},
		{"no day is set", klage.Naeste{Handling: klage.AfgoerKlagen, Hvem: klage.Ankestyrelsen}, "Næste skridt: Ankestyrelsen skal afgøre klagen."},
		{"at an end", klage.Naeste{Handling: klage.Intet}, "Der er ikke flere skridt. Klagesagen er afsluttet."},
		{"the deadline for complaining has perhaps not begun", klage.Naeste{Handling: klage.Klagen, Hvem: klage.Borgeren, Senest: d("2024-12-20"), Usikker: true},
			"Næste skridt: personen kan klage til kommunen, senest fredag den 20. december 2024, men fristen er måske ikke løbet."},
		{"and its end is not known", klage.Naeste{Handling: klage.Klagen, Hvem: klage.Borgeren, Usikker: true},
			"Næste skridt: personen kan klage til kommunen, men det vides ikke, hvornår fristen slutter."},
		{"the zero value", klage.Naeste{}, "Det næste skridt er ukendt."},
		{"no such step", klage.Naeste{Handling: klage.Intet + 1}, "Det næste skridt er ukendt."},
	} {
		if got := r.naeste.Tekst(); got != r.want {
			t.Errorf("%s: %s", r.grund, got)
		}
	}
	set := map[string]bool{}
	for h := klage.Klagen; h <= klage.Intet; h++ {
		set[klage.Naeste{Handling: h}.Tekst()] = true
	}
	if len(set) != 11 || set["Næste skridt: ."] {
		t.Errorf("each step has a text of its own: %v", set)
	}
}
