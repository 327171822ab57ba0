package klage

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Begivenhed is a day in the course of a complaint: something that happened, or a deadline.
type Begivenhed struct {
	Dato satser.Dato `json:"dato"`
	// Frist is true of a deadline. Handling and Hvem then say what is to be done by that day, and by whom.
	Frist    bool      `json:"frist,omitempty"`
	Handling Handling  `json:"handling,omitzero"`
	Hvem     Part      `json:"hvem,omitzero"`
	Skridt   Skridtart `json:"skridt,omitzero"` // what happened, for one that did
	Tekst    string    `json:"tekst"`           // in Danish
}

// tidslinje lists what has happened and the deadlines on the way, in order of date; on one day what happened stands before
// a deadline.
func (l *loeb) tidslinje() []Begivenhed {
	m := &l.s.Meddelelse
	ud := []Begivenhed{{Dato: m.Dag, Tekst: "Afgørelsen blev meddelt"}}
	if d := l.f.Frist.Modtaget; d.IsValid() && d != m.Dag {
		ud = append(ud, Begivenhed{Dato: d, Tekst: "Afgørelsen anses for modtaget"})
	}
	if d := l.f.Frist.Sidste; d.IsValid() {
		ud = append(ud, Begivenhed{Dato: d, Frist: true, Handling: Klagen, Hvem: Borgeren, Tekst: fristtekst(Klagen)})
	}
	if k := &l.s.Klage; !k.IsZero() {
		ud = append(ud, Begivenhed{Dato: k.Modtaget, Tekst: "Klagen blev modtaget"})
	}
	for _, s := range l.s.Skridt {
		ud = append(ud, Begivenhed{Dato: s.Dag, Skridt: s.Art, Tekst: s.Art.Tekst()})
	}
	for _, f := range l.frister {
		if f.Handling == Klagen {
			continue
		}
		f.Tekst = fristtekst(f.Handling)
		ud = append(ud, f)
	}
	slices.SortStableFunc(ud, func(a, b Begivenhed) int {
		if c := a.Dato.Compare(b.Dato); c != 0 {
			return c
		}
		return foerst(a.Frist) - foerst(b.Frist)
	})
	return ud
}

func foerst(frist bool) int {
	if frist {
		return 1
	}
	return 0
}

// fristtekst names a deadline.
func fristtekst(h Handling) string {
	switch h {
	case Klagen:
		return "Sidste dag for at klage (til kl. 23.59)"
	case Genvurder:
		return "Kommunen skal senest have genvurderet sagen"
	case Fasthold:
		return "Sidste dag for at fastholde klagen (til kl. 23.59)"
	case Videresend:
		return "Kommunen skal senest have sendt klagen til Ankestyrelsen"
	}
	return "Frist"
}
