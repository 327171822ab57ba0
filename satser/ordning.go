package satser

// Ordning is the scheme under which ressourceforløbsydelse is paid. The two differ more than they look; no rule is
// shared between them because it happens to be the same today. The zero value is no scheme.
type Ordning uint8

// The two schemes.
const (
	// Ressourceforloeb is LAS kap. 6 a: §§ 68-69 i, from 1 January 2013; no course granted after 31 January 2026.
	Ressourceforloeb Ordning = iota + 1
	// Jobafklaring is LAS kap. 6 b: §§ 69 j-69 x, from 1 July 2014.
	Jobafklaring
)

const antalOrdninger = int(Jobafklaring) + 1

var ordningsnavne = Navne{"", "ressourceforloeb", "jobafklaring"}

// IsValid reports whether o is one of the two schemes.
func (o Ordning) IsValid() bool { return o == Ressourceforloeb || o == Jobafklaring }

// Tjek returns an [*Inputfejl] about the field "ordning" unless o is one of the two.
func (o Ordning) Tjek() error { return ordningsnavne.Kraev("ordning", int(o)) }

// String gives "ressourceforloeb" or "jobafklaring".
func (o Ordning) String() string { return ordningsnavne.Navn(int(o)) }

// Tekst gives the scheme as a Danish letter names it.
func (o Ordning) Tekst() string {
	switch o {
	case Ressourceforloeb:
		return "ressourceforløb"
	case Jobafklaring:
		return "jobafklaringsforløb"
	}
	return "ukendt ordning"
}

// Kapitel gives the chapter of the act: "6 a" or "6 b".
func (o Ordning) Kapitel() string {
	switch o {
	case Ressourceforloeb:
		return "6 a"
	case Jobafklaring:
		return "6 b"
	}
	return "?"
}

// MarshalText gives the form of [Ordning.String].
func (o Ordning) MarshalText() ([]byte, error) { return ordningsnavne.Marshal("ordning", int(o)) }

// UnmarshalText reads what [Ordning.MarshalText] writes.
func (o *Ordning) UnmarshalText(t []byte) error { return LaesNavn(o, ordningsnavne, "ordning", t) }

// Satsgruppe is the category of § 68, stk. 2 (and § 69 j, stk. 2); its number is the statute's own. The zero value is
// no category.
type Satsgruppe uint8

// The four categories, unchanged since 2013.
const (
	// Forsoerger has forsørgelsespligt for a child (nr. 1).
	Forsoerger Satsgruppe = iota + 1
	// IkkeForsoerger has none (nr. 2).
	IkkeForsoerger
	// Hjemmeboende is under 25, lives with a parent and has no forsørgelsespligt (nr. 3).
	Hjemmeboende
	// Bidragspligtig is under 25, lives with a parent and has a documented bidragspligt (nr. 4): the amount of nr. 3
	// and a supplement, together at most the amount of nr. 1.
	Bidragspligtig
)

var satsgruppenavne = Navne{"", "forsoerger", "ikke-forsoerger", "hjemmeboende", "hjemmeboende-bidragspligtig"}

// Nr gives the number in § 68, stk. 2, and § 69 j, stk. 2.
func (g Satsgruppe) Nr() int { return int(g) }

// IsValid reports whether g is one of the four.
func (g Satsgruppe) IsValid() bool { return satsgruppenavne.Har(int(g)) }

// String gives the category's key.
func (g Satsgruppe) String() string { return satsgruppenavne.Navn(int(g)) }

// Tekst gives the category as a Danish letter describes it.
func (g Satsgruppe) Tekst() string {
	switch g {
	case Forsoerger:
		return "forsørger"
	case IkkeForsoerger:
		return "ikke-forsørger"
	case Hjemmeboende:
		return "under 25 år, hjemmeboende, uden forsørgelsespligt"
	case Bidragspligtig:
		return "under 25 år, hjemmeboende, med bidragspligt"
	}
	return "ukendt satsgruppe"
}

// MarshalText gives the form of [Satsgruppe.String].
func (g Satsgruppe) MarshalText() ([]byte, error) {
	return satsgruppenavne.Marshal("satsgruppe", int(g))
}

// UnmarshalText reads what [Satsgruppe.MarshalText] writes.
func (g *Satsgruppe) UnmarshalText(t []byte) error {
	return LaesNavn(g, satsgruppenavne, "satsgruppe", t)
}
