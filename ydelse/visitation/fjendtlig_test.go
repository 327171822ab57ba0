package visitation_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// TestFraSagForMange: of a case with more courses than can be one too many is taken, and that is refused.
func TestFraSagForMange(t *testing.T) {
	for n, vil := range map[int]int{99: 99, 100: 100, 101: 101, 50_000: 101} {
		s := ydelse.Sag{Ordning: satser.Jobafklaring, Forloeb: make([]ydelse.Forloeb, n)}
		for i := range s.Forloeb {
			s.Forloeb[i].Fra = satser.MustDato("2014-07-01").AddDays(i)
			s.Forloeb[i].Til = s.Forloeb[i].Fra
		}
		s.Ret.Ophoer = make([]ydelse.Forloebsophoer, n)
		_, forloeb := visitation.FraSag(&s)
		if len(forloeb) != vil {
			t.Errorf("%d courses: %d", n, len(forloeb))
		}
		if _, err := vurderer().Samlet(satser.Jobafklaring, forloeb); (err != nil) != (vil > visitation.MaksForloeb) {
			t.Errorf("%d courses: %v", n, err)
		}
	}
}

// TestIntetSamletVedFejl: courses that no known law is for are not counted beside the fault.
func TestIntetSamletVedFejl(t *testing.T) {
	f := []visitation.Forloeb{
		{Fra: satser.MustDato("2020-01-01"), Til: satser.MustDato("2020-12-31")}, {Fra: satser.MustDato("2099-01-01"), Til: satser.MustDato("2099-12-31")},
	}
	if s, err := vurderer().Samlet(satser.Ressourceforloeb, f); err == nil || s != (visitation.Samlet{}) {
		t.Errorf("%v beside %v", s, err)
	}
}
