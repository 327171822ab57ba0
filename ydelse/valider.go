package ydelse

import (
	"errors"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// MaksIndtaegter is how many incomes one case can hold.
const MaksIndtaegter = 10_000

// maksRaekker bounds every other list of a case.
const maksRaekker = 1_000

// maksPeriode is the most days that an income can be for: 100 years. An amount times days then fits.
const maksPeriode = 36_525

// Valider checks every fact of the case, whatever month it belongs to. The first fault is an [*satser.Inputfejl] that names the field, the value
// and what would be right. Beregn and its sisters call it.
func (s *Sag) Valider() error {
	if s == nil {
		return satser.NyInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	if !s.Ordning.IsValid() {
		return satser.NyInputfejl("ordning", satser.KodeUkendt, strconv.Itoa(int(s.Ordning)), "ressourceforloeb eller jobafklaring")
	}
	if !s.Foedt.IsValid() {
		return satser.NyInputfejl("foedt", satser.KodeMangler, "", "personens fødselsdag")
	}
	if err := s.tjekForloeb(); err != nil {
		return err
	}
	if err := s.tjekLister(); err != nil {
		return err
	}
	for i := range s.Indtaegter {
		if x := &s.Indtaegter[i]; !x.enkel() {
			if err := x.tjek(); err != nil {
				return s.iFelt(err, "indtaegter", i)
			}
		}
	}
	return nil
}

// enkel reports whether an income is plainly sound: a known kind, a day of payment, a short period, sound amounts, pension and hours only where
// they belong. Such an income needs no closer look; tjek finds the fault in any other.
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
		return x.Timer > 0 && x.Timer <= 28*24*100 // the hours of the shortest month
	}
	return x.Timer == 0
}

// sund reports whether an amount is one that a case can hold: not negative, below 10⁹ kr., in whole øre.
func sund(b satser.Beloeb) bool {
	n := uint64(b.Enheder())
	return n < satser.GraenseKroner*satser.EnhederPrKrone && n%satser.EnhederPrOere == 0
}

// harPension reports whether a kind of income can come with pension: wage in its several forms.
func harPension(a satser.Indtaegtsart) bool {
	const loenarter = 1<<satser.Loen | 1<<satser.Ophoersbeloeb | 1<<satser.SoegnehelligdagsbetalingOgFeriefridage |
		1<<satser.Tilbudsindtaegt | 1<<satser.LoenUnderSygdom | 1<<satser.FleksjobloenUnderSygdom
	return uint64(loenarter)>>a&1 != 0
}

// tjek is Valider, and that the person is born by the end of the month.
func (s *Sag) tjek(maaned satser.Periode) error {
	if err := s.Valider(); err != nil {
		return err
	}
	if s.Foedt.After(maaned.Til) {
		return satser.NyInputfejl("foedt", satser.KodeModstrid, s.Foedt.String(), "en fødselsdag, der ikke ligger efter "+maaned.Til.Tekst())
	}
	return nil
}

// iFelt places a fault under an element of a list.
func (s *Sag) iFelt(err error, liste string, i int) error {
	var f *satser.Inputfejl
	if errors.As(err, &f) {
		return f.I(liste + "[" + strconv.Itoa(i) + "]")
	}
	return err
}

func (s *Sag) tjekForloeb() error {
	if len(s.Forloeb) == 0 {
		return satser.NyInputfejl("forloeb", satser.KodeMangler, "", "mindst ét forløb")
	}
	if len(s.Forloeb) > maksRaekker {
		return forMange("forloeb", len(s.Forloeb), maksRaekker)
	}
	for i := range s.Forloeb {
		f := &s.Forloeb[i]
		if p := f.Periode(); !p.IsValid() {
			return s.iFelt(p.Valider(), "forloeb", i)
		}
		if f.Fra.Before(s.Foedt) {
			return s.iFelt(satser.NyInputfejl("fra", satser.KodeModstrid, f.Fra.String(), "en dag efter personens fødsel"), "forloeb", i)
		}
		if i > 0 && !s.Forloeb[i-1].foer(f) {
			return s.iFelt(satser.NyInputfejl("fra", satser.KodeOverlap, f.Fra.String(), "forløb i tidsorden uden fælles dage"), "forloeb", i)
		}
	}
	return nil
}

// foer reports whether f ends before e begins.
func (f *Forloeb) foer(e *Forloeb) bool { return f.Til.IsValid() && f.Til.Before(e.Fra) }

func forMange(felt string, n, maks int) error {
	return satser.NyInputfejl(felt, satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(maks))
}

func (s *Sag) tjekLister() error {
	if n := len(s.Indtaegter); n > MaksIndtaegter {
		return forMange("indtaegter", n, MaksIndtaegter)
	}
	if len(s.Bolig)+len(s.Boern)+len(s.Bidrag)+len(s.Selvstaendig)+len(s.Lofter) == 0 {
		return s.Tidligere.tjek()
	}
	for _, f := range [...]func() error{s.tjekBolig, s.tjekBoern, s.tjekBidrag, s.tjekSelvstaendig, s.tjekLofter, s.Tidligere.tjek} {
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sag) tjekBolig() error {
	if len(s.Bolig) > maksRaekker {
		return forMange("bolig", len(s.Bolig), maksRaekker)
	}
	for i, b := range s.Bolig {
		p := satser.Periode{Fra: b.Fra, Til: b.Til}
		if !p.IsValid() {
			return s.iFelt(p.Valider(), "bolig", i)
		}
		if !b.HosForaelder.IsValid() {
			return s.iFelt(satser.NyInputfejl("hosForaelder", satser.KodeUkendt, strconv.Itoa(int(b.HosForaelder)), "ja, nej eller ikke vurderet"), "bolig", i)
		}
		if i > 0 && p.Overlaps(satser.Periode{Fra: s.Bolig[i-1].Fra, Til: s.Bolig[i-1].Til}) || i > 0 && b.Fra.Before(s.Bolig[i-1].Fra) {
			return s.iFelt(satser.NyInputfejl("fra", satser.KodeOverlap, b.Fra.String(), "perioder i tidsorden uden fælles dage"), "bolig", i)
		}
	}
	return nil
}

func (s *Sag) tjekBoern() error {
	if len(s.Boern) > maksRaekker {
		return forMange("boern", len(s.Boern), maksRaekker)
	}
	for i, b := range s.Boern {
		switch {
		case !b.Foedt.IsValid():
			return s.iFelt(satser.NyInputfejl("foedt", satser.KodeMangler, "", "barnets fødselsdag"), "boern", i)
		case !b.Foedt.After(s.Foedt):
			return s.iFelt(satser.NyInputfejl("foedt", satser.KodeModstrid, b.Foedt.String(), "en dag efter forælderens fødsel"), "boern", i)
		case !opholdsnavne.Har(int(b.Ophold)):
			return s.iFelt(satser.NyInputfejl("ophold", satser.KodeUkendt, strconv.Itoa(int(b.Ophold)), "barnets ophold"), "boern", i)
		case b.Fra.IsValid() && b.Til.IsValid() && b.Til.Before(b.Fra):
			return s.iFelt(satser.NyInputfejl("til", satser.KodeModstrid, b.Til.String(), "en dag, der ikke ligger før "+b.Fra.String()), "boern", i)
		}
	}
	return nil
}

func (s *Sag) tjekBidrag() error {
	if len(s.Bidrag) > maksRaekker {
		return forMange("bidrag", len(s.Bidrag), maksRaekker)
	}
	for i, b := range s.Bidrag {
		if p := (satser.Periode{Fra: b.Fra, Til: b.Til}); !p.IsValid() {
			return s.iFelt(p.Valider(), "bidrag", i)
		}
		if err := tjekBeloeb("fastsat", b.Fastsat); err != nil {
			return s.iFelt(err, "bidrag", i)
		}
		if err := tjekBeloeb("normalbidrag", b.Normalbidrag); err != nil {
			return s.iFelt(err, "bidrag", i)
		}
	}
	return nil
}

func (s *Sag) tjekSelvstaendig() error {
	if len(s.Selvstaendig) > maksRaekker {
		return forMange("selvstaendig", len(s.Selvstaendig), maksRaekker)
	}
	for i, b := range s.Selvstaendig {
		p := satser.Periode{Fra: b.Fra, Til: b.Til}
		switch {
		case s.Ordning != satser.Jobafklaring:
			return s.iFelt(satser.NyInputfejl("", satser.KodeModstrid, s.Ordning.String(), "kun i jobafklaring, jf. § 69 j, stk. 4"), "selvstaendig", i)
		case !p.IsValid():
			return s.iFelt(p.Valider(), "selvstaendig", i)
		case !arbejdsdele.Har(int(b.Arbejde)):
			return s.iFelt(satser.NyInputfejl("arbejde", satser.KodeUkendt, strconv.Itoa(int(b.Arbejde)), "hoejst-en-fjerdedel eller hoejst-halvdelen"), "selvstaendig", i)
		case i > 0 && (b.Fra.Before(s.Selvstaendig[i-1].Fra) || p.Overlaps(satser.Periode{Fra: s.Selvstaendig[i-1].Fra, Til: s.Selvstaendig[i-1].Til})):
			return s.iFelt(satser.NyInputfejl("fra", satser.KodeOverlap, b.Fra.String(), "perioder i tidsorden uden fælles dage"), "selvstaendig", i)
		}
	}
	return nil
}

func (s *Sag) tjekLofter() error {
	if len(s.Lofter) > maksRaekker {
		return forMange("lofter", len(s.Lofter), maksRaekker)
	}
	for i, l := range s.Lofter {
		if p := (satser.Periode{Fra: l.Fra, Til: l.Til}); !p.IsValid() {
			return s.iFelt(p.Valider(), "lofter", i)
		}
		if !loftnavne.Har(int(l.Art)) {
			return s.iFelt(satser.NyInputfejl("art", satser.KodeUkendt, strconv.Itoa(int(l.Art)), "10f, 10h eller 10j"), "lofter", i)
		}
		if err := tjekBeloeb("niveau", l.Niveau); err != nil {
			return s.iFelt(err, "lofter", i)
		}
	}
	return nil
}

func (t *TidligereYdelse) tjek() error {
	if t.IsZero() {
		return nil
	}
	if !tidligerenavne.Har(int(t.Art)) {
		return satser.NyInputfejl("tidligereYdelse.art", satser.KodeUkendt, strconv.Itoa(int(t.Art)), "sygedagpenge, ledighedsydelse, foertidspension, anden eller ingen")
	}
	if err := tjekBeloeb("tidligereYdelse.beloeb", t.Beloeb); err != nil {
		return err
	}
	if t.Art != Sygedagpenge && t.Art != Ledighedsydelse {
		return nil
	}
	if t.Beloeb.IsZero() {
		return satser.NyInputfejl("tidligereYdelse.beloeb", satser.KodeMangler, "", "den hidtidige ydelse i kroner")
	}
	if !ydelsesperioder.Har(int(t.Pr)) {
		return satser.NyInputfejl("tidligereYdelse.pr", satser.KodeMangler, "", "maaned eller uge")
	}
	return nil
}

// tjekBeloeb refuses what no amount of a case can be: negative, 10⁹ kr. and more, or parts of an øre.
func tjekBeloeb(felt string, b satser.Beloeb) error {
	if sund(b) {
		return nil
	}
	n := b.Enheder()
	kode, krav := satser.KodeGraense, "under 1000000000 kr."
	switch {
	case n < 0:
		kode, krav = satser.KodeFortegn, "et beløb, der ikke er negativt"
	case n%satser.EnhederPrOere != 0:
		kode, krav = satser.KodeFormat, "et beløb i hele øre"
	}
	return satser.NyInputfejl(felt, kode, b.String(), krav)
}

// tjek checks one income by itself.
func (x *Indtaegt) tjek() error {
	if !x.Art.IsValid() {
		return satser.NyInputfejl("art", satser.KodeUkendt, strconv.Itoa(int(x.Art)), "en kendt indtægtsart")
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
			return satser.NyInputfejl("periode", satser.KodeModstrid, x.Periode.String(), "en periode, der ikke slutter, før den begynder")
		}
		if x.Periode.Aaben() {
			return satser.NyInputfejl("periode.til", satser.KodeMangler, "", "indtægtens sidste dag")
		}
		if x.Periode.Dage() > maksPeriode {
			return satser.NyInputfejl("periode", satser.KodeGraense, x.Periode.String(), "højst 100 år")
		}
	}
	switch {
	case erFerie(x.Art) && x.Periode.IsZero():
		return satser.NyInputfejl("periode", satser.KodeMangler, "", "de feriedage, beløbet dækker")
	case !erFerie(x.Art) && !x.Udbetalt.IsValid():
		return satser.NyInputfejl("udbetalt", satser.KodeMangler, "", "dagen for udbetalingen")
	}
	return nil
}

func (x *Indtaegt) tjekPension() error {
	if !harPension(x.Art) {
		return satser.NyInputfejl("egenPension", satser.KodeModstrid, "", "pension kun af løn; "+x.Art.Tekst()+" har ingen")
	}
	if err := tjekBeloeb("egenPension", x.EgenPension); err != nil {
		return err
	}
	return tjekBeloeb("arbejdsgiverPension", x.ArbejdsgiverPension)
}

// tjekTimer: a tilbud has hours, and never more than its month has; nothing else has hours.
func (x *Indtaegt) tjekTimer() error {
	maks := satser.Timer(x.Udbetalt.Maaned().Dage() * 24 * 100)
	switch {
	case x.Art != satser.Tilbudsindtaegt:
		return satser.NyInputfejl("timer", satser.KodeModstrid, x.Timer.String(), "timer kun af indtægt som led i tilbud")
	case x.Timer <= 0:
		return satser.NyInputfejl("timer", satser.KodeMangler, x.Timer.String(), "de udførte timer i tilbuddet")
	case x.Timer > maks:
		return satser.NyInputfejl("timer", satser.KodeGraense, x.Timer.String(), "højst månedens "+maks.Tekst())
	}
	return x.tjekVurdering()
}

func (x *Indtaegt) tjekVurdering() error {
	switch x.Vurdering {
	case 0, satser.Loenregel, satser.KroneForKrone, satser.IkkeFradrag:
		return nil
	}
	return satser.NyInputfejl("vurdering", satser.KodeUkendt, x.Vurdering.String(), "»lønregel«, »krone for krone« eller »ikke fradrag«")
}
