package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// praksisvalg is one choice of a practice: its field, and what can stand there.
type praksisvalg struct {
	navn                 string
	felt                 *spor.Praksis
	standard, alternativ spor.Praksis
}

func valgene(p *ydelse.Praksis) []praksisvalg {
	return []praksisvalg{
		{"afrunding", &p.Afrunding, spor.AfrundOere, spor.AfrundKroner},
		{"delmaaned", &p.Delmaaned, spor.DelmaanedKalenderdage, spor.DelmaanedTredivte},
		{"skift", &p.Skift, spor.SkiftFraDagen, spor.SkiftFraNaesteMaaned},
		{"uge", &p.Uge, spor.Uge52Over12, spor.Uge433},
		{"pension", &p.Pension, spor.PensionMedregnes, spor.PensionMedregnesIkke},
		{"opdeling", &p.Opdeling, spor.IndtaegtOpdeles, spor.IndtaegtEfterDage},
		{"sanktion.dage", &p.Sanktion.Dage, spor.SanktionHverdage, spor.SanktionKalenderdage},
		{"sanktion.dagssats", &p.Sanktion.Dagssats, spor.DagssatsGruppe, spor.DagssatsEgen},
		{"sanktion.afrunding", &p.Sanktion.Afrunding, spor.SanktionOere, spor.SanktionKroner},
	}
}

// TestStandard holds the defaults to the house's table of practices, and the zero Praksis to the defaults.
func TestStandard(t *testing.T) {
	s := ydelse.Standard()
	for _, v := range valgene(&s) {
		if *v.felt != v.standard {
			t.Errorf("%s: the default is %v, want %v", v.navn, *v.felt, v.standard)
		}
	}
	x := sag(rf, forloeb("2024-05-10", ""))
	a := opgoer(t, beregner(), x, satser.MustMaaned("2024-05"))
	b := opgoer(t, beregner(s), x, satser.MustMaaned("2024-05"))
	if a.Resultat != b.Resultat {
		t.Errorf("the zero Praksis gives %v, the defaults %v", a.Ydelse, b.Ydelse)
	}
}

// TestPraksisUkendt: each choice takes its own two values and refuses every other, also one that belongs to another
// choice.
func TestPraksisUkendt(t *testing.T) {
	for i := range valgene(new(ydelse.Praksis)) {
		for n := range 256 {
			var p ydelse.Praksis
			v := valgene(&p)[i]
			*v.felt = spor.Praksis(n)
			_, err := beregner(p).Beregn(sag(rf), satser.MustMaaned("2024-05"))
			if kendt := n == 0 || *v.felt == v.standard || *v.felt == v.alternativ; kendt {
				if err != nil {
					t.Errorf("%s %d: %v", v.navn, n, err)
				}
				continue
			}
			kraevInputfejl(t, err, "praksis."+v.navn, satser.KodeUkendt)
		}
	}
}
