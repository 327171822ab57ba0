package visitation

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// Person is what the rules on age look at.
type Person struct {
	Foedt satser.Dato `json:"foedt,omitzero"`
	// Folkepension is the day on which the person reaches folkepensionsalderen (lov om social pension § 1 a). It is handed
	// in and never computed here.
	Folkepension satser.Dato `json:"folkepension,omitzero"`
}

// alderFyrre is where the rules on age begin: 40 years. Someone younger is not asked about folkepension, which lies beyond 50
// by the structure of LAB § 114, stk. 4, and so more than six years and a course away.
const alderFyrre = 40

// fyldt reports whether the person has turned an age on a day; false when the birth is not stated.
func (p Person) fyldt(alder int, d satser.Dato) bool {
	return p.Foedt.IsValid() && !p.Foedt.AddAar(alder).After(d)
}

// underAarTil reports whether less than so many years are left from a day to another: whether that many years from the day
// end beyond it.
func underAarTil(aar int, fra, til satser.Dato) bool { return fra.AddAar(aar).After(til) }

// foersteUnder is the first day with less than so many years left.
func foersteUnder(aar int, til satser.Dato) satser.Dato {
	d := til.AddAar(-aar)
	if !underAarTil(aar, d, til) {
		d = d.AddDays(1)
	}
	return d
}
