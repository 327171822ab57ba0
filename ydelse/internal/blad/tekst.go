package blad

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// The columns of the plain text.
const (
	bladbredde   = 100
	beloebbredde = 20 // the amounts end at the right edge
)

// AppendTekst writes the text as plain text. Lines hold at most 100 characters, apart from addresses that are longer.
func (b *Blad) AppendTekst(dst []byte) []byte {
	dst = append(append(dst, strings.ToUpper(b.Titel)...), '\n')
	if b.Under != "" {
		dst = append(append(dst, b.Under...), '\n')
	}
	dst = append(append(dst, strings.Repeat("=", bladbredde)...), '\n')
	if b.Svar != "" {
		dst = appendLinjer(append(dst, '\n'), "", b.Svar, b.Beloeb)
	}
	for _, s := range b.Obs {
		dst = appendLinjer(append(dst, '\n'), "OBS: ", s, "")
	}
	for i := range b.Afsnit {
		dst = b.Afsnit[i].appendTekst(append(dst, '\n'))
	}
	return dst
}

func (a *Afsnit) appendTekst(dst []byte) []byte {
	dst = append(append(dst, strings.ToUpper(a.Titel)...), '\n')
	for i := range a.Punkter {
		p := &a.Punkter[i]
		maerke := a.tekstmaerke(i) + strings.Repeat("  ", p.Niveau)
		dst = appendLinjer(dst, maerke, p.Tekst, p.Beloeb)
		ind := strings.Repeat(" ", utf8.RuneCountInString(maerke))
		for _, s := range p.Under {
			dst = appendLinjer(dst, ind, s, "")
		}
		for _, s := range p.Adresser {
			dst = append(append(append(dst, ind...), s...), '\n')
		}
	}
	return dst
}

// tekstmaerke marks point i, five characters wide.
func (a *Afsnit) tekstmaerke(i int) string {
	switch a.Maerke {
	case '1':
		return hoejre(strconv.Itoa(i+1)+".", 4) + " "
	case 'a':
		return hoejre(Bogstav(i)+".", 4) + " "
	}
	return "   - "
}

func hoejre(s string, bredde int) string {
	return strings.Repeat(" ", max(0, bredde-utf8.RuneCountInString(s))) + s
}

// appendLinjer writes a text after a lead, broken into lines, with the amount at the right edge of the last one.
func appendLinjer(dst []byte, foran, tekst, beloeb string) []byte {
	ind := utf8.RuneCountInString(foran)
	bredde := bladbredde - ind
	if beloeb != "" {
		bredde -= beloebbredde
	}
	linjer := Bryd(tekst, bredde)
	for i, l := range linjer {
		dst = append(append(dst, foran...), l...)
		if i == len(linjer)-1 && beloeb != "" {
			plads := bladbredde - ind - utf8.RuneCountInString(l)
			dst = append(append(dst, ' '), hoejre(beloeb, plads-1)...)
		}
		dst = append(dst, '\n')
		foran = strings.Repeat(" ", ind)
	}
	return dst
}

// Bryd breaks a text into lines of at most bredde characters, never between a number and its unit or inside a date
// or a provision.
func Bryd(tekst string, bredde int) []string {
	var ud []string
	linje := ""
	for _, ord := range ordgrupper(tekst) {
		if linje != "" && utf8.RuneCountInString(linje)+1+utf8.RuneCountInString(ord) > bredde {
			ud, linje = append(ud, linje), ""
		}
		if linje != "" {
			linje += " "
		}
		linje += ord
	}
	return append(ud, linje)
}

// ordgrupper gives the words, those that belong together as one. What has become longer than a line grows no more: a text of nothing
// but such words must not cost its length squared.
func ordgrupper(tekst string) []string {
	var ud []string
	for _, ord := range strings.Fields(tekst) {
		if n := len(ud); n > 0 && len(ud[n-1]) <= bladbredde && sammen(ud[n-1], ord) {
			ud[n-1] += " " + ord
			continue
		}
		ud = append(ud, ord)
	}
	return ud
}

// sammen reports whether a word must stand on the line of what is before it: "12 kr.", "§ 68", "stk. 2", "1. maj
// 2024".
func sammen(foer, ord string) bool {
	sidste := foer[strings.LastIndexByte(foer, ' ')+1:]
	switch strings.Trim(ord, ".,:;)") {
	case "kr", "pct", "dage", "timer", "pkt":
		return true
	}
	if b := strings.Trim(ord, ".,:;)"); len(b) == 1 && b >= "a" && b <= "z" && strings.Contains(foer, "§ ") {
		return true // the letter of a paragraph: "§ 69 j"
	}
	switch strings.TrimLeft(sidste, "(") {
	case "§", "§§", "stk.", "nr.", "kapitel", "LBK", "lov", "sats":
		return true
	}
	return erTal(sidste[:1]) && strings.HasSuffix(sidste, ".") || len(ord) >= 4 && erTal(ord[:4]) && strings.Contains(foer, ". ")
}

// erTal reports whether s is digits.
func erTal(s string) bool { return strings.Trim(s, "0123456789") == "" }
