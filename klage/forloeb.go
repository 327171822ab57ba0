package klage

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Part is who owes the next step. The zero value is nobody.
type Part uint8

// The parties.
const (
	Borgeren Part = iota + 1
	Kommunen
	Ankestyrelsen
)

var parter = satser.Navne{"", "borgeren", "kommunen", "ankestyrelsen"}

// String gives the key of the party: "kommunen".
func (p Part) String() string { return parter.Navn(int(p)) }

// MarshalText gives the form of [Part.String].
func (p Part) MarshalText() ([]byte, error) { return parter.Marshal("part", int(p)) }

// UnmarshalText reads what [Part.MarshalText] writes.
func (p *Part) UnmarshalText(t []byte) error { return satser.LaesNavn(p, parter, "part", t) }

// Handling is what is to be done next. The zero value is none.
type Handling uint8

// The actions.
const (
	// Klagen: the person can complain.
	Klagen Handling = iota + 1
	// Genvurder: re-assess, and send a new decision or forward the complaint.
	Genvurder
	// Videresend: forward the complaint to the board.
	Videresend
	// SendTilKommunen: the board sends the complaint to the municipality.
	SendTilKommunen
	// Fasthold: say whether the complaint stands after a new decision.
	Fasthold
	// TagStilling: the board decides whether to take a late complaint, or one that may be late.
	TagStilling
	// AfgoerKlagen: the board decides.
	AfgoerKlagen
	// AfgoerIgen: the municipality makes a new decision after hjemvisning.
	AfgoerIgen
	// FindKlager: find out whether the one who complained may.
	FindKlager
	// ForlangBegrundelse: demand written reasons for a decision that was told. It is never the next step of a complaint.
	ForlangBegrundelse
	// Intet: the complaint is at an end.
	Intet
)

var handlinger = satser.Navne{
	"", "klag", "genvurder", "videresend", "send-til-kommunen", "fasthold", "tag-stilling", "afgoer-klagen", "afgoer-igen",
	"find-klager", "forlang-begrundelse", "intet",
}

// IsValid reports whether h is one of the eleven.
func (h Handling) IsValid() bool { return handlinger.Har(int(h)) }

// String gives the key of the action: "genvurder".
func (h Handling) String() string { return handlinger.Navn(int(h)) }

// MarshalText gives the form of [Handling.String].
func (h Handling) MarshalText() ([]byte, error) { return handlinger.Marshal("handling", int(h)) }

// UnmarshalText reads what [Handling.MarshalText] writes.
func (h *Handling) UnmarshalText(t []byte) error {
	return satser.LaesNavn(h, handlinger, "handling", t)
}

// Naeste is the next step of a complaint.
type Naeste struct {
	Handling Handling `json:"handling"`
	Hvem     Part     `json:"hvem,omitzero"`
	// Senest is the last day to do it, zero when no day is set.
	Senest satser.Dato `json:"senest,omitzero"`
	// Straks says that it is to be done at once.
	Straks bool `json:"straks,omitempty"`
	// Usikker says that the deadline for complaining has perhaps not begun to run ([Frist.Udfald]).
	Usikker bool `json:"usikker,omitempty"`
}

// Forloeb is where a complaint stands.
type Forloeb struct {
	Frist  Frist      `json:"frist"`
	Naeste Naeste     `json:"naeste"`
	Udfald Ankeudfald `json:"udfald,omitzero"` // the board's answer, when there is one
	// Tidslinje is what has happened and what is owed, in order of date.
	Tidslinje []Begivenhed `json:"tidslinje"`
	Spor      spor.Spor    `json:"spor"`
}

// Forloeb follows a complaint to where it stands. An error means malformed facts, or steps that cannot follow on each other,
// with the path of the first ([*satser.Inputfejl]), or a day outside known law ([*satser.Udenforfejl]).
func (b Beregner) Forloeb(s *Sag) (Forloeb, error) {
	if err := s.Valider(); err != nil {
		return Forloeb{}, err
	}
	l := loeb{gang: gang{b: b, med: true}, s: s}
	f, err := l.frist(&s.Meddelelse)
	if err != nil {
		return Forloeb{}, satser.Under("meddelelse", err)
	}
	l.f.Frist = f
	if err := l.koer(); err != nil {
		return Forloeb{}, err
	}
	l.skriv(spor.UdenOpsaettendeVirkning, spor.Opfyldt, rsl(72, 1))
	l.f.Spor = l.trin
	l.f.Tidslinje = l.tidslinje()
	return l.f, nil
}

// loeb is one walk through a complaint.
type loeb struct {
	gang
	s *Sag
	f Forloeb
	// forSen is Ja when the complaint is late, Nej when it is in time, and otherwise for the board to say.
	forSen spor.Svar
	// ret is Ja when the one who complains may, Nej when it is somebody else, and otherwise power is missing.
	ret          spor.Svar
	nyAfgoerelse satser.Dato  // when the person received the new decision that gives a part
	frister      []Begivenhed // deadlines that have been set on the way
}

func (l *loeb) koer() error {
	k := &l.s.Klage
	if k.IsZero() {
		l.naeste(Klagen, Borgeren, l.f.Frist.Sidste, false)
		l.f.Naeste.Usikker = l.f.Frist.Udfald != spor.Beregnet
		return nil
	}
	l.klageren()
	if k.Mundtlig {
		l.skriv(spor.MundtligKlage, spor.Opfyldt, rsl(66, 1))
	}
	l.rettidig()
	if k.Hos == HosAnkestyrelsen {
		l.hosAnkestyrelsen()
	} else if err := l.hosKommunen(k.Modtaget); err != nil {
		return err
	}
	for i := range l.s.Skridt {
		if err := l.skridt(&l.s.Skridt[i]); err != nil {
			return satser.Under("skridt["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

// naeste sets the next step and keeps its deadline. The deadline before it is met or missed, unless it has fallen away.
func (l *loeb) naeste(h Handling, hvem Part, senest satser.Dato, straks bool) {
	l.luk(AfsluttetFrist)
	l.f.Naeste = Naeste{Handling: h, Hvem: hvem, Senest: senest, Straks: straks}
	if senest.IsValid() {
		l.frister = append(l.frister, Begivenhed{Dato: senest, Status: AabenFrist, Handling: h, Hvem: hvem, Frist: true})
	}
}

// luk ends the deadline that is open.
func (l *loeb) luk(s Status) {
	for i := range l.frister {
		if l.frister[i].Status == AabenFrist {
			l.frister[i].Status = s
		}
	}
}

// slut ends the course.
func (l *loeb) slut() { l.naeste(Intet, 0, satser.Dato{}, false) }

// klageren asks who complains (RSL § 60, stk. 2; FVL § 8).
func (l *loeb) klageren() {
	switch l.s.Klage.Klager {
	case EnAnden:
		l.ret = spor.Nej
		l.skriv(spor.Klageret, spor.IkkeOpfyldt, rsl(60, 2))
	case UdenFuldmagt:
		l.ret = spor.IkkeVurderet
		l.skriv(spor.Klageret, spor.Uoplyst, fvl(8, 1))
	case Repraesentant:
		l.ret = spor.Ja
		l.skriv(spor.Klagerepraesentant, spor.Opfyldt, fvl(8, 1))
	default:
		l.ret = spor.Ja
		l.skriv(spor.Klageret, spor.Opfyldt, rsl(60, 2))
	}
}

// rettidig holds the complaint against the deadline. No one receives a letter before its date: a complaint within four weeks of
// that day is in time, whatever the day of receipt.
func (l *loeb) rettidig() {
	f, k, m := l.f.Frist, &l.s.Klage, &l.s.Meddelelse
	udfald := f.Rettidig(k.Modtaget)
	inden := f.Sidste.IsValid() && !k.Modtaget.After(f.Sidste) && m.Bestridt != spor.Ja
	var t *spor.Trin
	switch {
	case udfald == spor.Opfyldt, inden:
		l.forSen = spor.Nej
		t = l.skriv(spor.KlageRettidig, spor.Opfyldt, rsl(67, 1))
	case udfald == spor.IkkeOpfyldt:
		l.forSen = spor.Ja
		t = l.skriv(spor.KlageRettidig, spor.IkkeOpfyldt, rsl(67, 1))
	case !k.Modtaget.After(m.Dag.AddDays(fireUger)):
		l.forSen = spor.Nej
		t = l.skriv(spor.KlageRettidigIHvertFald, spor.Opfyldt, rsl(67, 1))
		t.Led[0], t.Led[1] = spor.Datotal(k.Modtaget), spor.Datotal(m.Dag)
		return
	default:
		l.forSen = spor.IkkeVurderet
		l.skriv(spor.KlageRettidig, spor.KraeverSkoen, rsl(67, 2)).Led[0] = spor.Datotal(k.Modtaget)
		return
	}
	t.Led[0], t.Led[1] = spor.Datotal(k.Modtaget), spor.Datotal(f.Sidste)
}

// hosAnkestyrelsen: the board sends the complaint to the municipality, unless it is late (BEK 861/2025 § 13, stk. 2).
func (l *loeb) hosAnkestyrelsen() {
	if l.forSen == spor.Ja {
		l.skriv(spor.ForSenHosAnkestyrelsen, spor.Opfyldt, orden(13, 2))
		l.naeste(TagStilling, Ankestyrelsen, satser.Dato{}, false)
		return
	}
	l.skriv(spor.KlageSendesTilKommunen, spor.Opfyldt, orden(13, 2))
	l.naeste(SendTilKommunen, Ankestyrelsen, satser.Dato{}, true)
}

// hosKommunen: a late complaint is forwarded at once without re-assessment (§ 13, stk. 1); any other is re-assessed within
// four weeks, at once when it is urgent (RSL § 66; § 11, stk. 1 and 5). When the board must first say whether it is late, it is
// re-assessed. One by somebody else is forwarded within the same time, because the municipality may not reject it.
func (l *loeb) hosKommunen(modtaget satser.Dato) error {
	if l.forSen == spor.Ja {
		l.skriv(spor.ForSenVideresendes, spor.Opfyldt, orden(13, 1))
		l.naeste(Videresend, Kommunen, satser.Dato{}, true)
		return nil
	}
	h := Genvurder
	switch l.ret {
	case spor.Nej:
		h = Videresend
		l.skriv(spor.KlageretForelaegges, spor.Opfyldt, rsl(60, 2))
	case spor.IkkeVurderet:
		h = FindKlager
	}
	if l.s.Klage.Hastende == spor.Ja {
		l.skriv(spor.GenvurderStraks, spor.Opfyldt, orden(11, 5))
		l.naeste(h, Kommunen, satser.Dato{}, true)
		return nil
	}
	senest := modtaget.AddDays(fireUger)
	t := l.skriv(spor.GenvurderInden, spor.Opfyldt, orden(11, 1))
	t.Led[0], t.Led[1] = spor.Datotal(modtaget), spor.Datotal(senest)
	l.naeste(h, Kommunen, senest, false)
	return l.flyttesIkke(t, senest)
}

// flyttesIkke marks a deadline of the municipality that ends on a closed day: nothing in the sources moves it.
func (l *loeb) flyttesIkke(t *spor.Trin, senest satser.Dato) error {
	dag, err := l.b.Kalender.Dag(senest)
	if err == nil && dag.Lukket {
		t.Praksis = spor.MyndighedsfristFlyttesIkke
	}
	return err
}
