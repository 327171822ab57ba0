package udbetaling

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Tekst gives the tail of the month as a Danish text for the file: what is paid out and contributed, the steps with their
// provisions, the figures and the practices; and after it the statement of the month, see [ydelse.Opgoerelse.Tekst]. Lines hold at
// most 100 characters, apart from addresses that are longer. r is where the sources of the figures are looked up; it may be nil.
func (u Udbetaling) Tekst(r *satser.Regelsaet) string {
	maaned, hale := u.del()
	return u.ark(hale, r).tekst() + "\n" + maaned.Tekst(r)
}

// Markdown gives the same content as [Udbetaling.Tekst] with Markdown headings and lists.
func (u Udbetaling) Markdown(r *satser.Regelsaet) string {
	maaned, hale := u.del()
	return u.ark(hale, r).markdown() + "\n" + maaned.Markdown(r)
}

// del parts the steps: those of the month as its statement, and those of the tail.
func (u *Udbetaling) del() (maaned ydelse.Opgoerelse, hale spor.Spor) {
	n := 0
	for n < len(u.Spor) && u.Spor[n].ID != spor.ATPYdelse {
		n++
	}
	return ydelse.Opgoerelse{Resultat: u.Ydelse, Spor: u.Spor[:n]}, u.Spor[n:]
}

func (u *Udbetaling) ark(hale spor.Spor, r *satser.Regelsaet) *ark {
	a := &ark{Blad: blad.Blad{Titel: "Udbetaling for " + u.Ydelse.Maaned.Tekst()}}
	switch u.Udfald {
	case spor.Beregnet:
		a.linje("Månedens ressourceforløbsydelse", u.Ydelse.Ydelse)
		if !u.ATP.Indeholdt.IsZero() {
			a.linje("Personens del af ATP-bidraget", u.ATP.Indeholdt)
		}
		a.linje("Til udbetaling før skat", u.TilUdbetaling)
		if u.Pension.Procent != 0 {
			a.linje("Statens bidrag til obligatorisk pensionsordning (trækkes ikke fra)", u.Pension.Bidrag)
		}
	case spor.IkkeOpfyldt:
		a.linje("Der er ikke ret til ydelsen, og der udbetales intet", u.TilUdbetaling)
	case spor.Uoplyst:
		a.Svar = "Udbetalingen kan ikke gøres op endnu: der mangler oplysninger, som afgør beløbet."
	default:
		a.Svar = "Udbetalingen kan ikke gøres op endnu: der er noget, kommunen skal tage stilling til."
	}
	return a.faerdig(hale, hale, r)
}

// Tekst gives the refusion as a Danish text for the file: the amounts, the steps with their provisions and practices, and the figures
// used, those of the month that it rests on among them, with a warning of each that is not sure. The steps of that month are in Spor.
// r is where the sources of the figures are looked up; it may be nil.
func (f Refusion) Tekst(r *satser.Regelsaet) string { return f.ark(r).tekst() }

// Markdown gives the same content as [Refusion.Tekst] with Markdown headings and lists.
func (f Refusion) Markdown(r *satser.Regelsaet) string { return f.ark(r).markdown() }

func (f *Refusion) ark(r *satser.Regelsaet) *ark {
	a := &ark{Blad: blad.Blad{Titel: "Refusion til arbejdsgivere for " + f.Maaned.Tekst()}}
	switch f.Udfald {
	case spor.Beregnet:
		for i, x := range f.Arbejdsgivere {
			nr := strconv.Itoa(i + 1)
			a.linje("Refusion til arbejdsgiver nr. "+nr, x.Refusion)
			if !x.Tillaeg.IsZero() {
				a.linje("Tillæg til arbejdsgiver nr. "+nr, x.Tillaeg)
			}
		}
		if f.Uafklaret > 0 {
			a.Svar = "Månedens hændelser er ikke alle afklaret. En sanktion vil gøre refusionen mindre."
		}
	case spor.IkkeOpfyldt:
		a.Svar = "Der er ikke ret til ressourceforløbsydelse for måneden, og der er derfor ingen refusion."
	case spor.Uoplyst:
		a.Svar = "Refusionen kan ikke beregnes endnu: der mangler oplysninger, som afgør ydelsen."
	default:
		a.Svar = "Refusionen kan ikke beregnes endnu: der er noget, kommunen skal tage stilling til."
	}
	n := 0
	for n < len(f.Spor) && f.Spor[n].ID != spor.RefusionYdelse {
		n++
	}
	hale := f.Spor[n:]
	if len(hale) == 0 {
		hale = f.Spor.Mangler()
	}
	return a.faerdig(hale, f.Spor, r)
}
