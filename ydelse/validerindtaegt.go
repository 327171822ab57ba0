package ydelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// maksPeriode is the most days that an income can be for: 100 years. An amount times days then fits.
const maksPeriode = 36_525

func (s *Sag) tjekIndtaegter() error {
	if n := len(s.Indtaegter); n > MaksIndtaegter {
		return forMange("indtaegter", n, MaksIndtaegter)
	}
	for i := range s.Indtaegter {
		if x := &s.Indtaegter[i]; !x.enkel() {
			if err := x.tjek(); err != nil {
				return iFelt(err, "indtaegter", i)
			}
		}
	}
	return nil
}

// enkel reports whether an income is plainly sound: a known kind, a day of payment, a short period, sound amounts,
// pension and hours only where they belong. Such an income needs no closer look; tjek finds the fault in any other.
func (x *Indtaegt) enkel() bool {
	p := &x.Periode
	if !x.Art.IsValid() || !x.Udbetalt.IsValid() || !p.IsValid() || p.Aaben() || p.Til.Aar()-p.Fra.Aar() > 1 ||
		x.Vurdering != 0 || !sund(x.Beloeb) {
		return false
	}
	if (!x.EgenPension.IsZero() || !x.ArbejdsgiverPension.IsZero()) &&
		(!harPension(x.Art) || !sund(x.EgenPension) || !sund(x.ArbejdsgiverPension)) {
		return false
	}
	if x.Art == satser.Tilbudsindtaegt {
		return x.Timer >= 0 && x.Timer <= 28*24*100 // the hours of the shortest month
	}
	return x.Timer == 0
}

// harPension reports whether a kind of income can come with pension: wage in its several forms.
func harPension(a satser.Indtaegtsart) bool {
	const loenarter = 1<<satser.Loen | 1<<satser.Ophoersbeloeb | 1<<satser.SoegnehelligdagsbetalingOgFeriefridage |
		1<<satser.Tilbudsindtaegt | 1<<satser.LoenUnderSygdom | 1<<satser.FleksjobloenUnderSygdom
	return uint64(loenarter)>>a&1 != 0
}

// tjek checks one income by itself.
func (x *Indtaegt) tjek() error {
	if !x.Art.IsValid() {
		return satser.NewNavnefejl("art", int(x.Art), "en kendt indtægtsart")
	}
	if err := x.tjekTid(); err != nil {
		return err
	}
	if err := tjekBeloeb("beloeb", x.Beloeb); err != nil {
		return err
	}
	if !x.EgenPension.IsZero() || !x.ArbejdsgiverPension.IsZero() {
		if err := x.tjekPension(); err != nil {
			return err
		}
	}
	if x.Timer != 0 || x.Art == satser.Tilbudsindtaegt {
		return x.tjekTimer()
	}
	return x.tjekVurdering()
}

// tjekTid checks the day of payment and the period.
func (x *Indtaegt) tjekTid() error {
	if !x.Periode.IsZero() {
		if err := x.Periode.Valider(); err != nil {
			return satser.NewInputfejl("periode", satser.KodeModstrid, x.Periode.String(), "en periode, der ikke slutter, før den begynder")
		}
		if x.Periode.Aaben() {
			return satser.NewInputfejl("periode.til", satser.KodeMangler, "", "indtægtens sidste dag")
		}
		if x.Periode.Dage() > maksPeriode {
			return satser.NewInputfejl("periode", satser.KodeGraense, x.Periode.String(), "højst 100 år")
		}
	}
	switch {
	case erFerie(x.Art) && x.Periode.IsZero():
		return satser.NewInputfejl("periode", satser.KodeMangler, "", "de feriedage, beløbet dækker")
	case !erFerie(x.Art) && !x.Udbetalt.IsValid():
		return satser.NewInputfejl("udbetalt", satser.KodeMangler, "", "dagen for udbetalingen")
	}
	return nil
}

func (x *Indtaegt) tjekPension() error {
	if !harPension(x.Art) {
		felt, b := "egenPension", x.EgenPension
		if b.IsZero() {
			felt, b = "arbejdsgiverPension", x.ArbejdsgiverPension
		}
		return satser.NewInputfejl(felt, satser.KodeModstrid, b.String(), "pension kun af løn; "+x.Art.Tekst()+" har ingen")
	}
	if err := tjekBeloeb("egenPension", x.EgenPension); err != nil {
		return err
	}
	return tjekBeloeb("arbejdsgiverPension", x.ArbejdsgiverPension)
}

// tjekTimer: a tilbud has never more hours than the month of payment or the time that it is for has; nothing else has
// hours.
func (x *Indtaegt) tjekTimer() error {
	tid := x.Udbetalt.Maaned().Periode()
	if !x.Periode.IsZero() {
		tid = omfatter(tid, x.Periode)
	}
	maks := satser.Timer(timerI(tid))
	switch {
	case x.Art != satser.Tilbudsindtaegt:
		return satser.NewInputfejl("timer", satser.KodeModstrid, x.Timer.String(), "timer kun af indtægt som led i tilbud")
	case x.Timer < 0:
		return satser.NewInputfejl("timer", satser.KodeFortegn, x.Timer.String(), "de udførte timer i tilbuddet")
	case x.Timer > maks:
		return satser.NewInputfejl("timer", satser.KodeGraense, x.Timer.String(), "højst de "+maks.Tekst()+", der er i tiden")
	}
	return x.tjekVurdering()
}

func (x *Indtaegt) tjekVurdering() error {
	switch x.Vurdering {
	case 0, satser.Loenregel, satser.KroneForKrone, satser.IkkeFradrag:
		return nil
	}
	return satser.NewInputfejl("vurdering", satser.KodeUkendt, x.Vurdering.String(), "»lønregel«, »krone for krone« eller »ikke fradrag«")
}
