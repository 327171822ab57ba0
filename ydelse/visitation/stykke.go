package visitation

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// stykke is the days of one course that count, laid from its first day.
type stykke struct {
	fra  satser.Dato
	dage int
}

// maanedsdele is the parts that a month is cut in: as many as a month of any length cuts evenly (28, 29, 30 or 31 days).
const maanedsdele = 4 * 3 * 5 * 7 * 29 * 31

// iDage counts days.
func iDage(s []stykke) int {
	n := 0
	for _, x := range s {
		n += x.dage
	}
	return n
}

// dele measures a course in parts of months: its whole months, and of the days beyond them the part of the month in which they
// lie. So five courses of a year are five years, whichever of them have a 29 February.
func (s stykke) dele() int {
	m := 0
	for (Laengde{Maaneder: m + 1}).dage(s.fra) <= s.dage {
		m++
	}
	foer, efter := (Laengde{Maaneder: m}).dage(s.fra), (Laengde{Maaneder: m + 1}).dage(s.fra)
	return m*maanedsdele + (s.dage-foer)*maanedsdele/(efter-foer)
}

// dageFor counts the days from a day that stay within so many parts of months.
func dageFor(dele int, fra satser.Dato) int {
	m := dele / maanedsdele
	foer, efter := (Laengde{Maaneder: m}).dage(fra), (Laengde{Maaneder: m + 1}).dage(fra)
	return foer + dele%maanedsdele*(efter-foer)/maanedsdele
}

// dageTil counts the days that courses and a new one from a day can have in all, without being longer than so many years.
func dageTil(aar int, foer []stykke, start satser.Dato) int {
	rest, n := 12*aar*maanedsdele, 0
	for _, s := range foer {
		if d := s.dele(); d <= rest {
			n, rest = n+s.dage, rest-d
			continue
		}
		return n + dageFor(rest, s.fra)
	}
	return n + dageFor(rest, start)
}
