package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// bredde is the columns of a line of the answer.
const bredde = 120

// skriv writes the map of the editions asked for, and the count of all of them.
func (d *indhold) skriv(ud io.Writer, k kald) error {
	var s strings.Builder
	vist := false
	for _, u := range d.udgaver() {
		if k.udgave == "alle" || k.udgave == u.String() {
			d.skrivUdgave(&s, u, k.status)
			vist = true
		}
	}
	if !vist {
		return fmt.Errorf("%q er ikke i kortet; udgaverne er: %s", satser.Klip(k.udgave), strings.Join(d.navne(), ", "))
	}
	d.skrivAntal(&s)
	_, err := io.WriteString(ud, s.String())
	return err
}

// udgaver lists the editions in hand in their order.
func (d *indhold) udgaver() (ud []satser.Udgave) {
	for _, l := range d.omrids.linjer {
		if u := l.sted.Udgave; len(ud) == 0 || ud[len(ud)-1] != u {
			ud = append(ud, u)
		}
	}
	return ud
}

func (d *indhold) navne() (ud []string) {
	for _, u := range d.udgaver() {
		ud = append(ud, u.String())
	}
	return ud
}

// navn is how an edition is headed: "Lov om aktiv socialpolitik (LBK 1004/2025)".
func navn(u satser.Udgave) string {
	tekst := u.Retskilde().Tekst()
	if tekst == "" {
		tekst = u.Tekst()
	}
	return strings.ToUpper(tekst[:1]) + tekst[1:] + " (" + u.String() + ")"
}

// skrivUdgave writes the paragraphs of an edition; of each only what has the status, when one is asked for.
func (d *indhold) skrivUdgave(s *strings.Builder, u satser.Udgave, valgt status) {
	overskrift := navn(u)
	fmt.Fprintf(s, "%s\n%s\n", overskrift, strings.Repeat("=", utf8.RuneCountInString(overskrift)))
	var paragraf satser.Hjemmel
	for _, g := range d.grupper(u) {
		if valgt != 0 && g.post.status != valgt {
			continue
		}
		if p := hele(g.foerst); p != paragraf {
			paragraf = p
			fmt.Fprintf(s, "\n%s  %s\n", p.Bestemmelse(), d.titel(p))
		}
		g.skriv(s, d.omrids)
	}
	s.WriteString("\n\n")
}

// titel finds the title of a paragraph: an order has titles of its own, an act the same ones in all of its editions.
func (d *indhold) titel(p satser.Hjemmel) string {
	if t := d.titler[p.Udgave.String()+" "+p.Bestemmelse()]; t != "" {
		return t
	}
	return d.titler[p.Udgave.Retskilde().String()+" "+p.Bestemmelse()]
}

// gruppe is places that follow each other and have the same entry.
type gruppe struct {
	post           *post
	foerst, sidste satser.Hjemmel
}

// grupper lists the groups of an edition.
func (d *indhold) grupper(u satser.Udgave) (ud []gruppe) {
	for _, l := range d.omrids.linjer {
		if l.sted.Udgave != u {
			continue
		}
		p := d.kort.om(l.sted)[0]
		if n := len(ud) - 1; n >= 0 && ud[n].post == p {
			ud[n].sidste = l.sted
			continue
		}
		ud = append(ud, gruppe{p, l.sted, l.sted})
	}
	return ud
}

// sted names the places of a group: "stk. 2, nr. 1-4", "stk. 3-5", or "hele" for a paragraph of one stykke.
func (g *gruppe) sted(o *omrids) string {
	a, b := g.foerst, g.sidste
	switch {
	case a.Stk != b.Stk:
		return fmt.Sprintf("stk. %d-%d", a.Stk, b.Stk)
	case a.Nr != 0 && a.Nr != b.Nr:
		return stykke(o, a) + fmt.Sprintf("nr. %d-%d", a.Nr, b.Nr)
	case a.Nr != 0:
		return stykke(o, a) + fmt.Sprintf("nr. %d", a.Nr)
	case stykke(o, a) == "":
		return "hele"
	}
	return fmt.Sprintf("stk. %d", a.Stk)
}

// stykke is the stykke before a number; a paragraph of one stykke names none.
func stykke(o *omrids, h satser.Hjemmel) string {
	if o.stk[hele(h)] == 1 {
		return ""
	}
	return fmt.Sprintf("stk. %d, ", h.Stk)
}

const (
	stedbredde   = 20
	statusbredde = 13
	indrykning   = stedbredde + statusbredde
)

// samlet keeps "stk. 2", "nr. 1" and "§ 68 a" on one line: the blank within stands for one that does not break.
var samlet = strings.NewReplacer("stk. ", "stk.\u00a0", "nr. ", "nr.\u00a0", "§ ", "§\u00a0", "kap. ", "kap.\u00a0")

// skriv writes a group: the place, the status and the text, then the symbols and the cases.
func (g *gruppe) skriv(s *strings.Builder, o *omrids) {
	p := g.post
	skrivFelt(s, "  "+g.sted(o), stedbredde)
	skrivFelt(s, p.status.tekst(), statusbredde)
	s.WriteString(ombrudt(p.tekst) + "\n")
	for _, l := range []struct{ navn, tekst string }{
		{"Go: ", strings.Join(p.symboler, ", ")}, {"Prøve: ", strings.Join(p.proever, ", ")}, {"Citeres ved ", p.gennem},
	} {
		if l.tekst != "" {
			s.WriteString(strings.Repeat(" ", indrykning) + ombrudt(l.navn+l.tekst) + "\n")
		}
	}
}

// skrivFelt writes a text and blanks up to a width.
func skrivFelt(s *strings.Builder, t string, n int) {
	s.WriteString(t + strings.Repeat(" ", max(1, n-utf8.RuneCountInString(t))))
}

// ombrudt breaks a text at blanks, and begins each new line below the text.
func ombrudt(t string) string {
	var s strings.Builder
	n := indrykning
	for i, ord := range strings.Split(samlet.Replace(t), " ") {
		l := utf8.RuneCountInString(ord)
		switch {
		case i == 0:
		case n+1+l > bredde:
			s.WriteString("\n" + strings.Repeat(" ", indrykning))
			n = indrykning
		default:
			s.WriteString(" ")
			n++
		}
		s.WriteString(ord)
		n += l
	}
	return strings.ReplaceAll(s.String(), "\u00a0", " ")
}

// skrivAntal counts the places by edition and status.
func (d *indhold) skrivAntal(s *strings.Builder) {
	s.WriteString("Stykker og numre efter udgave og status\n\n")
	skrivFelt(s, "  udgave", 34)
	for i := kodet; i <= udenfor; i++ {
		fmt.Fprintf(s, "%13s", i.tekst())
	}
	fmt.Fprintf(s, "%8s\n", "i alt")
	var ialt [udenfor + 1]int
	for _, u := range d.udgaver() {
		n := d.antal(u)
		skrivTal(s, u.Retskilde().String()+" "+u.String(), n)
		for i := range n {
			ialt[i] += n[i]
		}
	}
	skrivTal(s, "i alt", ialt)
}

// antal counts the places of an edition: all of them first, then those of each status.
func (d *indhold) antal(u satser.Udgave) (n [udenfor + 1]int) {
	for _, l := range d.omrids.linjer {
		if l.sted.Udgave == u {
			n[0]++
			n[d.kort.om(l.sted)[0].status]++
		}
	}
	return n
}

func skrivTal(s *strings.Builder, t string, n [udenfor + 1]int) {
	skrivFelt(s, "  "+t, 34)
	for _, x := range n[kodet:] {
		fmt.Fprintf(s, "%13d", x)
	}
	fmt.Fprintf(s, "%8d\n", n[0])
}
