package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

const brug = `brug: maanedsopgoerelse [-json | -oversigt] [SAG.json [MÅNED ...]]

Uden SAG.json opgøres de indbyggede sager.
MÅNED er en måned som 2024-05 eller flere som 2024-05..2024-12. Uden en måned opgøres dem, der står i filens »maaneder«.

  -json      skriv opgørelserne som JSON med satsernes datoer, status og kilder
  -oversigt  skriv kun sag, måned og beløb
`

// The exit codes.
const (
	gikGodt     = 0
	gikGalt     = 1
	forkertKald = 2
)

// maksMaaneder bounds how many months one call can ask for.
const maksMaaneder = 1200

// kald is what the command line asks for.
type kald struct {
	skriv    skriver
	fil      string
	maaneder []satser.Maaned
	hjaelp   bool
}

// kaldsfejl is a command line that cannot be read.
type kaldsfejl string

func (k kaldsfejl) Error() string { return string(k) }

// run is the program: it writes the statements to stdout, or one fault in Danish to stderr, and returns the exit
// code.
func run(args []string, stdout, stderr io.Writer) int {
	k, err := laesKald(args)
	if err == nil && k.hjaelp {
		_, err = io.WriteString(stdout, brug)
	} else if err == nil {
		err = k.koer(stdout)
	}
	var forkert kaldsfejl
	switch {
	case err == nil:
		return gikGodt
	case errors.As(err, &forkert):
		_, _ = fmt.Fprintf(stderr, "%s\n\n%s", err, brug)
		return forkertKald
	}
	_, _ = fmt.Fprintf(stderr, "fejl: %s\n", err)
	return gikGalt
}

func laesKald(args []string) (kald, error) {
	k := kald{skriv: skrivTekst}
	for _, a := range args {
		if err := k.argument(a); err != nil {
			return kald{}, err
		}
	}
	return k, nil
}

func (k *kald) argument(a string) error {
	switch {
	case a == "-json" || a == "--json":
		k.skriv = skrivJSON
	case a == "-oversigt" || a == "--oversigt":
		k.skriv = skrivOversigt
	case a == "-h" || a == "-hjaelp" || a == "--help" || a == "-help":
		k.hjaelp = true
	case strings.HasPrefix(a, "-"):
		return kaldsfejl("ukendt valg " + satser.Klip(a))
	case k.fil == "":
		k.fil = a
	default:
		m, err := laesMaaneder(a)
		k.maaneder = append(k.maaneder, m...)
		if len(k.maaneder) > maksMaaneder {
			return kaldsfejl(fmt.Sprintf("for mange måneder: højst %d", maksMaaneder))
		}
		return err
	}
	return nil
}

// laesMaaneder reads "2024-05" or "2024-05..2024-12".
func laesMaaneder(s string) ([]satser.Maaned, error) {
	foerst, sidst, flere := strings.Cut(s, "..")
	fra, err := satser.ParseMaaned(foerst)
	if err != nil {
		return nil, kaldsfejl(err.Error())
	}
	if !flere {
		return []satser.Maaned{fra}, nil
	}
	til, err := satser.ParseMaaned(sidst)
	switch {
	case err != nil:
		return nil, kaldsfejl(err.Error())
	case til.Before(fra):
		return nil, kaldsfejl("maaned " + s + ": den sidste måned ligger før den første")
	case til.MonthsSince(fra) >= maksMaaneder:
		return nil, kaldsfejl(fmt.Sprintf("for mange måneder: højst %d", maksMaaneder))
	}
	var ud []satser.Maaned
	for m := fra; !m.After(til); m = m.Add(1) {
		ud = append(ud, m)
	}
	return ud, nil
}

// koer makes every statement before it writes the first, so that a fault leaves no half an answer.
func (k *kald) koer(stdout io.Writer) error {
	if k.fil == "" {
		return k.indbyggede(stdout)
	}
	sag, err := laesFil(k.fil)
	if err != nil {
		return err
	}
	if len(k.maaneder) > 0 {
		sag.Maaneder = k.maaneder
	}
	if len(sag.Maaneder) == 0 {
		return kaldsfejl(k.fil + ": angiv en måned som 2024-05; filen har ingen »maaneder«")
	}
	opgjorte, err := opgoer([]ydelse.Sagsdokument{sag})
	if err != nil {
		return fmt.Errorf("%s: %w", k.fil, err)
	}
	return k.skriv(stdout, opgjorte, false)
}

func (k *kald) indbyggede(stdout io.Writer) error {
	sager, err := indbyggedeSager()
	if err != nil {
		return err
	}
	opgjorte, err := opgoer(sager)
	if err != nil {
		return err
	}
	return k.skriv(stdout, opgjorte, true)
}

// laesFil reads a case from a file and says in Danish when it cannot.
func laesFil(navn string) (ydelse.Sagsdokument, error) {
	data, err := os.ReadFile(navn)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return ydelse.Sagsdokument{}, fmt.Errorf("%s: filen findes ikke", navn)
	case errors.Is(err, fs.ErrPermission):
		return ydelse.Sagsdokument{}, fmt.Errorf("%s: filen må ikke læses", navn)
	case err != nil:
		return ydelse.Sagsdokument{}, fmt.Errorf("%s: filen kan ikke læses", navn)
	}
	sag, err := ydelse.LaesSagsdokument(data)
	if err != nil {
		return sag, fmt.Errorf("%s: %w", navn, err)
	}
	return sag, nil
}
