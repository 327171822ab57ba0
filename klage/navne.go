package klage

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// laesNavn is [satser.LaesNavn] with a list that can be read, and an error for nowhere to read to.
func laesNavn[T ~uint8](v *T, n satser.Navne, felt string, t []byte) error {
	if v == nil {
		return satser.NyInputfejl(felt, satser.KodeMangler, "", "en værdi at læse til")
	}
	if satser.LaesNavn(v, n, felt, t) != nil {
		return satser.NyInputfejl(felt, satser.KodeUkendt, string(t), enAf(n))
	}
	return nil
}

// kraevNavn asks for one of the names: a value that is not given is said to be missing, and not shown as a number.
func kraevNavn(n satser.Navne, felt string, i int) error {
	if i == 0 {
		return satser.NyInputfejl(felt, satser.KodeMangler, "", enAf(n))
	}
	return n.Kraev(felt, i)
}

func enAf(n satser.Navne) string { return "en af: " + strings.Join(n[1:], ", ") }
