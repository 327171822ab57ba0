package klage

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// laesNavn is [satser.LaesNavn] with a list that can be read.
func laesNavn[T ~uint8](v *T, n satser.Navne, felt string, t []byte) error {
	err := satser.LaesNavn(v, n, felt, t)
	if v != nil && err != nil {
		return satser.NewInputfejl(felt, satser.KodeUkendt, string(t), enAf(n))
	}
	return err
}

// kraevNavn asks for one of the names: a value that is not given is said to be missing, and not shown as a number.
func kraevNavn(n satser.Navne, felt string, i int) error {
	if i == 0 {
		return satser.NewInputfejl(felt, satser.KodeMangler, "", enAf(n))
	}
	return n.Kraev(felt, i)
}

func enAf(n satser.Navne) string { return "en af: " + strings.Join(n[1:], ", ") }
