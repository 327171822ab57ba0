package satser

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Kode says what is wrong with an input, for programs that act on it.
type Kode string

// The codes an [Inputfejl] can carry.
const (
	KodeMangler  Kode = "mangler"  // a required value is absent
	KodeFormat   Kode = "format"   // the text is not in the form asked for
	KodeGraense  Kode = "grænse"   // the value lies outside what the field can hold
	KodeFortegn  Kode = "fortegn"  // the sign is one the field does not allow
	KodeUkendt   Kode = "ukendt"   // no such name, key or number
	KodeDublet   Kode = "dublet"   // the same thing stands twice
	KodeOverlap  Kode = "overlap"  // two periods share a day
	KodeHul      Kode = "hul"      // a day between two versions is covered by neither
	KodeUorden   Kode = "uorden"   // rows are not in order of date
	KodeModstrid Kode = "modstrid" // two facts cannot both be true
)

// Inputfejl is malformed input: it names the field, shows the value (clipped) and says what would be right.
type Inputfejl struct {
	Felt   string // path of the field, such as "indtaegter[2].beloeb"
	Kode   Kode
	Vaerdi string // the value as it came, clipped to 32 bytes
	Krav   string // what would be right, in Danish
}

// ingenFejl is what a nil error of this package's types says: that it is none.
const ingenFejl = "ingen fejl"

// Error gives the fault in Danish.
func (e *Inputfejl) Error() string {
	if e == nil {
		return ingenFejl
	}
	s := e.Felt
	if s == "" {
		s = "værdi"
	}
	if e.Vaerdi != "" {
		s += " " + strconv.Quote(e.Vaerdi)
	}
	return fmt.Sprintf("%s: %s (%s)", s, e.Krav, e.Kode)
}

// I returns the same fault with its field placed under a parent: I("indtaegter[2]") makes "beloeb" into
// "indtaegter[2].beloeb". A nil e is no fault and stays nil.
func (e *Inputfejl) I(foraelder string) *Inputfejl {
	if e == nil {
		return nil
	}
	ny := *e
	switch {
	case foraelder == "":
	case e.Felt == "":
		ny.Felt = foraelder
	case e.Felt[0] == '[':
		ny.Felt = foraelder + e.Felt
	default:
		ny.Felt = foraelder + "." + e.Felt
	}
	return &ny
}

// Under places an error below a key when it is an [*Inputfejl] ([Inputfejl.I]), and returns any other as it is.
func Under(noegle string, err error) error {
	var fejl *Inputfejl
	if errors.As(err, &fejl) {
		return fejl.I(noegle)
	}
	return err
}

// NewInputfejl builds an [Inputfejl] and clips the value. It keeps a copy of the value, so that a parser's text need not
// outlive the call.
func NewInputfejl(felt string, kode Kode, vaerdi, krav string) *Inputfejl {
	return &Inputfejl{Felt: felt, Kode: kode, Vaerdi: strings.Clone(Klip(vaerdi)), Krav: krav}
}

// NewNavnefejl is the [Inputfejl] about a number that names nothing in a set: 0 is missing, anything else unknown.
func NewNavnefejl(felt string, nr int, krav string) *Inputfejl {
	if nr == 0 {
		return NewInputfejl(felt, KodeMangler, "", krav)
	}
	return NewInputfejl(felt, KodeUkendt, strconv.Itoa(nr), krav)
}

// NewModtagerfejl is the [Inputfejl] of reading to nil.
func NewModtagerfejl(felt string) *Inputfejl {
	return NewInputfejl(felt, KodeMangler, "", "en værdi at læse til")
}

// TjekTekst refuses a free text of more than maks bytes with an [*Inputfejl], and one that could not be read back from JSON: not in
// UTF-8, or with U+FFFD, the mark of a lost character.
func TjekTekst(felt, s string, maks int) error {
	if fejl := tekstfejl(felt, s, maks); fejl != nil {
		return fejl
	}
	return nil
}

func tekstfejl(felt, s string, maks int) *Inputfejl {
	switch {
	case len(s) > maks:
		return NewInputfejl(felt, KodeGraense, s, "højst "+strconv.Itoa(maks)+" byte")
	case strings.ContainsRune(s, utf8.RuneError):
		return NewInputfejl(felt, KodeFormat, s, "tekst i UTF-8 uden tabte tegn")
	}
	return nil
}

// Udenforfejl is a question about a day on which the answer is not known: it names what was asked for, the day,
// and the interval that is known. Nothing older is ever used in its place.
type Udenforfejl struct {
	Hvad  string  // the rate or rule
	Dato  Dato    // the day asked about
	Kendt Periode // the days that are known; the zero Periode when there are none
}

// Error gives the fault in Danish.
func (e *Udenforfejl) Error() string {
	if e == nil {
		return ingenFejl
	}
	if e.Kendt == (Periode{}) {
		return fmt.Sprintf("%s kendes ikke på nogen dag (spurgt om %s)", e.Hvad, e.Dato)
	}
	return fmt.Sprintf("%s kendes ikke den %s; kendt er %s", e.Hvad, e.Dato, e.Kendt)
}

const klipLaengde = 32

// Klip shortens a value for an error message to 32 bytes at a rune's edge.
func Klip(s string) string {
	if len(s) <= klipLaengde {
		return s
	}
	n := klipLaengde
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
