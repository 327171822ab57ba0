package visitation_test

import "time"

// The naive calculator: days are time.Time in UTC, a course is walked day by day, and nothing is taken from the package.

func naivDag(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func naivTekst(t time.Time) string { return t.Format(time.DateOnly) }

func naivEfter(t time.Time) time.Time { return t.AddDate(0, 0, 1) }

// naivMaaneder counts the days of so many months from a day: up to the day before the same day of the month, or to the end of
// a month that does not have it.
func naivMaaneder(fra time.Time, maaneder int) (dage int) {
	foerste := time.Date(fra.Year(), fra.Month()+time.Month(maaneder), 1, 0, 0, 0, 0, time.UTC)
	for d := fra; ; d = naivEfter(d) {
		imaal := d.Year() == foerste.Year() && d.Month() == foerste.Month()
		if imaal && d.Day() == fra.Day() {
			return dage
		}
		if dage++; imaal && naivEfter(d).Day() == 1 {
			return dage
		}
	}
}

// naivOrlov is leave that surely does not count, both days included.
type naivOrlov struct{ fra, til string }

func (o naivOrlov) har(d string) bool { return o.fra <= d && d <= o.til }

// naivSlut walks a course: each day counts unless it lies in a leave, until as many days have counted as the length has.
func naivSlut(fra string, maaneder int, orlov []naivOrlov) (slut string, fri int) {
	tilbage := naivMaaneder(naivDag(fra), maaneder)
	for d := naivDag(fra); ; d = naivEfter(d) {
		paaOrlov, dagen := false, naivTekst(d)
		for _, o := range orlov {
			paaOrlov = paaOrlov || o.har(dagen)
		}
		if paaOrlov {
			fri++
			continue
		}
		if tilbage--; tilbage == 0 {
			return dagen, fri
		}
	}
}

// naivSamlet counts the days that lie in a course and in no leave.
func naivSamlet(kurser, orlov []naivOrlov) (dage int) {
	for d := naivDag("2020-01-01"); d.Year() < 2030; d = naivEfter(d) {
		i, fri, dagen := false, false, naivTekst(d)
		for _, k := range kurser {
			i = i || k.har(dagen)
		}
		for _, o := range orlov {
			fri = fri || o.har(dagen)
		}
		if i && !fri {
			dage++
		}
	}
	return dage
}
