package sanktion_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// TestIngenPraksisVedFejl: a practice that cannot be is not handed out half filled beside the fault.
func TestIngenPraksisVedFejl(t *testing.T) {
	p, err := sanktion.Praksis{Afrunding: spor.AfrundOere}.Udfyldt()
	if err == nil || p != (sanktion.Praksis{}) {
		t.Errorf("%v beside %v", p, err)
	}
}

// TestLangeLister: the earlier months and the periods with right are bounded, and as many as the bound are taken.
func TestLangeLister(t *testing.T) {
	b := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: rf}
	opgave := func(maaneder, perioder int) *sanktion.Opgave {
		f := raadighed.Forhold{}
		o := &sanktion.Opgave{Forhold: &f, Maaned: sanktion.Ydelse(maaned("2024-06"), satser.IkkeForsoerger, kr("12326"), kr("12326"))}
		for i := range maaneder {
			o.Tidligere = append(o.Tidligere, sanktion.Ydelse(maaned("2024-05").Add(-i), satser.IkkeForsoerger, kr("12326"), kr("12326")))
		}
		for i := range perioder {
			d := dag("1950-01-01").AddDays(2 * i)
			o.Ret = append(o.Ret, satser.Periode{Fra: d, Til: d})
		}
		return o
	}
	if _, err := b.Beregn(opgave(1200, 10_000)); err != nil {
		t.Errorf("as many as can be: %v", err)
	}
	for felt, o := range map[string]*sanktion.Opgave{"tidligere": opgave(1201, 1), "ret": opgave(1, 10_001)} {
		var fejl *satser.Inputfejl
		if _, err := b.Beregn(o); !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != satser.KodeGraense {
			t.Errorf("%s: %v", felt, err)
		}
	}
}

// TestRetPaaDagen: a talk in April takes the days until contact on 15 May from a talk on 13 May, if there was right on its own day,
// which is found among the periods with right.
func TestRetPaaDagen(t *testing.T) {
	foerst := samtale("2024-04-25", "2024-05-15", afregnes("2024-05"))
	sidst := samtale("2024-05-13", "2024-05-17", afregnes("2024-06"))
	f := raadighed.Forhold{
		FoersteSamtale: dag("2024-03-20"), Haendelser: []raadighed.Haendelse{foerst, sidst},
		Vejledninger: []raadighed.Vejledning{{Dag: dag("2024-03-10"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Ja}},
	}
	ydelse := func(m string) sanktion.Maanedsydelse {
		return sanktion.Ydelse(maaned(m), satser.IkkeForsoerger, kr("12326"), kr("12326"))
	}
	for _, r := range []struct {
		grund string
		ret   []string // first and last days
		dage  int
	}{
		{"no periods: right on every day", nil, 2},
		{"the last day of a period", []string{"2024-03-01", "2024-04-25", "2024-05-01", ""}, 2},
		{"the first day of one", []string{"2024-03-01", "2024-04-10", "2024-04-25", ""}, 2},
		{"the only day of the one in the middle", []string{"2024-03-01", "2024-04-10", "2024-04-25", "2024-04-25", "2024-05-01", ""}, 2},
		{"between two periods", []string{"2024-03-01", "2024-04-24", "2024-04-26", ""}, 4},
		{"before the first", []string{"2024-04-26", ""}, 4},
		{"after the last", []string{"2024-03-01", "2024-03-31", "2024-04-02", "2024-04-24"}, 4},
	} {
		o := sanktion.Opgave{Forhold: &f, Maaned: ydelse("2024-06"), Tidligere: []sanktion.Maanedsydelse{ydelse("2024-05")}}
		for i := 0; i < len(r.ret); i += 2 {
			o.Ret = append(o.Ret, satser.Periode{Fra: dag(r.ret[i]), Til: dag(r.ret[i+1])})
		}
		res, err := sanktion.Beregner{Regler: satser.Gaeldende(), Ordning: rf}.Beregn(&o)
		if err != nil || res.Dage != r.dage {
			t.Errorf("%s: %d days, want %d, %v", r.grund, res.Dage, r.dage, err)
		}
	}
}
