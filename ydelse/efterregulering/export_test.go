package efterregulering

import "github.com/ressourceforloeb/ressourceforloeb/ydelse"

// Find lists the changes between two cases that need not be whole.
func Find(foer, nu *ydelse.Sag) []Aendring {
	l := loeb{o: &Opgave{Foer: foer, Efter: nu}}
	l.find()
	var ud []Aendring
	for _, a := range l.aendringer {
		ud = append(ud, a.Aendring)
	}
	return ud
}
