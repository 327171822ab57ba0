package klage

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Status is what an event of the timeline is. The zero value is none.
type Status uint8

// The kinds.
const (
	// Sket: it happened.
	Sket Status = iota + 1
	// AabenFrist: a deadline that runs, as far as the facts say.
	AabenFrist
	// AfsluttetFrist: a deadline for what has been done since, in time or late.
	AfsluttetFrist
	// BortfaldetFrist: a deadline that no longer matters: the complaint was withdrawn, or another day took its place.
	BortfaldetFrist
)

var statusser = satser.Navne{"", "sket", "frist", "afsluttet", "bortfaldet"}

var statustekster = [...]string{Sket: "sket", AabenFrist: "åben", AfsluttetFrist: "afsluttet", BortfaldetFrist: "bortfaldet"}

// String gives the key: "bortfaldet".
func (s Status) String() string { return statusser.Navn(int(s)) }

// Tekst gives the status in Danish: "åben".
func (s Status) Tekst() string {
	if !statusser.Har(int(s)) {
		return "ukendt status"
	}
	return statustekster[s]
}

// MarshalText gives the form of [Status.String].
func (s Status) MarshalText() ([]byte, error) { return statusser.Marshal("status", int(s)) }

// UnmarshalText reads what [Status.MarshalText] writes.
func (s *Status) UnmarshalText(t []byte) error { return satser.LaesNavn(s, statusser, "status", t) }

// Begivenhed is a day in the course of a complaint: something that happened, or a deadline.
type Begivenhed struct {
	Dato   satser.Dato `json:"dato"`
	Status Status      `json:"status"`
	// Frist is true of a deadline, whatever its status. Handling and Hvem then say what is to be done by that day, and by whom.
	Frist    bool       `json:"frist,omitempty"`
	Handling Handling   `json:"handling,omitzero"`
	Hvem     Part       `json:"hvem,omitzero"`
	Skridt   Skridtart  `json:"skridt,omitzero"` // what happened, for one that did
	Udfald   Ankeudfald `json:"udfald,omitzero"` // of the board's decision
	Tekst    string     `json:"tekst"`           // in Danish
}

// tidslinje lists what has happened and the deadlines on the way, in order of date; on one day what happened stands before
// a deadline.
func (l *loeb) tidslinje() []Begivenhed {
	m := &l.s.Meddelelse
	ud := []Begivenhed{sket(m.Dag, "Afgørelsen blev meddelt")}
	if d := l.f.Frist.Modtaget; d.IsValid() && d != m.Dag {
		ud = append(ud, sket(d, modtagelse(m)))
	}
	if d := l.f.Frist.Sidste; d.IsValid() {
		ud = append(ud, Begivenhed{Dato: d, Status: l.klagefrist(), Frist: true, Handling: Klagen, Hvem: Borgeren})
	}
	if k := &l.s.Klage; !k.IsZero() {
		ud = append(ud, sket(k.Modtaget, "Klagen blev modtaget"))
	}
	for i := range l.s.Skridt {
		ud = append(ud, l.s.Skridt[i].begivenhed())
	}
	if d := l.begrundelse; d.IsValid() {
		ud = append(ud, Begivenhed{Dato: d, Status: l.begrundelsesfrist(), Frist: true, Handling: ForlangBegrundelse, Hvem: Borgeren})
	}
	for _, f := range l.frister {
		if f.Handling != Klagen {
			ud = append(ud, f)
		}
	}
	for i := range ud {
		if ud[i].Frist {
			ud[i].Tekst = fristtekst(ud[i].Handling)
		}
	}
	slices.SortStableFunc(ud, func(a, b Begivenhed) int {
		if c := a.Dato.Compare(b.Dato); c != 0 {
			return c
		}
		return foerst(a.Frist) - foerst(b.Frist)
	})
	return ud
}

func sket(d satser.Dato, tekst string) Begivenhed {
	return Begivenhed{Dato: d, Status: Sket, Tekst: tekst}
}

func (s *Skridt) begivenhed() Begivenhed {
	b := sket(s.Dag, s.Art.Tekst())
	b.Skridt, b.Udfald = s.Art, s.Udfald
	if s.Art == Afgjort {
		b.Tekst += ": " + s.Udfald.Tekst()
	}
	return b
}

func modtagelse(m *Meddelelse) string {
	if m.FaktiskModtaget.IsValid() {
		return "Afgørelsen blev modtaget"
	}
	return "Afgørelsen anses for modtaget"
}

// klagefrist: the deadline for complaining runs until somebody complains.
func (l *loeb) klagefrist() Status {
	if l.s.Klage.IsZero() {
		return AabenFrist
	}
	return AfsluttetFrist
}

// begrundelsesfrist: the one for demanding reasons runs until something has happened after it, or the case is at an end.
func (l *loeb) begrundelsesfrist() Status {
	sidst := l.s.Klage.Modtaget
	if n := len(l.s.Skridt); n > 0 {
		sidst = l.s.Skridt[n-1].Dag
	}
	if l.f.Naeste.Handling == Intet || sidst.After(l.begrundelse) {
		return BortfaldetFrist
	}
	return AabenFrist
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
	case FindKlager:
		return "Kommunen skal senest have afklaret, om klageren kan klage, og have behandlet klagen"
	case ForlangBegrundelse:
		return "Sidste dag for at forlange en skriftlig begrundelse"
	case Videresend:
		return "Kommunen skal senest have sendt klagen til Ankestyrelsen"
	}
	return "Frist"
}
