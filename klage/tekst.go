package klage

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

var ugedage = [...]string{"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"}

// ugedag gives a day with its name: "onsdag den 18. december 2024".
func ugedag(d satser.Dato) string { return ugedage[d.Weekday()] + " den " + d.Tekst() }

// Tekst gives the deadline in a Danish sentence, and says so when it is not certain or cannot be reckoned.
func (f Frist) Tekst() string {
	switch {
	case !f.Sidste.IsValid():
		return "Klagefristen kan ikke regnes ud: dagen for modtagelsen kendes ikke."
	case f.Udfald == spor.Beregnet:
		return "Klagefristen slutter " + ugedag(f.Sidste) + ", kl. 23.59."
	}
	return "Klagefristen ville slutte " + ugedag(f.Sidste) + ", kl. 23.59, men det er ikke sikkert, at fristen er begyndt at løbe."
}

var handlingstekster = [...]string{
	Klagen:             "personen kan klage til kommunen",
	Genvurder:          "kommunen skal genvurdere sagen",
	Videresend:         "kommunen skal sende klagen til Ankestyrelsen",
	SendTilKommunen:    "Ankestyrelsen skal sende klagen til kommunen",
	Fasthold:           "klageren skal meddele kommunen, om klagen fastholdes",
	TagStilling:        "Ankestyrelsen skal tage stilling til, om den behandler klagen",
	AfgoerKlagen:       "Ankestyrelsen skal afgøre klagen",
	AfgoerIgen:         "kommunen skal træffe en ny afgørelse",
	FindKlager:         "kommunen skal afklare, om klageren kan klage for personen",
	ForlangBegrundelse: "personen kan forlange en skriftlig begrundelse",
}

// Tekst gives the next step in a Danish sentence: who does what, and by when.
func (n Naeste) Tekst() string {
	if !n.Handling.IsValid() {
		return "Det næste skridt er ukendt."
	}
	if n.Handling == Intet {
		return "Der er ikke flere skridt. Klagesagen er afsluttet."
	}
	s := "Næste skridt: " + handlingstekster[n.Handling]
	switch {
	case n.Straks:
		s += ", straks"
	case n.Senest.IsValid():
		s += ", senest " + ugedag(n.Senest)
		if n.Usikker {
			s += ", men fristen er måske ikke løbet"
		}
	case n.Usikker:
		s += ", men det vides ikke, hvornår fristen slutter"
	}
	return s + "."
}
