package ydelse

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Tekst gives the period as a Danish text for the file: the sum, a line for each month, what is missing, and the days on
// which something changes. The statement of a month is [Opgoerelse.Tekst].
func (p Periodeopgoerelse) Tekst() string { return string(p.blad().appendTekst(nil)) }

// Markdown gives the same content as [Periodeopgoerelse.Tekst] with Markdown headings and lists.
func (p Periodeopgoerelse) Markdown() string { return string(p.blad().appendMarkdown(nil)) }

func (p *Periodeopgoerelse) blad() *blad {
	b := &blad{titel: "Ressourceforløbsydelse", under: "Ingen måned i perioden kan beregnes."}
	if n := len(p.Maaneder); n > 0 {
		foerste, sidste := &p.Maaneder[0], &p.Maaneder[n-1]
		b.titel += " fra " + foerste.Maaned.Tekst() + " til " + sidste.Maaned.Tekst()
		b.under = foerste.ordningslinje()
	}
	b.svar, b.beloeb = p.svar()
	if !p.Ukendt.IsZero() {
		b.obs = append(b.obs, "Reglerne kendes ikke efter den "+p.Ukendt.Fra.AddDays(-1).Tekst()+". Tiden derefter er ikke med.")
	}
	b.obs = append(b.obs, p.usikre()...)
	b.laeg("Måned for måned", '-', p.maanedspunkter())
	b.laeg("Dage, hvor noget ændrer sig", '-', p.skiftpunkter())
	if len(p.Maaneder) > 0 {
		b.laeg("Regelsæt", '-', p.Maaneder[0].regelsaetpunkter())
	}
	return b
}

// usikre warns of each figure that no official table is known to hold, once.
func (p *Periodeopgoerelse) usikre() (ud []string) {
	for i := range p.Maaneder {
		for _, ref := range p.Maaneder[i].Spor.Satser() {
			if s := usikker(ref); s != "" && !slices.Contains(ud, s) {
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
	switch {
	case uden == 0:
		return "Ydelse i alt for " + maanedstal(len(p.Maaneder)), sum.Tekst() + " kr."
	case uden == 1:
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

func (p *Periodeopgoerelse) maanedspunkter() []punkt {
	ud := make([]punkt, 0, len(p.Maaneder))
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
func (o *Opgoerelse) maanedspunkt(til satser.Maaned) punkt {
	p := punkt{tekst: stort(o.Maaned.Tekst())}
	if til != o.Maaned {
		p.tekst += " til " + til.Tekst()
	}
	p.tekst += ": "
	switch o.Udfald {
	case spor.Beregnet:
		p.tekst += o.kort()
		p.beloeb = o.Ydelse.Tekst() + " kr."
		p.under = o.sanktionslinjer()
	case spor.IkkeOpfyldt:
		p.tekst += "ingen ret. " + o.grund()
		p.beloeb = o.Ydelse.Tekst() + " kr."
	default:
		p.tekst += o.Udfald.String() + "."
		for _, t := range o.Spor.Mangler() {
			p.under = append(p.under, t.Tekst())
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

func (p *Periodeopgoerelse) skiftpunkter() []punkt {
	ud := make([]punkt, 0, len(p.Skift))
	for _, s := range p.Skift {
		ud = append(ud, punkt{tekst: s.Tekst()})
	}
	return ud
}
