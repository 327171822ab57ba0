package udbetaling

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// MaksArbejdsgivere is how many employers one month can have.
const MaksArbejdsgivere = 20

// Refusionsfakta is what refusion to employers needs beside the case, for one month.
type Refusionsfakta struct {
	Arbejdsgivere []Arbejdsgiver `json:"arbejdsgivere"`
	// Timebeloeb is the amount for an hour as the municipality has it (kr.). Without it, it is reckoned from the benefit:
	// times 12 over 52 weeks of 37 hours.
	Timebeloeb satser.Beloeb `json:"timebeloeb,omitzero"`
	// TimerFoer is how many hours of the week in which the month begins have had refusion in the month before. They count in
	// the 37 hours of that week.
	TimerFoer satser.Timer `json:"timerFoer,omitzero"`
}

// Arbejdsgiver is an employer who pays wages during the absence.
type Arbejdsgiver struct {
	Loen    satser.Beloeb `json:"loen"`    // the wage paid during the absence, for the hours below (kr.)
	Fravaer []Fravaer     `json:"fravaer"` // one for each week, or one for the month
	// Sygedagpenge is what the employer has right to for the month under the act on sygedagpenge (kr.); 0 is nothing.
	Sygedagpenge satser.Beloeb `json:"sygedagpenge,omitzero"`
}

// Fravaer is the hours of absence that an employer pays wages for: in days of one week, Monday to Sunday, inside the month and the
// course; or in the whole month, when there is right to the benefit on all its days. All employers of a month state their hours the
// same way.
type Fravaer struct {
	Periode satser.Periode `json:"periode"`
	Timer   satser.Timer   `json:"timer"`
}

// tjek checks the case, the month and the facts.
func (f *Refusionsfakta) tjek(sag *ydelse.Sag, m satser.Maaned) error {
	if err := sag.Valider(); err != nil {
		return err
	}
	if !m.IsValid() {
		return satser.NewInputfejl("maaned", satser.KodeMangler, "", "en måned som 2024-05")
	}
	return f.valider(sag, m.Periode())
}

// tjekMaaned refuses hours for the whole month when there is right on a part of it.
func (f *Refusionsfakta) tjekMaaned(o *ydelse.Opgoerelse) error {
	hele := f.Arbejdsgivere[0].Fravaer[0].Periode
	if hele != o.Maaned.Periode() || o.Dage == o.Maaned.Dage() {
		return nil
	}
	const felt, krav = "arbejdsgivere[0].fravaer[0].periode", "timer uge for uge, når der ikke er ret til ydelsen i hele måneden"
	return satser.NewInputfejl(felt, satser.KodeModstrid, hele.String(), krav)
}

// valider checks the facts against the case and the month: an [*satser.Inputfejl] that names the field.
func (f *Refusionsfakta) valider(sag *ydelse.Sag, maaned satser.Periode) error {
	if sag.Ordning != satser.Jobafklaring {
		const krav = "jobafklaring: refusion gives kun der, jf. § 69 t"
		return satser.NewInputfejl("sag.ordning", satser.KodeModstrid, sag.Ordning.String(), krav)
	}
	if n := len(f.Arbejdsgivere); n == 0 || n > MaksArbejdsgivere {
		krav := "fra 1 til " + strconv.Itoa(MaksArbejdsgivere) + " arbejdsgivere"
		return satser.NewInputfejl("arbejdsgivere", satser.KodeGraense, strconv.Itoa(n), krav)
	}
	if err := tjekBeloeb("timebeloeb", f.Timebeloeb); err != nil {
		return err
	}
	for i := range f.Arbejdsgivere {
		if err := f.Arbejdsgivere[i].valider(sag, maaned); err != nil {
			return satser.Under("arbejdsgivere["+strconv.Itoa(i)+"]", err)
		}
	}
	return f.samlet(maaned)
}

// samlet checks what the employers have in common.
func (f *Refusionsfakta) samlet(maaned satser.Periode) error {
	foerste := f.Arbejdsgivere[0].Fravaer[0].Periode == maaned
	for i := range f.Arbejdsgivere {
		for k, x := range f.Arbejdsgivere[i].Fravaer {
			if (x.Periode == maaned) != foerste {
				felt := "arbejdsgivere[" + strconv.Itoa(i) + "].fravaer[" + strconv.Itoa(k) + "].periode"
				const krav = "timer for uger alle steder eller for hele måneden alle steder"
				return satser.NewInputfejl(felt, satser.KodeModstrid, x.Periode.String(), krav)
			}
		}
	}
	if f.TimerFoer == 0 {
		return nil
	}
	if f.TimerFoer < 0 || f.TimerFoer > 7*24*100 || foerste || maaned.Fra == mandag(maaned.Fra) {
		krav := "timer fra måneden før i den uge, som måneden begynder midt i, når timerne er oplyst uge for uge"
		return satser.NewInputfejl("timerFoer", satser.KodeModstrid, f.TimerFoer.String(), krav)
	}
	return nil
}

func (a *Arbejdsgiver) valider(sag *ydelse.Sag, maaned satser.Periode) error {
	if err := tjekBeloeb("loen", a.Loen); err != nil {
		return err
	}
	if err := tjekBeloeb("sygedagpenge", a.Sygedagpenge); err != nil {
		return err
	}
	switch {
	case a.Loen.IsZero():
		return satser.NewInputfejl("loen", satser.KodeMangler, "", "den løn, der er betalt under fraværet")
	case len(a.Fravaer) == 0:
		return satser.NewInputfejl("fravaer", satser.KodeMangler, "", "de timer, der er betalt løn for")
	}
	return a.tjekFravaer(sag, maaned)
}

// tjekFravaer checks each row, and that no week has two.
func (a *Arbejdsgiver) tjekFravaer(sag *ydelse.Sag, maaned satser.Periode) error {
	var uger []satser.Dato
	for i := range a.Fravaer {
		x := &a.Fravaer[i]
		err := x.valider(sag, maaned)
		uge := mandag(x.Periode.Fra)
		if err == nil && slices.Contains(uger, uge) {
			err = satser.NewInputfejl("periode", satser.KodeDublet, x.Periode.String(), "højst én periode i hver uge")
		}
		if err != nil {
			return satser.Under("fravaer["+strconv.Itoa(i)+"]", err)
		}
		uger = append(uger, uge)
	}
	return nil
}

func (x *Fravaer) valider(sag *ydelse.Sag, maaned satser.Periode) error {
	p := x.Periode
	switch {
	case !p.IsValid() || p.Aaben():
		return satser.NewInputfejl("periode", satser.KodeMangler, p.String(), "de dage, som timerne ligger i")
	case p != maaned && mandag(p.Fra) != mandag(p.Til):
		return satser.NewInputfejl("periode", satser.KodeGraense, p.String(), "dage i én uge fra mandag til søndag eller hele måneden")
	case !maaned.Contains(p.Fra) || !maaned.Contains(p.Til):
		return satser.NewInputfejl("periode", satser.KodeModstrid, p.String(), "dage i måneden "+maaned.Tekst())
	case !iForloeb(sag, p):
		return satser.NewInputfejl("periode", satser.KodeModstrid, p.String(), "dage i et forløb")
	case x.Timer <= 0 || int(x.Timer) > p.Dage()*24*100:
		return satser.NewInputfejl("timer", satser.KodeGraense, x.Timer.String(), "over 0 og højst periodens timer")
	}
	return nil
}

// iForloeb reports whether every day lies in a course, as far as the case lets it run.
func iForloeb(sag *ydelse.Sag, p satser.Periode) bool {
	n := 0
	for i := range sag.Forloeb {
		if f, ok := sag.Loeb(i).Faelles(p); ok {
			n += f.Dage()
		}
	}
	return n == p.Dage()
}

// mandag is the first day of the week that a day lies in.
func mandag(d satser.Dato) satser.Dato { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }
