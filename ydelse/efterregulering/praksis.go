package efterregulering

import (
	"cmp"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// antalPraksisvalg is how many choices a practice has.
const antalPraksisvalg = 9

var praksisvalgsnavne = [antalPraksisvalg]string{
	"afrunding", "del af en måned", "skift af satsgruppe", "uger til måned", "pension i lønnen", "opdeling af indtægt",
	"dage ved sanktion", "dagssats ved sanktion", "afrunding af sanktion",
}

// praksisvalg points to each choice of a practice.
func praksisvalg(p *ydelse.Praksis) [antalPraksisvalg]*spor.Praksis {
	return [...]*spor.Praksis{
		&p.Afrunding, &p.Delmaaned, &p.Skift, &p.Uge, &p.Pension, &p.Opdeling, &p.Sanktion.Dage, &p.Sanktion.Dagssats,
		&p.Sanktion.Afrunding,
	}
}

// praksis notes each choice that is different; one that is not made is the default.
func (l *loeb) praksis() {
	standard := ydelse.Standard()
	foer, nu, fast := praksisvalg(&l.b.Foer.Praksis), praksisvalg(&l.b.Efter.Praksis), praksisvalg(&standard)
	for i := range fast {
		a, b := cmp.Or(*foer[i], *fast[i]), cmp.Or(*nu[i], *fast[i])
		if a != b {
			l.lister.praksis[i] = l.ny(Aendring{Emne: EmnePraksis, Art: Aendret, Navn: "Praksis", Felter: []Felt{
				{praksisvalgsnavne[i], "»" + a.String() + "«", "»" + b.String() + "«"},
			}})
		}
	}
}
