package spor

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Tekst gives the number as a Danish letter writes it: "12.547,00 kr.", "30 pct.", "1 dag", "31. maj 2024". An amount
// that is no whole number of øre is shown to the nearest øre with "ca." in front. The zero Tal gives "ukendt tal".
func (t Tal) Tekst() string {
	switch t.Enhed {
	case Kroner:
		return t.beloebstekst()
	case Procent:
		return t.broek() + " pct."
	case Timer:
		return t.med(" time", " timer", 100)
	case Dag:
		return t.Dato().Tekst()
	case Dage:
		return t.med(" dag", " dage", 1)
	case Antal:
		return t.broek()
	}
	return "ukendt tal"
}

func (t Tal) beloebstekst() string {
	b, hel := t.Beloeb()
	if hel && b.HeleOere() {
		return b.Tekst() + " kr."
	}
	b, _ = rund(t, satser.EnhederPrOere) // to the øre it always fits
	return "ca. " + b.Tekst() + " kr."
}

// med gives the number with its noun, in the singular for exactly one.
func (t Tal) med(en, flere string, ental int64) string {
	if t.Vaerdi == ental && t.Naevner == 0 {
		return t.broek() + en
	}
	return t.broek() + flere
}

// broek gives the number without its unit as a letter writes it: "12", "37,5", "12/31".
func (t Tal) broek() string {
	b := strconv.AppendInt(nil, t.Vaerdi, 10)
	if t.Enhed.decimaler() == 2 {
		b = appendHundrededele(nil, t.Vaerdi, ',')
	}
	return string(t.appendNaevner(b))
}

func (t Tal) appendNaevner(b []byte) []byte {
	if t.Naevner == 0 {
		return b
	}
	return strconv.AppendInt(append(b, '/'), int64(t.Naevner), 10)
}

// appendHundrededele appends n/100 without zeros at the end: "30", "0.75", "-0.4".
func appendHundrededele(b []byte, n int64, komma byte) []byte {
	if n < 0 {
		b = append(b, '-')
	}
	u := abs(n)
	b = strconv.AppendUint(b, u/100, 10)
	switch rest := byte(u % 100); {
	case rest == 0:
		return b
	case rest%10 == 0:
		return append(b, komma, '0'+rest/10)
	default:
		return append(b, komma, '0'+rest/10, '0'+rest%10)
	}
}

// MarshalText gives the number exactly: "12547.00 kr", "388957.00/31 kr", "30 pct", "12/31 dage", "2024-05-31 dag". The
// step it was taken from is not part of the text. The zero Tal gives the empty text; any other number that is not valid
// is an [*satser.Inputfejl].
func (t Tal) MarshalText() ([]byte, error) {
	if t.IsZero() {
		return []byte{}, nil
	}
	if !t.IsValid() {
		return nil, satser.NewInputfejl("tal", satser.KodeUkendt, "", kravTal)
	}
	var taeller []byte
	switch t.Enhed {
	case Kroner:
		taeller = []byte(satser.BeloebAfEnheder(t.Vaerdi).String())
	case Dag:
		taeller = []byte(t.Dato().String())
	case Procent, Timer:
		taeller = appendHundrededele(nil, t.Vaerdi, '.')
	default:
		taeller = strconv.AppendInt(nil, t.Vaerdi, 10)
	}
	return append(append(t.appendNaevner(taeller), ' '), t.Enhed.String()...), nil
}

const (
	maksTaltekst = 48 // the longest, -922337203685477.5808/2147483647 kr, is 36
	kravTal      = "et tal med enhed som 12547.00 kr, 12/31 dage eller 2024-05-31 dag"
)

// UnmarshalText reads what [Tal.MarshalText] writes and nothing else: whatever it accepts prints back to the same text.
// On an error t is left as it was.
func (t *Tal) UnmarshalText(s []byte) error {
	if t == nil {
		return satser.NewModtagerfejl("tal")
	}
	if len(s) == 0 {
		*t = Tal{}
		return nil
	}
	ny, ok := laesTal(string(s))
	if !ok {
		return satser.NewInputfejl("tal", satser.KodeFormat, string(s), kravTal)
	}
	*t = ny
	return nil
}

// laesTal takes the text apart and then asks whether it prints back.
func laesTal(s string) (t Tal, ok bool) {
	if len(s) > maksTaltekst {
		return t, false
	}
	tekst, enhed, _ := strings.Cut(s, " ")
	if err := satser.LaesNavn(&t.Enhed, enhedsnavne, "enhed", []byte(enhed)); err != nil {
		return t, false
	}
	taeller, naevner, har := strings.Cut(tekst, "/")
	if har {
		n, err := strconv.ParseInt(naevner, 10, 32)
		if err != nil {
			return t, false
		}
		t.Naevner = int32(n)
	}
	if t.Vaerdi, ok = laesVaerdi(taeller, t.Enhed); !ok {
		return t, false
	}
	igen, err := t.MarshalText()
	return t, err == nil && string(igen) == s
}

func laesVaerdi(s string, e Enhed) (int64, bool) {
	if e == Dag {
		d, err := satser.ParseDato(s)
		return Datotal(d).Vaerdi, err == nil
	}
	hele, dele, _ := strings.Cut(s, ".")
	mangler := e.decimaler() - len(dele)
	if mangler < 0 {
		return 0, false
	}
	n, err := strconv.ParseInt(hele+dele+strings.Repeat("0", mangler), 10, 64)
	return n, err == nil
}
