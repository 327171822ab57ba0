package visitation_test

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)

// til2026 is the built-in rule set as it was known in the summer of 2026, to the end of that year.
var til2026 = satser.Gaeldende().SomKendt(satser.MustDato("2026-06-01"))
