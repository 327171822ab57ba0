package main

import (
	"embed"
	"fmt"
	"io/fs"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// sagsfiler is worked examples and decided cases, each with its source and a note on which facts are ours.
//
//go:embed sager/*.json
var sagsfiler embed.FS

// indbyggedeSager reads the built-in cases in order of their names.
func indbyggedeSager() ([]ydelse.Sagsdokument, error) {
	navne, err := fs.Glob(sagsfiler, "sager/*.json")
	if err != nil {
		return nil, err
	}
	ud := make([]ydelse.Sagsdokument, 0, len(navne))
	for _, navn := range navne {
		data, err := sagsfiler.ReadFile(navn)
		if err != nil {
			return nil, err
		}
		sag, err := ydelse.LaesSagsdokument(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", navn, err)
		}
		ud = append(ud, sag)
	}
	return ud, nil
}

// opgjort is a case with a statement for each of its months.
type opgjort struct {
	sag         ydelse.Sagsdokument
	opgoerelser []ydelse.Opgoerelse
}

// opgoer makes the statements of each case under the embedded rule set.
func opgoer(sager []ydelse.Sagsdokument) ([]opgjort, error) {
	ud := make([]opgjort, len(sager))
	for i := range sager {
		b := ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: sager[i].Praksis}
		ud[i].sag = sager[i]
		for _, m := range sager[i].Maaneder {
			o, err := b.Opgoer(&sager[i].Sag, m)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", m.Tekst(), err)
			}
			ud[i].opgoerelser = append(ud[i].opgoerelser, o)
		}
	}
	return ud, nil
}
