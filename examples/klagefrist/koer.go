package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

const brug = `brug: klagefrist [DATO KANAL | KLAGESAG.json]

DATO er dagen, som afgørelsen blev tilgængelig, dateret, overdraget eller meddelt, som 2024-11-20.
KANAL er digital-post, brev, quickbrev, overdraget eller mundtligt.
Uden argumenter vises de indbyggede sager.
`

// sagsfiler is worked examples with their sources, and a complaint that goes the whole way.
//
//go:embed sager/*.json
var sagsfiler embed.FS

// dokument is a complaint in a file.
type dokument struct {
	ID    string    `json:"id,omitempty"`
	Titel string    `json:"titel,omitempty"`
	Kilde string    `json:"kilde,omitempty"`
	Sag   klage.Sag `json:"sag"`
}

// The exit codes.
const (
	gikGodt     = 0
	gikGalt     = 1
	forkertKald = 2
)

// run is the program: it writes the answer to stdout, or one fault in Danish to stderr, and returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	var err error
	switch {
	case len(args) == 1 && slices.Contains([]string{"-h", "-help", "--help"}, args[0]):
		_, err = io.WriteString(stdout, brug)
	case len(args) > 0 && strings.HasPrefix(args[0], "-"):
		return forkert(stderr, "ukendt flag "+strconv.Quote(satser.Klip(args[0])))
	case len(args) == 1 && erDato(args[0]):
		return forkert(stderr, "KANAL mangler")
	case len(args) == 0:
		err = indbyggede(stdout)
	case len(args) == 1:
		err = fil(stdout, args[0])
	case len(args) == 2:
		err = enkelt(stdout, args[0], args[1])
	default:
		return forkert(stderr, "for mange argumenter")
	}
	if err != nil {
		_, _ = fmt.Fprintf(stderr, "fejl: %s\n", err)
		return gikGalt
	}
	return gikGodt
}

// forkert says what is wrong with the call, and how it is to be.
func forkert(stderr io.Writer, hvad string) int {
	_, _ = fmt.Fprintf(stderr, "fejl: %s\n\n%s", hvad, brug)
	return forkertKald
}

func erDato(s string) bool {
	_, err := satser.ParseDato(s)
	return err == nil
}

// enkelt answers for a day and a way of telling.
func enkelt(ud io.Writer, dato, kanal string) error {
	d, err := satser.ParseDato(dato)
	if err != nil {
		return err
	}
	k, err := klage.ParseKanal(kanal)
	if err != nil {
		return err
	}
	f, err := klage.Beregner{}.Begrund(klage.Meddelelse{Kanal: k, Dag: d})
	if err != nil {
		return err
	}
	return skrivFrist(ud, f)
}

func fil(ud io.Writer, navn string) error {
	data, err := os.ReadFile(navn)
	if err != nil {
		return fmt.Errorf("%s: filen kan ikke læses", navn)
	}
	d, err := laes(data)
	if err != nil {
		return fmt.Errorf("%s: %w", navn, err)
	}
	return skrivSag(ud, d)
}

// laes reads a complaint strictly.
func laes(data []byte) (dokument, error) {
	var d dokument
	if err := satser.Afkod(data, &d); err != nil {
		return dokument{}, err
	}
	return d, d.Sag.Valider()
}

func indbyggede(ud io.Writer) error {
	navne, err := fs.Glob(sagsfiler, "sager/*.json")
	if err != nil {
		return err
	}
	for i, navn := range navne {
		data, err := sagsfiler.ReadFile(navn)
		if err != nil {
			return err
		}
		d, err := laes(data)
		if err != nil {
			return fmt.Errorf("%s: %w", navn, err)
		}
		if i > 0 {
			_, _ = io.WriteString(ud, "\n\n")
		}
		if err := skrivSag(ud, d); err != nil {
			return err
		}
	}
	return nil
}
