package efterregulering

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Tekst gives the re-calculation as a Danish text: the sums, a table of the months with the number of each change and what it
// accounts for, the changes, and where their order matters.
func (r Resultat) Tekst() string {
	var s strings.Builder
	s.WriteString(strings.ToUpper(r.titel()) + "\n" + r.under() + "\n" + strings.Repeat("=", bredde) + "\n\n")
	for _, l := range r.sumlinjer() {
		skriv(&s, "", l)
	}
	s.WriteString("\nMÅNED FOR MÅNED\n")
	tabel(&s, r.raekker())
	afsnit(&s, "MÅNEDER UDEN SVAR", r.aabnelinjer())
	afsnit(&s, "HVAD DER ER ÆNDRET", r.aendringslinjer())
	afsnit(&s, "HVOR RÆKKEFØLGEN BETYDER NOGET", r.afhaengige())
	return s.String()
}

// Markdown gives the same content as [Resultat.Tekst] with Markdown headings, lists and a table.
func (r Resultat) Markdown() string {
	var s strings.Builder
	s.WriteString("# " + r.titel() + "\n\n" + r.under() + "\n\n")
	for _, l := range r.sumlinjer() {
		s.WriteString("- " + blad.EnLinje(l) + "\n")
	}
	s.WriteString("\n## Måned for måned\n\n")
	for i, raekke := range r.raekker() {
		s.WriteString("| " + strings.Join(raekke, " | ") + " |\n")
		if i == 0 {
			s.WriteString("|---" + strings.Repeat("|--:", len(raekke)-2) + "|---|\n")
		}
	}
	markdownafsnit(&s, "Måneder uden svar", r.aabnelinjer())
	markdownafsnit(&s, "Hvad der er ændret", r.aendringslinjer())
	markdownafsnit(&s, "Hvor rækkefølgen betyder noget", r.afhaengige())
	return s.String()
}

// Tekst gives the assessment as a Danish text: what is to be paid out, what is claimed back, and each step with its provision.
func (v Vurdering) Tekst() string {
	var s strings.Builder
	s.WriteString("EFTERBETALING OG TILBAGEBETALING\n")
	for _, l := range v.linjer() {
		skriv(&s, "  ", l)
	}
	for i, t := range v.trin() {
		if i == 0 {
			s.WriteString("\nSÅDAN ER DET VURDERET\n")
		}
		maerke := hoejre(strconv.Itoa(i+1)+".", 5) + " " + strings.Repeat("  ", int(t.Niveau))
		skriv(&s, maerke, t.Tekst())
		skriv(&s, strings.Repeat(" ", utf8.RuneCountInString(maerke)), grundlag(t))
	}
	afsnit(&s, "HVOR LOVEN IKKE GIVER SVARET", v.praksis())
	return s.String()
}

// Markdown gives the same content as [Vurdering.Tekst] with Markdown headings and lists.
func (v Vurdering) Markdown() string {
	var s strings.Builder
	s.WriteString("## Efterbetaling og tilbagebetaling\n\n")
	for _, l := range v.linjer() {
		s.WriteString("- " + blad.EnLinje(l) + "\n")
	}
	for i, t := range v.trin() {
		if i == 0 {
			s.WriteString("\n## Sådan er det vurderet\n\n")
		}
		s.WriteString(strconv.Itoa(i+1) + ". " + blad.EnLinje(t.Tekst()) + "\n   - " + blad.EnLinje(grundlag(t)) + "\n")
	}
	markdownafsnit(&s, "Hvor loven ikke giver svaret", v.praksis())
	return s.String()
}

// trin gives the steps that say something: not that an amount is at most a greater one.
func (v *Vurdering) trin() []*spor.Trin {
	var ud []*spor.Trin
	for i := range v.Spor {
		t := &v.Spor[i]
		if (t.ID == spor.MaanedKrav || t.ID == spor.MaanedKan) && t.Resultat.Vaerdi == t.Led[1].Vaerdi {
			continue
		}
		ud = append(ud, t)
	}
	return ud
}

func (r *Resultat) titel() string {
	if r.Fra == r.Til {
		return "Efterregulering for " + r.Fra.Tekst()
	}
	return "Efterregulering for " + r.Fra.Tekst() + " – " + r.Til.Tekst()
}

func (r *Resultat) under() string {
	return "Ressourceforløbsydelse under " + r.Ordning.Tekst() + " (lov om aktiv socialpolitik, kapitel " + r.Ordning.Kapitel() + ")"
}

// sumlinjer gives the sums, and what they do not hold.
func (r *Resultat) sumlinjer() []string {
	s := &r.Sum
	ud := []string{
		"Før: " + kr(s.Foer) + " Nu: " + kr(s.Efter) + " Udbetalt: " + kr(s.Udbetalt),
		"Udbetalt for lidt i alt: " + kr(s.Efterbetaling) + " Udbetalt for meget i alt: " + kr(s.ForMeget),
	}
	if !r.Betalt {
		ud = append(ud, "Udbetalingerne er ikke oplyst. Det, der først var beregnet, er regnet for udbetalt.")
	}
	if len(s.Mangler) > 0 {
		ud = append(ud, "Summerne er ikke fuldstændige: der er ikke noget svar for "+maanedsliste(s.Mangler)+".")
	}
	if r.Udeladt.IsValid() {
		ud = append(ud, "Summerne er ikke fuldstændige: "+r.Udeladt.Tekst()+" og senere måneder ligger efter den kendte lov og er ikke med.")
	}
	for i := range r.Maaneder {
		if m := &r.Maaneder[i]; m.Foer.Tilbagebetaling != m.Efter.Tilbagebetaling {
			ud = append(ud, "Kravet om tilbagebetaling efter § 69 f eller § 69 q for "+m.Maaned.Tekst()+" er ændret fra "+
				kr(m.Foer.Tilbagebetaling)+" til "+kr(m.Efter.Tilbagebetaling)+" Det er ikke med i summerne.")
		}
	}
	return ud
}

func maanedsliste(alle []satser.Maaned) string {
	var ud []string
	for _, m := range alle {
		ud = append(ud, m.Tekst())
	}
	return strings.Join(ud, ", ")
}

// raekker gives the table, the heading first.
func (r *Resultat) raekker() [][]string {
	hoved := []string{"Måned", "Før", "Nu", "Forskel", "Ændring"}
	if r.Betalt {
		hoved = []string{"Måned", "Før", "Nu", "Udbetalt", "Forskel", "Ændring"}
	}
	ud := [][]string{hoved}
	for i := range r.Maaneder {
		m := &r.Maaneder[i]
		raekke := []string{m.Maaned.Tekst(), m.Foer.tekst(), m.Efter.tekst()}
		if r.Betalt {
			raekke = append(raekke, m.Udbetalt.Tekst())
		}
		ud = append(ud, append(raekke, m.forskelstekst(), m.deltekst()))
	}
	return ud
}

func (s Side) tekst() string {
	if b, ok := s.Beloeb(); ok {
		return b.Tekst()
	}
	return s.Udfald.String()
}

func (m *Maaned) forskelstekst() string {
	if m.Udfald != spor.Beregnet {
		return m.Udfald.String()
	}
	return medFortegn(m.Regulering)
}

// deltekst gives the parts: "1: +2.878,45; 4: -600,00". A star marks a part that depends on the order.
func (m *Maaned) deltekst() string {
	var ud []string
	for _, d := range m.Dele {
		s := strconv.Itoa(d.Aendring)
		for _, n := range d.Sammen {
			s += "+" + strconv.Itoa(n)
		}
		if d.Afhaenger {
			s += "*"
		}
		ud = append(ud, s+": "+medFortegn(d.Beloeb))
	}
	return strings.Join(ud, "; ")
}

func medFortegn(b satser.Beloeb) string {
	if b.Sign() > 0 {
		return "+" + b.Tekst()
	}
	return b.Tekst()
}

// aendringslinjer gives each change that accounts for something in some month, with its number and its sum, and then how many
// account for nothing.
func (r *Resultat) aendringslinjer() []string {
	brugt := map[int]bool{}
	aabner := map[int][]satser.Maaned{}
	for i := range r.Maaneder {
		for _, nr := range r.Maaneder[i].Venter {
			aabner[nr] = append(aabner[nr], r.Maaneder[i].Maaned)
		}
		for _, d := range r.Maaneder[i].Dele {
			brugt[d.Aendring] = true
			for _, n := range d.Sammen {
				brugt[n] = true
			}
		}
	}
	var ud []string
	for _, a := range r.Aendringer {
		if brugt[a.Nr] || len(aabner[a.Nr]) > 0 {
			tekst := strings.ReplaceAll(blad.Stort(a.Tekst())+".", "..", ".") // "kr." ends a sentence with its own full stop
			tekst = "Ændring " + strconv.Itoa(a.Nr) + ": " + tekst
			if brugt[a.Nr] {
				tekst += " I alt " + medFortegn(a.Sum) + " kr."
			}
			if n := aabner[a.Nr]; len(n) > 0 {
				tekst += " Der er ikke noget svar for " + maanedsliste(n) + "."
			}
			ud = append(ud, tekst)
		}
	}
	if n := len(r.Aendringer) - len(ud); n > 0 {
		hvor := "i perioden."
		if !r.Fuldstaendig() {
			hvor = "i de måneder, der er svar for."
		}
		ud = append(ud, antal(n, "ændring", "ændringer")+" har ingen virkning "+hvor)
	}
	if len(ud) == 0 {
		ud = append(ud, "Intet.")
	}
	return ud
}

// afhaengige gives the parts that depend on the order.
func (r *Resultat) afhaengige() []string {
	var ud []string
	for i := range r.Maaneder {
		m := &r.Maaneder[i]
		alle := m.alle()
		for k := range m.Dele {
			d := &m.Dele[k]
			if !d.Afhaenger {
				continue
			}
			s := blad.Stort(m.Maaned.Tekst()) + ": ændring " + strconv.Itoa(d.Aendring) + " giver " + medFortegn(d.Beloeb) + " kr. " + d.andre(alle)
			if d.UdenSvar {
				ud = append(ud, s+"; alene giver den ikke noget svar.")
			} else {
				ud = append(ud, s+"; alene ville den give "+medFortegn(d.Alene)+" kr.")
			}
		}
	}
	return ud
}

// andre names the other changes of the month, which has these, if any.
func (d *Del) andre(alle []int) string {
	andre := make([]int, 0, maksNumre)
	for _, n := range alle[:min(len(alle), maksNumre+1)] {
		if n != d.Aendring && len(andre) < maksNumre {
			andre = append(andre, n)
		}
	}
	if len(andre) == 0 {
		return "efter de andre ændringer"
	}
	return "sammen med ændring " + numre(andre, len(alle)-1)
}

// alle lists the changes that account for something in the month, part by part.
func (m *Maaned) alle() []int {
	var ud []int
	for i := range m.Dele {
		ud = append(append(ud, m.Dele[i].Aendring), m.Dele[i].Sammen...)
	}
	return ud
}

// maksNumre is how many numbers of changes a sentence lists.
const maksNumre = 50

// numre lists the numbers of changes, of antal in all: "1, 3", and how many there are besides.
func numre(alle []int, antal int) string {
	var ud []string
	for _, n := range alle[:min(len(alle), maksNumre)] {
		ud = append(ud, strconv.Itoa(n))
	}
	s := strings.Join(ud, ", ")
	if rest := antal - len(ud); rest > 0 {
		s += " og " + strconv.Itoa(rest) + " til"
	}
	return s
}

// linjer gives the answer: what is to be paid out, what is claimed, what is not.
func (v *Vurdering) linjer() []string {
	var ud []string
	for _, x := range [...]struct {
		b     satser.Beloeb
		tekst string
	}{
		{v.Efterbetaling, "skal efterbetales."}, {v.Skal, "skal kræves tilbage."}, {v.Kan, "kan kræves tilbage."},
		{v.Uafklaret, "er udbetalt for meget, men det er ikke afklaret, om det kan kræves tilbage."},
		{v.IngenHjemmel, "er udbetalt for meget, men der er ikke hjemmel til at kræve det tilbage."},
		{v.Bortfaldet, "er udbetalt for meget, men kravet er bortfaldet og kan ikke gennemføres."},
	} {
		if !x.b.IsZero() {
			ud = append(ud, kr(x.b)+" "+x.tekst)
		}
	}
	switch {
	case !v.Fuldstaendig:
		ud = append(ud, "Det kan ikke afgøres, om der skal efterbetales eller kræves noget tilbage"+v.hvornaar()+".")
	case len(ud) == 0:
		ud = append(ud, "Der skal hverken efterbetales eller kræves noget tilbage.")
	}
	return ud
}

// hvornaar names the months about which nothing can be decided yet.
func (v *Vurdering) hvornaar() string {
	s := ""
	if len(v.UdenSvar) > 0 {
		s = " for " + maanedsliste(v.UdenSvar)
	}
	if v.Udeladt.IsValid() {
		if s != "" {
			s += " og"
		}
		s += " for " + v.Udeladt.Tekst() + " og senere måneder"
	}
	return s
}

// praksis gives the sentence of each practice followed, once.
func (v *Vurdering) praksis() (ud []string) {
	for _, p := range blad.Praksispunkter(v.Spor) {
		ud = append(ud, p.Tekst)
	}
	return ud
}

func grundlag(t *spor.Trin) string { return t.Bestemmelse() + " (" + t.Hjemmel.Udgave.String() + ")" }
