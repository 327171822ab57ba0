package main

import (
	"encoding/json"
	"io"

	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

// skriver writes a re-calculation and its assessment in one form.
type skriver func(ud io.Writer, r efterregulering.Resultat, v efterregulering.Vurdering) error

func skrivTekst(ud io.Writer, r efterregulering.Resultat, v efterregulering.Vurdering) error {
	_, err := io.WriteString(ud, r.Tekst()+"\n\n"+v.Tekst())
	return err
}

func skrivMarkdown(ud io.Writer, r efterregulering.Resultat, v efterregulering.Vurdering) error {
	_, err := io.WriteString(ud, r.Markdown()+"\n"+v.Markdown())
	return err
}

func skrivJSON(ud io.Writer, r efterregulering.Resultat, v efterregulering.Vurdering) error {
	kode := json.NewEncoder(ud)
	kode.SetEscapeHTML(false)
	kode.SetIndent("", "  ")
	return kode.Encode(struct {
		Efterregulering efterregulering.Resultat  `json:"efterregulering"`
		Vurdering       efterregulering.Vurdering `json:"vurdering"`
	}{r, v})
}
