package satser

// Fritagelsesart is a provision that lifts the duty for a time, so that there is nothing to fail. From when it lifts
// the duty is a dated rule of its own, [Fritagelsesart.Regel]. The zero value is none.
type Fritagelsesart uint8

// The exemptions.
const (
	// FritagetBarsel is absence under barselsloven for pregnancy, birth or adoption: § 6, stk. 1 and 2, §§ 7, 7 a and
	// 8, § 9, stk. 1, § 13, § 14, stk. 1 and 2, and § 14 a, as far as an unemployed person would have had dagpenge.
	FritagetBarsel Fritagelsesart = iota + 1
	// FritagetSorgorlov is sorgorlov under the same provisions.
	FritagetSorgorlov
	// FritagetBarsel8a is absence under §§ 8 a and 8 b of barselsloven.
	FritagetBarsel8a
	// Omsorgsorlov is care leave under another act. It is on no list and exempts from nothing.
	Omsorgsorlov
	// FritagetFerie is holiday that the person is holding.
	FritagetFerie
	// FritagetSelvbooking is exemption from self-booking for lack of IT skills or Danish, for impairment, or because
	// the talk needs special rooms or an interpreter.
	FritagetSelvbooking
	// FritagetJobstart is LAB § 106, stk. 1, nr. 1-3: work, leave or pension within 6 weeks, weather or lack of
	// material, or arbejdsfordeling.
	FritagetJobstart
	// FritagetStudiestart is LAB § 106, stk. 1, nr. 4: full-time study within 6 weeks.
	FritagetStudiestart
	// FritagetVentetid is the time from the first day without sygedagpenge to the decision on jobafklaring.
	FritagetVentetid
	// FritagetSundhedskoordinator is the time from a talk asked for with a sundhedskoordinator, before the tilbud is
	// begun, to the decision on whether the tilbud is to be changed.
	FritagetSundhedskoordinator
	// FritagetUddannelse97b is a tilbud under LAB § 97 b, which the person need not take or go on with.
	FritagetUddannelse97b

	antalFritagelsesarter
)

var fritagelsesnavne = Navne{
	"", "barsel", "sorgorlov", "barsel-8a", "omsorgsorlov", "ferie", "selvbooking", "jobstart", "studiestart", "ventetid",
	"sundhedskoordinator", "uddannelse-97b",
}

var fritagelsestekster = [antalFritagelsesarter]string{
	FritagetBarsel:              "fravær ved graviditet, barsel eller adoption",
	FritagetSorgorlov:           "sorgorlov",
	FritagetBarsel8a:            "fravær efter barselslovens §§ 8 a og 8 b",
	Omsorgsorlov:                "omsorgsorlov",
	FritagetFerie:               "ferie",
	FritagetSelvbooking:         "fritagelse for selv at booke samtaler",
	FritagetJobstart:            "job, orlov eller pension inden for 6 uger, hjemsendelse eller arbejdsfordeling",
	FritagetStudiestart:         "studiestart inden for 6 uger",
	FritagetVentetid:            "ventetid fra sygedagpengenes ophør til afgørelsen om jobafklaring",
	FritagetSundhedskoordinator: "ønske om samtale med en sundhedskoordinator før tilbuddets start",
	FritagetUddannelse97b:       "tilbud om uddannelse efter LAB § 97 b",
}

// Fritagelsesarter returns every exemption in order.
func Fritagelsesarter() []Fritagelsesart { return alleVaerdier(antalFritagelsesarter) }

// IsValid reports whether f is a known exemption.
func (f Fritagelsesart) IsValid() bool { return fritagelsesnavne.Har(int(f)) }

// Regel returns the rule whose dated versions say whether the exemption holds.
func (f Fritagelsesart) Regel() Regel { return foerFritagelser + Regel(f) }

// String gives the key of the exemption: "ferie".
func (f Fritagelsesart) String() string { return fritagelsesnavne.Navn(int(f)) }

// Tekst gives the exemption as a Danish letter names it.
func (f Fritagelsesart) Tekst() string {
	if !f.IsValid() {
		return "ukendt fritagelse"
	}
	return fritagelsestekster[f]
}

// MarshalText gives the form of [Fritagelsesart.String].
func (f Fritagelsesart) MarshalText() ([]byte, error) {
	return fritagelsesnavne.Marshal("art", int(f))
}

// UnmarshalText reads what [Fritagelsesart.MarshalText] writes.
func (f *Fritagelsesart) UnmarshalText(t []byte) error {
	return LaesNavn(f, fritagelsesnavne, "art", t)
}
