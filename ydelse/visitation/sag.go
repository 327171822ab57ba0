package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// FraSag takes the person and the courses out of a case: each course with the barsel and the sorgorlov that the case states
// ([ydelse.BevaretRet]), and with what ended it. Whether there was right to dagpenge in the leave stands in no case: Dagpengeret
// is left open for the caller, and a leave that decides is then Uoplyst. A nil case has nothing. Of a case with more courses than
// [MaksForloeb], which [ydelse.Sag.Valider] refuses, it takes one more, which [Vurderer.Samlet] and its sisters refuse.
func FraSag(s *ydelse.Sag) (Person, []Forloeb) {
	if s == nil {
		return Person{}, nil
	}
	p := Person{Foedt: s.Foedt}
	for _, o := range s.Ret.Ophoer {
		if o.Art == ydelse.FolkepensionsalderNaaet {
			p.Folkepension = o.Fra
		}
	}
	orlov := orlovAf(s)
	var ud []Forloeb
	for i := range s.Forloeb[:min(len(s.Forloeb), MaksForloeb+1)] {
		f := Forloeb{Fra: s.Forloeb[i].Fra, Bevilget: s.Forloeb[i].Bevilget, Til: s.Forloeb[i].Til, Orlov: orlov}
		if s.Ordning == satser.Jobafklaring {
			f.ophoer(s)
		}
		ud = append(ud, f)
	}
	return p, ud
}

// orlovAf gives the leave of a case.
func orlovAf(s *ydelse.Sag) (ud []Orlov) {
	for _, b := range s.Ret.Bevaret {
		switch b.Art {
		case ydelse.VedBarsel:
			ud = append(ud, Orlov{Fra: b.Fra, Til: b.Til, Art: Barsel})
		case ydelse.VedSorgorlov:
			ud = append(ud, Orlov{Fra: b.Fra, Til: b.Til, Art: Sorgorlov})
		}
	}
	return ud
}

// ophoer notes what ended a course of jobafklaring within its days.
func (f *Forloeb) ophoer(s *ydelse.Sag) {
	dage := satser.Periode{Fra: f.Fra, Til: f.Til}
	for _, o := range s.Ret.Ophoer {
		switch {
		case !dage.Contains(o.Fra):
		case o.Art == ydelse.IkkeUarbejdsdygtig && f.Rask.IsZero():
			f.Rask = o.Fra
		case o.Art == ydelse.TilSygedagpenge && f.TilSygedagpenge.IsZero():
			f.TilSygedagpenge = o.Fra
		}
	}
}
