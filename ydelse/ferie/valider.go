package ferie

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// The limits of a case.
const (
	MaksPerioder = 500
	MaksFerier   = 500
	// MaksFerie is the most days from the first to the last day of one holiday.
	MaksFerie = 366
)

// The years that a period can lie in.
const foersteAar, sidsteAar = 1990, 2100

// Valider checks every fact by itself. The first fault is an [*satser.Inputfejl] with the path of the field, such as
// "perioder[2].art". [Beregner.Ret] and its sisters call it.
func (s *Sag) Valider() error {
	if s == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "en sag")
	}
	if err := s.Ordning.Tjek(); err != nil {
		return err
	}
	return cmp.Or(
		hver("perioder", s.Perioder, MaksPerioder, (*Periode).valider),
		hver("holdt", s.Holdt, MaksFerier, (*Ferie).valider),
		s.overlap(),
		s.Forud.Tjek("forud"),
		s.Feriegodtgoerelse.Tjek("feriegodtgoerelse"),
		s.Betingelser.Tjek("betingelser"),
	)
}

// hver checks that a list is not too long, and each of its rows.
func hver[T any](liste string, raekker []T, maks int, tjek func(*T) error) error {
	if len(raekker) > maks {
		return satser.NewInputfejl(liste, satser.KodeGraense, strconv.Itoa(len(raekker)), "højst "+strconv.Itoa(maks))
	}
	for i := range raekker {
		if err := tjek(&raekker[i]); err != nil {
			return satser.Under(liste+"["+strconv.Itoa(i)+"]", err)
		}
	}
	return nil
}

func (p *Periode) valider() error {
	return cmp.Or(
		dage(p.dage()),
		forsoergelsesnavne.Kraev("art", int(p.Art)),
		p.Medregnes.Tjek("medregnes"),
	)
}

func (f *Ferie) valider() error {
	p := f.dage()
	switch err := dage(p); {
	case err != nil:
		return err
	case p.Aaben():
		return satser.NewInputfejl("til", satser.KodeMangler, "", "feriens sidste dag")
	case p.Dage() > MaksFerie:
		return satser.NewInputfejl("til", satser.KodeGraense, f.Til.String(), "højst "+strconv.Itoa(MaksFerie)+" dage i alt")
	}
	return ferieartsnavne.Kraev("art", int(f.Art))
}

// dage checks a period, and that its first day lies in the years that can matter.
func dage(p satser.Periode) error {
	if err := p.Valider(); err != nil {
		return err
	}
	if a := p.Fra.Aar(); a < foersteAar || a > sidsteAar {
		krav := "en dag i årene " + strconv.Itoa(foersteAar) + "-" + strconv.Itoa(sidsteAar)
		return satser.NewInputfejl("fra", satser.KodeGraense, p.Fra.String(), krav)
	}
	return nil
}

// overlap refuses two holidays that share a day, which would use it twice. A list that is too long is refused already.
func (s *Sag) overlap() error {
	if len(s.Holdt) > MaksFerier {
		return nil
	}
	for i := range s.Holdt {
		if j := slices.IndexFunc(s.Holdt[:i], func(f Ferie) bool { return f.dage().Overlaps(s.Holdt[i].dage()) }); j >= 0 {
			krav := "dage, som holdt[" + strconv.Itoa(j) + "] ikke har"
			return satser.NewInputfejl("holdt["+strconv.Itoa(i)+"].fra", satser.KodeOverlap, s.Holdt[i].Fra.String(), krav)
		}
	}
	return nil
}

// valider checks a plan, by itself and against what the case says.
func (p *Plan) valider(s *Sag) error {
	if err := cmp.Or(p.Ferie.valider(), p.Aftalt.Tjek("aftalt"), p.Udlandet.Tjek("udlandet")); err != nil {
		return satser.Under("plan", err)
	}
	switch {
	case p.Art == MedKontanthjaelp:
		krav := "med-ydelse, med-feriegodtgoerelse eller med-ferietillaeg"
		return satser.NewInputfejl("plan.art", satser.KodeModstrid, p.Art.String(), krav)
	case p.Art == MedFeriegodtgoerelse && s.Feriegodtgoerelse == spor.Nej:
		krav := "ikke nej, når ferie med feriegodtgørelse er planlagt"
		return satser.NewInputfejl("feriegodtgoerelse", satser.KodeModstrid, s.Feriegodtgoerelse.String(), krav)
	case slices.ContainsFunc(s.Holdt, func(f Ferie) bool { return f.dage().Overlaps(p.dage()) }):
		return satser.NewInputfejl("plan.fra", satser.KodeOverlap, p.Fra.String(), "dage, hvor der ikke allerede er holdt ferie")
	}
	return nil
}
