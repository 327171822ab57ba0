package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

const brug = `brug: lovkort [-udgave UDGAVE] [-status STATUS]

Viser for hvert stykke og nummer, om biblioteket beregner det, overlader det til et skøn eller lader det være, og hvorfor.

  -udgave  en udgave som "LBK 1004/2025" (den nyeste af lov om aktiv socialpolitik er valgt), eller alle
  -status  kun bestemmelser, der er kodet, skoen, procesregel eller udenfor
`

// The exit codes.
const (
	gikGodt     = 0
	gikGalt     = 1
	forkertKald = 2
)

// kald is what the program was asked for.
type kald struct {
	udgave string // the short form of an edition, or "alle"
	status status // zero: all of them
}

// indhold is what the program prints from.
type indhold struct {
	omrids *omrids
	kort   kort
	titler map[string]string
}

// run is the program: it writes the map to stdout, or one fault in Danish to stderr, and returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	if len(args) == 1 && (args[0] == "-h" || args[0] == "-help" || args[0] == "--help") {
		_, _ = io.WriteString(stdout, brug)
		return gikGodt
	}
	k, err := laesKald(args)
	if err != nil {
		_, _ = fmt.Fprintf(stderr, "fejl: %s\n\n%s", err, brug)
		return forkertKald
	}
	d, err := laesIndhold(omridsfil, kortfil, titelfil)
	if err == nil {
		err = d.skriv(stdout, k)
	}
	if err != nil {
		_, _ = fmt.Fprintf(stderr, "fejl: %s\n", err)
		return gikGalt
	}
	return gikGodt
}

// laesKald reads the flags.
func laesKald(args []string) (kald, error) {
	k := kald{udgave: satser.LASPaa(satser.Gaeldende().SidsteDag()).String()}
	for ; len(args) > 0; args = args[2:] {
		if args[0] != "-udgave" && args[0] != "-status" {
			return k, errors.New("ukendt argument " + strconv.Quote(satser.Klip(args[0])))
		}
		if len(args) == 1 {
			return k, errors.New(args[0] + " mangler en værdi")
		}
		if args[0] == "-udgave" {
			k.udgave = args[1]
			continue
		}
		var err error
		if k.status, err = laesStatus(strings.ReplaceAll(args[1], "ø", "oe")); err != nil {
			return k, err
		}
	}
	return k, nil
}

// laesIndhold reads the three files and holds the map against the outline.
func laesIndhold(omrids, kort, titler string) (d indhold, err error) {
	if d.omrids, err = laesOmrids(omrids); err != nil {
		return d, err
	}
	if d.kort, err = laesKort(kort); err != nil {
		return d, err
	}
	if d.titler, err = laesTitler(titler); err != nil {
		return d, err
	}
	if fejl := daekning(d.omrids, d.kort); len(fejl) > 0 {
		return d, errors.New(strings.Join(fejl, "\n"))
	}
	return d, nil
}
