package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// skriver writes statements in one form. indbygget says that they are those of the built-in cases.
type skriver func(w io.Writer, sager []opgjort, indbygget bool) error

// skrivTekst writes each case with its name, source and note, and a statement for each of its months. Before the
// built-in cases stands an overview, after them the rates of 2024.
func skrivTekst(w io.Writer, sager []opgjort, indbygget bool) error {
	var b bytes.Buffer
	if indbygget {
		b.WriteString("OVERSIGT\n\n")
		oversigt(&b, sager)
		b.WriteString(mellemrum)
	}
	for i, s := range sager {
		if i > 0 {
			b.WriteString(mellemrum)
		}
		skrivSag(&b, &s)
	}
	if indbygget {
		b.WriteString(mellemrum)
		if err := skrivSatser2024(&b); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

const mellemrum = "\n\n\n"

func skrivSag(b *bytes.Buffer, s *opgjort) {
	skrivHoved(b, &s.sag)
	for i, o := range s.opgoerelser {
		if i > 0 {
			b.WriteString(mellemrum)
		}
		b.Write(o.AppendTekst(b.AvailableBuffer(), satser.Gaeldende()))
	}
}

// skrivHoved writes what a case says about itself, if anything.
func skrivHoved(b *bytes.Buffer, s *ydelse.Sagsdokument) {
	foer := b.Len()
	if navn := strings.TrimSpace(s.ID + "  " + s.Titel); navn != "" {
		b.WriteString(navn + "\n")
	}
	if s.Kilde != "" {
		b.WriteString("Kilde: " + s.Kilde + "\n")
	}
	if s.Note != "" {
		skrivOmbrudt(b, "Note:  ", s.Note)
	}
	if b.Len() > foer {
		b.WriteByte('\n')
	}
}

// skrivOmbrudt writes a text after a lead in lines of at most 100 characters.
func skrivOmbrudt(b *bytes.Buffer, foran, tekst string) {
	linje := foran
	bredde := utf8.RuneCountInString(foran)
	tom := true
	for _, ord := range strings.Fields(tekst) {
		if !tom && utf8.RuneCountInString(linje)+1+utf8.RuneCountInString(ord) > 100 {
			b.WriteString(linje + "\n")
			linje, tom = strings.Repeat(" ", bredde), true
		}
		if !tom {
			linje += " "
		}
		linje, tom = linje+ord, false
	}
	b.WriteString(linje + "\n")
}

// skrivOversigt writes one line for each case and month.
func skrivOversigt(w io.Writer, sager []opgjort, _ bool) error {
	var b bytes.Buffer
	oversigt(&b, sager)
	_, err := w.Write(b.Bytes())
	return err
}

func oversigt(b *bytes.Buffer, sager []opgjort) {
	for _, s := range sager {
		navn := s.sag.ID
		if navn == "" {
			navn = s.sag.Titel
		}
		for _, o := range s.opgoerelser {
			svar := o.Udfald.String()
			if beloeb, ok := o.Beloeb(); ok {
				svar = beloeb.Tekst() + " kr."
			}
			_, _ = fmt.Fprintf(b, "%-16s %s %14s  %s\n", navn, o.Maaned, svar, s.sag.Titel)
		}
	}
}

// opgoerelseJSON is one statement with the figures that it used.
type opgoerelseJSON struct {
	ID         string            `json:"id,omitempty"`
	Titel      string            `json:"titel,omitempty"`
	Opgoerelse ydelse.Opgoerelse `json:"opgoerelse"`
	Satser     []satsJSON        `json:"satser"`
}

// satsJSON is a figure with its days, how sure it is and where it was seen.
type satsJSON struct {
	Sats    satser.Sats    `json:"sats"`
	Ordning satser.Ordning `json:"ordning"`
	satser.Figur
}

// skrivJSON writes an array of statements.
func skrivJSON(w io.Writer, sager []opgjort, _ bool) error {
	ud := []opgoerelseJSON{}
	for _, s := range sager {
		for _, o := range s.opgoerelser {
			brugte, err := brugteSatser(o)
			if err != nil {
				return err
			}
			ud = append(ud, opgoerelseJSON{s.sag.ID, s.sag.Titel, o, brugte})
		}
	}
	var b bytes.Buffer
	kode := json.NewEncoder(&b)
	kode.SetEscapeHTML(false)
	kode.SetIndent("", "  ")
	if err := kode.Encode(ud); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// brugteSatser looks up the figures that a statement used.
func brugteSatser(o ydelse.Opgoerelse) ([]satsJSON, error) {
	ud := []satsJSON{}
	for _, ref := range o.Spor.Satser() {
		f, err := satser.Gaeldende().Figur(ref)
		if err != nil {
			return nil, err
		}
		ud = append(ud, satsJSON{ref.Sats, ref.Ordning, f})
	}
	return ud, nil
}
