package ydelse

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Tekst gives the period as a Danish text for the file: the sum, a line for each month, what is missing, and the days on
// which something changes. The statement of a month is [Opgoerelse.Tekst].
func (p Periodeopgoerelse) Tekst() string { return string(p.blad().AppendTekst(nil)) }

// Markdown gives the same content as [Periodeopgoerelse.Tekst] with Markdown headings and lists.
func (p Periodeopgoerelse) Markdown() string { return string(p.blad().AppendMarkdown(nil)) }

func (p *Periodeopgoerelse) blad() *blad.Blad {
	b := &blad.Blad{Titel: "Ressourceforløbsydelse", Under: "Ingen måned i perioden kan beregnes."}
	if n := len(p.Maaneder); n > 0 {
		foerste, sidste := &p.Maaneder[0], &p.Maaneder[n-1]
		b.Titel += " fra " + foerste.Maaned.Tekst() + " til " + sidste.Maaned.Tekst()
		b.Under = foerste.ordningslinje()
	}
	b.Svar, b.Beloeb = p.svar()
	if !p.Ukendt.IsZero() {
		b.Obs = append(b.Obs, "Reglerne kendes ikke efter den "+p.Ukendt.Fra.AddDays(-1).Tekst()+". Tiden derefter er ikke med.")
	}
	b.Obs = append(b.Obs, p.usikre()...)
	b.Laeg("Måned for måned", '-', p.maanedspunkter())
	b.Laeg("Dage, hvor noget ændrer sig", '-', p.skiftpunkter())
	if len(p.Maaneder) > 0 {
		b.Laeg("Regelsæt", '-', blad.Regelsaetpunkter(p.Maaneder[0].Regelsaet))
	}
	return b
}

// usikre warns of each figure that no official table is known to hold, once.
func (p *Periodeopgoerelse) usikre() (ud []string) {
	for i := range p.Maaneder {
		for _, ref := range p.Maaneder[i].Spor.Satser() {
			if s := blad.Usikker(ref); s != "" && !slices.Contains(ud, s) {
				ud = append(ud, s)
			}
		}
	}
	return ud
}

// svar gives the sum, and how many months it leaves out.
func (p *Periodeopgoerelse) svar() (tekst, beloeb string) {
	uden := 0
	for i := range p.Maaneder {
		if _, ok := p.Maaneder[i].Beloeb(); !ok {
			uden++
		}
	}
	sum, _ := p.IAlt()
	switch uden {
	case 0:
		return "Ydelse i alt for " + maanedstal(len(p.Maaneder)), sum.Tekst() + " kr."
	case 1:
		return "Ydelse i alt, bortset fra én måned, der ikke kan beregnes endnu", sum.Tekst() + " kr."
	}
	return "Ydelse i alt, bortset fra " + maanedstal(uden) + ", der ikke kan beregnes endnu", sum.Tekst() + " kr."
}

func maanedstal(n int) string {
	if n == 1 {
		return "1 måned"
	}
	return strconv.Itoa(n) + " måneder"
}

func (p *Periodeopgoerelse) maanedspunkter() []blad.Punkt {
	ud := make([]blad.Punkt, 0, len(p.Maaneder))
	for i := 0; i < len(p.Maaneder); {
		n := p.ensUdenRet(i)
		ud = append(ud, p.Maaneder[i].maanedspunkt(p.Maaneder[i+n-1].Maaned))
		i += n
	}
	return ud
}

// ensUdenRet returns how many months from i on have no right for the same reason, at least 1.
func (p *Periodeopgoerelse) ensUdenRet(i int) int {
	n := 1
	for o := &p.Maaneder[i]; o.Udfald == spor.IkkeOpfyldt && i+n < len(p.Maaneder); n++ {
		if x := &p.Maaneder[i+n]; x.Udfald != spor.IkkeOpfyldt || x.grund() != o.grund() {
			break
		}
	}
	return n
}

// maanedspunkt is a month in one line: how it comes about, or what it waits for. Months up to til without right share one.
func (o *Opgoerelse) maanedspunkt(til satser.Maaned) blad.Punkt {
	p := blad.Punkt{Tekst: blad.Stort(o.Maaned.Tekst())}
	if til != o.Maaned {
		p.Tekst += " til " + til.Tekst()
	}
	p.Tekst += ": "
	switch o.Udfald {
	case spor.Beregnet:
		p.Tekst += o.kort()
		p.Beloeb = o.Ydelse.Tekst() + " kr."
		p.Under = o.sanktionslinjer()
	case spor.IkkeOpfyldt:
		p.Tekst += "ingen ret. " + o.grund()
		p.Beloeb = o.Ydelse.Tekst() + " kr."
	default:
		p.Tekst += o.Udfald.String() + "."
		for _, t := range o.Spor.Mangler() {
			p.Under = append(p.Under, t.Tekst())
		}
	}
	return p
}

// kort says where the amount comes from: "31 dage, 12.326,00 kr. før indtægter, 3.000,00 kr. i fradrag".
func (o *Opgoerelse) kort() string {
	s := maanedsdage(o.Dage) + ", " + spor.Kr(o.FoerIndtaegt).Tekst() + " før indtægter"
	if f := o.Fradrag(); !f.IsZero() {
		s += ", " + f.Tekst() + " kr. i fradrag"
	}
	if o.AnsesForModtaget {
		s += " (anses for at modtage ydelsen)"
	}
	return s
}

func maanedsdage(n int) string {
	if n == 1 {
		return "1 dag"
	}
	return strconv.Itoa(n) + " dage"
}

func (p *Periodeopgoerelse) skiftpunkter() []blad.Punkt {
	ud := make([]blad.Punkt, 0, len(p.Skift))
	for _, s := range p.Skift {
		ud = append(ud, blad.Punkt{Tekst: s.Tekst()})
	}
	return ud
}
