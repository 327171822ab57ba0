package raadighed_test

import "github.com/ressourceforloeb/ressourceforloeb/satser"

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)
