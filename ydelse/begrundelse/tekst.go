package begrundelse

import (
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Faerdigt reports whether the letter lacks nothing.
func (b Brev) Faerdigt() bool { return len(b.Mangler) == 0 }

// Tekst gives the letter as plain text. Lines hold at most 100 characters, apart from addresses that are longer.
func (b Brev) Tekst() string { return string(b.blad().AppendTekst(nil)) }

// Markdown gives the same content as [Brev.Tekst] with Markdown headings and lists.
func (b Brev) Markdown() string { return string(b.blad().AppendMarkdown(nil)) }

func (b *Brev) blad() *blad.Blad {
	ud := &blad.Blad{Titel: "Begrundelse for afgørelsen om " + b.emne, Svar: b.Svar}
	for _, s := range b.Mangler {
		ud.Obs = append(ud.Obs, "Brevet kan ikke sendes. "+s)
	}
	ud.Laeg("Det har vi lagt vægt på", '-', punkter(b.Lagtvaegt))
	ud.Laeg("Hovedhensyn i vurderingerne", '-', punkter(b.Hensyn))
	var regnet, regler []blad.Punkt
	for _, r := range b.Regnet {
		regnet = append(regnet, blad.Punkt{Tekst: r.Tekst, Beloeb: r.Beloeb})
	}
	for _, r := range b.Regler {
		// "pkt." ends a sentence with its own full stop.
		tekst := r.Lov + ": " + strings.TrimSuffix(strings.Join(r.Bestemmelser, "; "), ".") + "."
		regler = append(regler, blad.Punkt{Tekst: tekst, Adresser: []string{r.Adresse}})
	}
	ud.Laeg("Sådan er beløbet beregnet", '1', regnet)
	ud.Laeg("Regler", '-', regler)
	ud.Laeg("Hvor loven ikke giver svaret", '-', punkter(b.Praksis))
	ud.Laeg("Det sker der nu", '-', punkter(b.Videre))
	ud.Laeg("Sådan klager du", '-', punkter(b.Klage))
	return ud
}

func punkter(linjer []string) (ud []blad.Punkt) {
	for _, s := range linjer {
		ud = append(ud, blad.Punkt{Tekst: s})
	}
	return ud
}
