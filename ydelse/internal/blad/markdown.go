package blad

import (
	"strconv"
	"strings"
)

// AppendMarkdown writes the same as Markdown, with headings and lists.
func (b *Blad) AppendMarkdown(dst []byte) []byte {
	dst = append(dst, "# "+EnLinje(b.Titel)+"\n"...)
	if b.Under != "" {
		dst = append(dst, "\n"+EnLinje(b.Under)+"\n"...)
	}
	if b.Svar != "" {
		dst = append(dst, "\n**"+EnLinje(b.Svar)+"**"...)
		if b.Beloeb != "" {
			dst = append(dst, " **"+b.Beloeb+"**"...)
		}
		dst = append(dst, '\n')
	}
	for _, s := range b.Obs {
		dst = append(dst, "\n> OBS: "+EnLinje(s)+"\n"...)
	}
	for i := range b.Afsnit {
		dst = b.Afsnit[i].appendMarkdown(append(dst, '\n'))
	}
	return dst
}

func (a *Afsnit) appendMarkdown(dst []byte) []byte {
	dst = append(dst, "## "+EnLinje(a.Titel)+"\n\n"...)
	for i := range a.Punkter {
		p := &a.Punkter[i]
		dst = append(dst, a.markdownmaerke(i)+EnLinje(p.Tekst)...)
		if p.Beloeb != "" {
			dst = append(dst, " **"+p.Beloeb+"**"...)
		}
		dst = append(dst, '\n')
		for _, s := range p.Under {
			dst = append(dst, "   - "+EnLinje(s)+"\n"...)
		}
		for _, s := range p.Adresser {
			dst = append(dst, "   - "+s+"\n"...)
		}
	}
	return dst
}

// EnLinje writes a text as one line of Markdown that shows it as it is: what a caller puts in a text begins no heading and no list,
// and is no emphasis, link, table or HTML.
func EnLinje(s string) string {
	if strings.ContainsAny(s, "\n\r") {
		s = strings.Join(strings.Fields(s), " ")
	}
	i := maerke(s)
	if i < 0 && !strings.ContainsAny(s, tegn) {
		return s
	}
	var b strings.Builder
	for k, r := range s {
		if k == i || strings.ContainsRune(tegn, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// tegn is what has a meaning to Markdown anywhere in a line.
const tegn = "\\`*_[]<>|~&"

// maerke finds what has one at the beginning of a line: a sign of a heading or a list, or what ends the number of one. It is -1 when
// there is none.
func maerke(s string) int {
	tal := strings.TrimLeft(s, "0123456789")
	n := len(s) - len(tal)
	switch {
	case tal == "" || n > 9:
		return -1
	case n == 0 && strings.ContainsRune("#+-=", rune(tal[0])), n > 0 && (tal[0] == '.' || tal[0] == ')') && (len(tal) == 1 || tal[1] == ' '):
		return n
	}
	return -1
}

func (a *Afsnit) markdownmaerke(i int) string {
	switch a.Maerke {
	case '1':
		return strconv.Itoa(i+1) + ". "
	case 'a':
		return "- **" + Bogstav(i) + ".** "
	}
	return "- "
}
