package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
)

const brug = `brug: efterregulering [-markdown | -json] [FOER.json EFTER.json PERIODE [FAKTA.json]]

FOER.json og EFTER.json er sagen, som den først var oplyst, og som den er oplyst nu (sag/1).
PERIODE er en måned som 2024-05 eller flere som 2024-01..2024-12.
FAKTA.json er de svar, der afgør, om noget kan kræves tilbage. Uden dem siger svaret, hvad der mangler.
Uden argumenter vises et indbygget år.

  -markdown  skriv som Markdown
  -json      skriv efterreguleringen og vurderingen som JSON
`

// sagsfiler is the built-in case: before, after, and the answers about repayment.
//
//go:embed sag/*.json
var sagsfiler embed.FS

// The exit codes.
const (
	gikGodt     = 0
	gikGalt     = 1
	forkertKald = 2
)

// sag is a case before and after, and what is to be computed again.
type sag struct {
	foer, efter ydelse.Sagsdokument
	fra, til    satser.Maaned
	fakta       efterregulering.Fakta
}

// run is the program: it writes the answer to stdout, or one fault in Danish to stderr, and returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	skriv := skrivTekst
	for len(args) > 0 && strings.HasPrefix(args[0], "-") {
		switch args[0] {
		case "-markdown", "--markdown":
			skriv = skrivMarkdown
		case "-json", "--json":
			skriv = skrivJSON
		case "-h", "-help", "--help":
			_, _ = io.WriteString(stdout, brug)
			return gikGodt
		default:
			return forkert(stderr, "ukendt flag "+strconv.Quote(satser.Klip(args[0])))
		}
		args = args[1:]
	}
	if !slices.Contains([]int{0, 3, 4}, len(args)) {
		return forkert(stderr, "der skal være to sager og en periode, og højst en fil med fakta")
	}
	if err := koer(args, stdout, skriv); err != nil {
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

func koer(args []string, stdout io.Writer, skriv skriver) error {
	laes, filer := os.ReadFile, []string{"sag/foer.json", "sag/efter.json", "2024-01..2024-12", "sag/fakta.json"}
	if len(args) > 0 {
		filer = args
	} else {
		laes = sagsfiler.ReadFile
	}
	s, err := laesSag(laes, filer)
	if err != nil {
		return err
	}
	b := efterregulering.Beregner{
		Foer:  ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: s.foer.Praksis},
		Efter: ydelse.Beregner{Regler: satser.Gaeldende(), Praksis: s.efter.Praksis},
	}
	r, err := b.Beregn(&efterregulering.Opgave{Foer: &s.foer.Sag, Efter: &s.efter.Sag, Fra: s.fra, Til: s.til})
	if err != nil {
		return err
	}
	v, err := b.Vurder(&r, &s.fakta)
	if err != nil {
		return err
	}
	return skriv(stdout, r, v)
}

// laesSag reads the two cases, the period and the answers.
func laesSag(laes func(string) ([]byte, error), filer []string) (s sag, err error) {
	for i, d := range []*ydelse.Sagsdokument{&s.foer, &s.efter} {
		if err := laesFil(laes, filer[i], d.UnmarshalJSON); err != nil {
			return s, err
		}
	}
	if s.fra, s.til, err = laesPeriode(filer[2]); err != nil || len(filer) < 4 {
		return s, err
	}
	return s, laesFil(laes, filer[3], func(data []byte) error { return satser.Afkod(data, &s.fakta) })
}

func laesFil(laes func(string) ([]byte, error), navn string, afkod func([]byte) error) error {
	data, err := laes(navn)
	if err != nil {
		return fmt.Errorf("%s: filen kan ikke læses", navn)
	}
	if err := afkod(data); err != nil {
		return fmt.Errorf("%s: %w", navn, err)
	}
	return nil
}

// laesPeriode reads "2024-05" or "2024-01..2024-12".
func laesPeriode(s string) (fra, til satser.Maaned, err error) {
	foerst, sidst, flere := strings.Cut(s, "..")
	if fra, err = satser.ParseMaaned(foerst); err != nil || !flere {
		return fra, fra, err
	}
	til, err = satser.ParseMaaned(sidst)
	return fra, til, err
}
