package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mutant is a changed place, named by the text of its line, since line numbers move.
type mutant struct {
	fil, slags, tekst string
	kolonne           int // in the line without its indentation; tells two places of a line apart
}

func (m mutant) linje(pakke string) string {
	return fmt.Sprintf("%s\t%s\t%s\t%d\t%s", pakke, m.fil, m.slags, m.kolonne, m.tekst)
}

// resultat is one package's run. A mutant that timed out is neither killed nor alive in these figures.
type resultat struct {
	draebt, tid, ulevedygtige int
	levende                   []mutant
}

func (r resultat) procent() float64 {
	if n := r.draebt + len(r.levende); n > 0 {
		return 100 * float64(r.draebt) / float64(n)
	}
	return 100
}

func laesRapport(navn, mappe string) (resultat, error) {
	var j struct {
		Files []struct {
			Navn      string `json:"file_name"`
			Mutations []struct {
				Type   string `json:"type"`
				Status string `json:"status"`
				Line   int    `json:"line"`
				Column int    `json:"column"`
			} `json:"mutations"`
		} `json:"files"`
	}
	data, err := os.ReadFile(navn)
	if err == nil {
		err = json.Unmarshal(data, &j)
	}
	if err != nil {
		return resultat{}, err
	}
	var r resultat
	for _, f := range j.Files {
		kilde, err := os.ReadFile(filepath.Join(mappe, f.Navn))
		if err != nil {
			return resultat{}, err
		}
		linjer := strings.Split(string(kilde), "\n")
		for _, m := range f.Mutations {
			switch m.Status {
			case "KILLED":
				r.draebt++
			case "TIMED OUT":
				r.tid++
			case "NOT VIABLE":
				r.ulevedygtige++
			case "LIVED":
				hel := linjer[m.Line-1]
				r.levende = append(r.levende, mutant{f.Navn, m.Type, strings.TrimSpace(hel), m.Column - len(hel) + len(strings.TrimLeft(hel, "\t"))})
			default:
				return resultat{}, fmt.Errorf("%s:%d: status %q", f.Navn, m.Line, m.Status)
			}
		}
	}
	return r, nil
}

// laesOverlevende reads the list of known survivors: package, file, kind, column, the line, the reason; separated by tabs.
func laesOverlevende(navn string) (map[string][]mutant, error) {
	data, err := os.ReadFile(navn)
	if err != nil {
		return nil, err
	}
	alle := map[string][]mutant{}
	for n, l := range strings.Split(string(data), "\n") {
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		var m mutant
		felter := strings.Split(l, "\t")
		if len(felter) != 6 || felter[5] == "" {
			return nil, fmt.Errorf("%s:%d: six fields are wanted, the last a reason", navn, n+1)
		}
		if _, err := fmt.Sscan(felter[3], &m.kolonne); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", navn, n+1, err)
		}
		m.fil, m.slags, m.tekst = felter[1], felter[2], felter[4]
		alle[felter[0]] = append(alle[felter[0]], m)
	}
	return alle, nil
}

// sammenlign is what is alive and not known, and what is known and not alive.
func sammenlign(levende, kendte []mutant) (nye, borte []mutant) {
	uden := func(a, b []mutant) []mutant {
		return slices.DeleteFunc(slices.Clone(a), func(m mutant) bool { return slices.Contains(b, m) })
	}
	return uden(levende, kendte), uden(kendte, levende)
}
