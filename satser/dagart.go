package satser

// Dagart is what a day is in the Danish calendar: a working day, a day of the weekend, a public holiday, or a day that is
// neither and on which much is closed. Which day is what is found by package klage/kalender. The zero value is none.
type Dagart uint8

// The kinds. The public holidays run from Nytaarsdag to AndenJuledag.
const (
	Hverdag Dagart = iota + 1
	Loerdag
	Soendag

	Nytaarsdag
	Skaertorsdag
	Langfredag
	Paaskedag
	AndenPaaskedag
	// StoreBededag was a public holiday to 2023.
	StoreBededag
	KristiHimmelfartsdag
	Pinsedag
	AndenPinsedag
	Juledag
	AndenJuledag

	// FredagEfterHimmelfart is the Friday after Kristi himmelfartsdag.
	FredagEfterHimmelfart
	Grundlovsdag
	Juleaftensdag
	Nytaarsaftensdag

	antalDagarter
)

var dagartnavne = Navne{
	"", "hverdag", "loerdag", "soendag", "nytaarsdag", "skaertorsdag", "langfredag", "paaskedag", "anden-paaskedag", "store-bededag",
	"kristi-himmelfartsdag", "pinsedag", "anden-pinsedag", "juledag", "anden-juledag", "fredag-efter-himmelfart", "grundlovsdag",
	"juleaftensdag", "nytaarsaftensdag",
}

var dagarttekster = [antalDagarter]string{
	Hverdag:               "en hverdag",
	Loerdag:               "en lørdag",
	Soendag:               "en søndag",
	Nytaarsdag:            "nytårsdag",
	Skaertorsdag:          "skærtorsdag",
	Langfredag:            "langfredag",
	Paaskedag:             "påskedag",
	AndenPaaskedag:        "2. påskedag",
	StoreBededag:          "store bededag",
	KristiHimmelfartsdag:  "Kristi himmelfartsdag",
	Pinsedag:              "pinsedag",
	AndenPinsedag:         "2. pinsedag",
	Juledag:               "juledag",
	AndenJuledag:          "2. juledag",
	FredagEfterHimmelfart: "fredag efter Kristi himmelfartsdag",
	Grundlovsdag:          "grundlovsdag",
	Juleaftensdag:         "juleaftensdag",
	Nytaarsaftensdag:      "nytårsaftensdag",
}

// Dagarter returns every kind in order.
func Dagarter() []Dagart { return alleVaerdier(antalDagarter) }

// IsValid reports whether a is a known kind.
func (a Dagart) IsValid() bool { return dagartnavne.Har(int(a)) }

// Helligdag reports whether the kind is a public holiday.
func (a Dagart) Helligdag() bool { return a >= Nytaarsdag && a <= AndenJuledag }

// String gives the key of the kind: "anden-paaskedag".
func (a Dagart) String() string { return dagartnavne.Navn(int(a)) }

// Tekst gives the kind as a sentence uses it: "2. påskedag", "en lørdag".
func (a Dagart) Tekst() string {
	if !a.IsValid() {
		return "en ukendt dag"
	}
	return dagarttekster[a]
}

// MarshalText gives the form of [Dagart.String].
func (a Dagart) MarshalText() ([]byte, error) { return dagartnavne.Marshal("dagart", int(a)) }

// UnmarshalText reads what [Dagart.MarshalText] writes.
func (a *Dagart) UnmarshalText(t []byte) error { return LaesNavn(a, dagartnavne, "dagart", t) }
