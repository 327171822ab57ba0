// Command hvadnu draws how the benefit of a month moves with the wage: the same person under jobafklaringsforløb and under
// ressourceforløb in May 2024, as an SVG picture with the threshold and the kinks. It is a module of its own, because it takes
// a library for the drawing (gonum.org/v1/plot, BSD 3-clause) that an importer of the rules should not take on:
//
//	cd examples/hvadnu && go run . -ud kurve.svg
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

func main() {
	ud := flag.String("ud", "", "fil til billedet; uden den skrives det til standard-ud")
	flag.Parse()
	if err := koer(*ud, os.Stdout); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, "fejl:", err)
		os.Exit(1)
	}
}

// koer computes the two curves and writes the picture, to a file when one is named.
func koer(fil string, ud io.Writer) error {
	kurver, err := eksempel()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := tegn(&b, kurver); err != nil {
		return err
	}
	if fil != "" {
		return os.WriteFile(fil, b.Bytes(), 0o644)
	}
	_, err = b.WriteTo(ud)
	return err
}

// eksempel is a person of 44 without children in May 2024, with a wage from 0 to 45.000 kr., under each of the two chapters.
func eksempel() ([]hvadnu.Kurve, error) {
	b := ydelse.Beregner{Regler: satser.Gaeldende()}
	v := hvadnu.Valg{Maks: satser.MustBeloeb("45000"), Skridt: satser.MustBeloeb("100")}
	var ud []hvadnu.Kurve
	for _, o := range []satser.Ordning{satser.Jobafklaring, satser.Ressourceforloeb} {
		sag := &ydelse.Sag{
			Ordning: o, Foedt: satser.MustDato("1980-05-17"),
			Forloeb: []ydelse.Forloeb{{Fra: satser.MustDato("2023-10-01")}},
		}
		k, err := hvadnu.Loenkurve(b, sag, satser.MustMaaned("2024-05"), v)
		if err != nil {
			return nil, err
		}
		ud = append(ud, k)
	}
	return ud, nil
}
