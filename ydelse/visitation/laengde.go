package visitation

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// Laengde is the length of a course in years and months. The zero value is not given.
type Laengde struct {
	Aar      int `json:"aar,omitempty"`
	Maaneder int `json:"maaneder,omitempty"`
}

// IsZero reports whether no length is given.
func (l Laengde) IsZero() bool { return l == Laengde{} }

func (l Laengde) iMaaneder() int { return 12*l.Aar + l.Maaneder }

// SidsteDag returns the last day of the length from a first day, no leave counted: the day before the same day of the month
// (two years from 1 January 2021 end on 31 December 2022), and in a month without that day its last one (a year from 29 February
// 2020 ends on 28 February 2021). It is the zero Dato outside the calendar, and of a negative length.
func (l Laengde) SidsteDag(fra satser.Dato) satser.Dato {
	if l.iMaaneder() < 0 {
		return satser.Dato{}
	}
	d := fra.AddMaaneder(l.iMaaneder())
	if d.Dag() < fra.Dag() {
		return d
	}
	return d.AddDays(-1)
}

// dage counts the days of the length from a first day.
func (l Laengde) dage(fra satser.Dato) int { return l.SidsteDag(fra).DaysSince(fra) + 1 }
