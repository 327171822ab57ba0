package efterregulering

import (
	"strings"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// bredde is how wide the plain text is.
const bredde = 100

// skriv writes a text after a lead in lines of at most 100 characters.
func skriv(s *strings.Builder, foran, tekst string) {
	ind := utf8.RuneCountInString(foran)
	for _, l := range blad.Bryd(tekst, bredde-ind) {
		s.WriteString(foran + l + "\n")
		foran = strings.Repeat(" ", ind)
	}
}

// afsnit writes a part with a heading, unless it is empty.
func afsnit(s *strings.Builder, titel string, linjer []string) {
	if len(linjer) == 0 {
		return
	}
	s.WriteString("\n" + titel + "\n")
	for _, l := range linjer {
		skriv(s, "  ", l)
	}
}

func markdownafsnit(s *strings.Builder, titel string, linjer []string) {
	if len(linjer) == 0 {
		return
	}
	s.WriteString("\n## " + titel + "\n\n")
	for _, l := range linjer {
		s.WriteString("- " + blad.EnLinje(l) + "\n")
	}
}

// tabel writes rows in columns: the first and the last to the left, the others to the right.
func tabel(s *strings.Builder, raekker [][]string) {
	var bredder []int
	for _, r := range raekker {
		for k, celle := range r {
			if k == len(bredder) {
				bredder = append(bredder, 0)
			}
			bredder[k] = max(bredder[k], utf8.RuneCountInString(celle))
		}
	}
	for _, r := range raekker {
		linje := "  "
		for k, celle := range r {
			fyld := strings.Repeat(" ", bredder[k]-utf8.RuneCountInString(celle))
			switch k {
			case 0:
				linje += celle + fyld
			case len(r) - 1:
				linje += "  " + celle
			default:
				linje += "  " + fyld + celle
			}
		}
		s.WriteString(strings.TrimRight(linje, " ") + "\n")
	}
}

func hoejre(s string, n int) string {
	return strings.Repeat(" ", max(0, n-utf8.RuneCountInString(s))) + s
}
