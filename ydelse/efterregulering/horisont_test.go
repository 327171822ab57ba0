package efterregulering_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// sidsteKendte and foersteUkendte are the two sides of the end of known law. It moves every January; the tests move with it.
var (
	sidsteKendte   = satser.Gaeldende().SidsteDag()
	foersteUkendte = sidsteKendte.AddDays(1)
)

// til2026 computes by the built-in rule set as it was known in the summer of 2026, to the end of that year: for texts that
// say where known law ends.
var til2026 = efterregulering.New(ydelse.Beregner{Regler: satser.Gaeldende().SomKendt(satser.MustDato("2026-06-01"))})
