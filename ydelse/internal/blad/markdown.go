package blad

import (
	"strconv"
	"strings"
)

// AppendMarkdown writes the same as Markdown, with headings and lists.
func (b *Blad) AppendMarkdown(dst []byte) []byte {
	dst = append(dst, "# "+b.Titel+"\n"...)
	if b.Under != "" {
		dst = append(dst, "\n"+b.Under+"\n"...)
	}
	if b.Svar != "" {
		dst = append(dst, "\n**"+b.Svar+"**"...)
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
	dst = append(dst, "## "+a.Titel+"\n\n"...)
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

// EnLinje writes a text on one line, as the plain text does before it breaks it: a line that a caller puts in a text begins no heading.
func EnLinje(s string) string {
	if !strings.ContainsAny(s, "\n\r") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
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
