package ferie

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// Forsoergelse is what a person lives on. The zero value is not given.
type Forsoergelse uint8

// The kinds, and what they mean for the 12 months (BEK 762/2025 § 2).
const (
	// Ressourceforloebsydelse, of either scheme, in any amount: a month with a day of it counts (stk. 3). Holiday with the
	// benefit is such days.
	Ressourceforloebsydelse Forsoergelse = iota + 1
	// Nulydelse is a course with 0 kr. because of income. From 2020 the person is deemed to receive the benefit, and it counts;
	// before, the law does not say.
	Nulydelse
	// Sanktioneret is a course with 0 kr. because of a sanction. The law does not say.
	Sanktioneret
	// Kontanthjaelp, supplementing too, counts for a person who goes over from it to the benefit (stk. 7).
	Kontanthjaelp
	// Uddannelseshjaelp counted with kontanthjælp until 30 June 2025. BEK 762/2025 no longer names it, and § 69, stk. 8, still
	// does: for a right that is earned later, the law is open.
	Uddannelseshjaelp
	// Engangshjaelp counts towards holiday with kontanthjælp (§ 1, stk. 3); § 2 does not name it.
	Engangshjaelp
	// Projektrevalidering is revalidering as a særligt tilrettelagt projekt or an offer under LAB chapter 11. It counts for a
	// person who goes over from it to the benefit (stk. 8).
	Projektrevalidering
	// AndenRevalidering does not count.
	AndenRevalidering
	// Loentilskud is employment with løntilskud. It does not count, and does not break the months when the person goes on with
	// the benefit straight after (stk. 6).
	Loentilskud
	// Sygedagpenge, Ledighedsydelse and Dagpenge do not count.
	Sygedagpenge
	Ledighedsydelse
	Dagpenge
	// AndenYdelse is any other benefit, such as selvforsørgelses- og hjemrejseydelse; it does not count.
	AndenYdelse
	// IngenYdelse is wages or own means, or nothing; it does not count.
	IngenYdelse
)

var forsoergelsesnavne = satser.Navne{
	"", "ressourceforloebsydelse", "nulydelse", "sanktioneret", "kontanthjaelp", "uddannelseshjaelp", "engangshjaelp",
	"projektrevalidering", "anden-revalidering", "loentilskud", "sygedagpenge", "ledighedsydelse", "dagpenge", "anden-ydelse",
	"ingen-ydelse",
}

// IsValid reports whether f is a known kind.
func (f Forsoergelse) IsValid() bool { return forsoergelsesnavne.Har(int(f)) }

// String gives the key of the kind: "kontanthjaelp".
func (f Forsoergelse) String() string { return forsoergelsesnavne.Navn(int(f)) }

// MarshalText gives the form of [Forsoergelse.String].
func (f Forsoergelse) MarshalText() ([]byte, error) {
	return forsoergelsesnavne.Marshal("art", int(f))
}

// UnmarshalText reads what [Forsoergelse.MarshalText] writes.
func (f *Forsoergelse) UnmarshalText(t []byte) error {
	return satser.LaesNavn(f, forsoergelsesnavne, "art", t)
}

// Forsoergelser returns every kind in order.
func Forsoergelser() []Forsoergelse {
	alle := make([]Forsoergelse, 0, len(forsoergelsesnavne)-1)
	for f := Ressourceforloebsydelse; f.IsValid(); f++ {
		alle = append(alle, f)
	}
	return alle
}

// Ferieart is what a person lives on in a holiday. The zero value is not given.
type Ferieart uint8

// The kinds of holiday.
const (
	// MedYdelse is holiday with ressourceforløbsydelse, which the 12 months give a right to.
	MedYdelse Ferieart = iota + 1
	// MedFeriegodtgoerelse is holiday earned by work, which needs no 12 months.
	MedFeriegodtgoerelse
	// MedFerietillaeg is holiday of one who has cared for a child under § 87 in barnets lov, until 2023 § 42 in serviceloven.
	MedFerietillaeg
	// MedKontanthjaelp is holiday that was held with kontanthjælp before the person went over; it cannot be planned here.
	MedKontanthjaelp
)

var ferieartsnavne = satser.Navne{"", "med-ydelse", "med-feriegodtgoerelse", "med-ferietillaeg", "med-kontanthjaelp"}

// IsValid reports whether f is a known kind.
func (f Ferieart) IsValid() bool { return ferieartsnavne.Har(int(f)) }

// String gives the key of the kind: "med-ydelse".
func (f Ferieart) String() string { return ferieartsnavne.Navn(int(f)) }

// MarshalText gives the form of [Ferieart.String].
func (f Ferieart) MarshalText() ([]byte, error) { return ferieartsnavne.Marshal("art", int(f)) }

// UnmarshalText reads what [Ferieart.MarshalText] writes.
func (f *Ferieart) UnmarshalText(t []byte) error {
	return satser.LaesNavn(f, ferieartsnavne, "art", t)
}
