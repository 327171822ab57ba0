package ydelse

import (
	"cmp"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// MaksIndtaegter is how many incomes one case can hold.
const MaksIndtaegter = 10_000

// maksRaekker bounds every other list of a case, so that the steps of a month can refer to each other (see [spor.MaksTrin]).
const maksRaekker = 100

// Valider checks every fact of the case by itself, whatever month it belongs to. What only a month's law can tell, such
// as whether an income needs a period, is checked with the month. The first fault is an [*satser.Inputfejl] that
// names the field, the value and what would be right. Beregn and its sisters call it.
func (s *Sag) Valider() error {
	if s == nil {
		return satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	if err := s.Ordning.Tjek(); err != nil {
		return err
	}
	if !s.Foedt.IsValid() {
		return satser.NewInputfejl("foedt", satser.KodeMangler, "", "personens fødselsdag")
	}
	if err := s.tjekForloeb(); err != nil {
		return err
	}
	if err := s.tjekLister(); err != nil {
		return err
	}
	if err := s.Ret.tjek(s); err != nil {
		return err
	}
	if err := s.tjekIndtaegter(); err != nil || s.Raadighed.IsZero() {
		return err
	}
	return satser.Under("raadighed", s.Raadighed.Valider(s.Ordning))
}

// foedtSenest checks that the person is born by a day.
func (s *Sag) foedtSenest(d satser.Dato) error {
	if s.Foedt.After(d) {
		krav := "en fødselsdag, der ikke ligger efter " + d.Tekst()
		return satser.NewInputfejl("foedt", satser.KodeModstrid, s.Foedt.String(), krav)
	}
	return nil
}

// iFelt places a fault under element i of a list.
func iFelt(err error, liste string, i int) error {
	return satser.Under(liste+"["+strconv.Itoa(i)+"]", err)
}

// tjekRaekker checks that a list is not too long, and each of its rows by itself.
func tjekRaekker[T any](s *Sag, liste string, raekker []T, tjek func(*T, *Sag) error) error {
	if len(raekker) > maksRaekker {
		return forMange(liste, len(raekker), maksRaekker)
	}
	for i := range raekker {
		if err := tjek(&raekker[i], s); err != nil {
			return iFelt(err, liste, i)
		}
	}
	return nil
}

// tjekOrden checks that the rows of a list follow each other in time and share no day.
func tjekOrden[T any](liste string, raekker []T, periode func(*T) satser.Periode) error {
	for i := 1; i < len(raekker); i++ {
		foer, p := periode(&raekker[i-1]), periode(&raekker[i])
		if foer.Aaben() || !foer.Til.Before(p.Fra) {
			return iFelt(satser.NewInputfejl("fra", satser.KodeOverlap, p.Fra.String(), "perioder i tidsorden uden fælles dage"), liste, i)
		}
	}
	return nil
}

func forMange(felt string, n, maks int) error {
	return satser.NewInputfejl(felt, satser.KodeGraense, strconv.Itoa(n), "højst "+strconv.Itoa(maks))
}

func (s *Sag) tjekForloeb() error {
	if len(s.Forloeb) == 0 {
		return satser.NewInputfejl("forloeb", satser.KodeMangler, "", "mindst ét forløb")
	}
	if err := tjekRaekker(s, "forloeb", s.Forloeb, (*Forloeb).tjek); err != nil {
		return err
	}
	for i := 1; i < len(s.Forloeb); i++ {
		if err := s.tjekEfter(i); err != nil {
			return iFelt(err, "forloeb", i)
		}
	}
	return nil
}

// tjekEfter checks that course i follows on the one before, which can have ended before its granted last day.
func (s *Sag) tjekEfter(i int) error {
	foer, fra := s.loebet(i-1), s.Forloeb[i].Fra
	if foer.Aaben() || !foer.Til.Before(fra) {
		return satser.NewInputfejl("fra", satser.KodeOverlap, fra.String(), "perioder i tidsorden uden fælles dage")
	}
	if x := s.slutning(i - 1); x != nil && x.Art == FolkepensionsalderNaaet {
		krav := "intet forløb, efter at folkepensionsalderen er nået den " + x.Fra.Tekst()
		return satser.NewInputfejl("fra", satser.KodeModstrid, fra.String(), krav)
	}
	return nil
}

// tjekLister checks the lists that most cases leave empty.
func (s *Sag) tjekLister() error {
	if len(s.Bolig)+len(s.Boern)+len(s.Bidrag)+len(s.Selvstaendig)+len(s.Lofter) == 0 {
		return s.Tidligere.tjek()
	}
	return cmp.Or(
		tjekRaekker(s, "bolig", s.Bolig, (*Bolig).tjek),
		tjekOrden("bolig", s.Bolig, (*Bolig).periode),
		tjekRaekker(s, "boern", s.Boern, (*Barn).tjek),
		tjekRaekker(s, "bidrag", s.Bidrag, (*Bidrag).tjek),
		tjekRaekker(s, "selvstaendig", s.Selvstaendig, (*Selvstaendig).tjek),
		tjekOrden("selvstaendig", s.Selvstaendig, (*Selvstaendig).periode),
		tjekRaekker(s, "lofter", s.Lofter, (*Loft).tjek),
		s.Tidligere.tjek(),
	)
}

func (f *Forloeb) tjek(s *Sag) error {
	if p := f.Periode(); !p.IsValid() {
		return p.Valider()
	}
	if f.Fra.Before(s.Foedt) {
		return satser.NewInputfejl("fra", satser.KodeModstrid, f.Fra.String(), "en dag efter personens fødsel")
	}
	if f.Tidligere.IsZero() {
		return nil
	}
	if f.Tidligere.Art == Foertidspension {
		krav := "førtidspension oplyst for sagen, ikke for et forløb"
		return satser.NewInputfejl("tidligereYdelse.art", satser.KodeModstrid, f.Tidligere.Art.String(), krav)
	}
	return f.Tidligere.tjek()
}

func (b *Bolig) tjek(*Sag) error {
	if p := b.periode(); !p.IsValid() {
		return p.Valider()
	}
	if !b.HosForaelder.IsValid() {
		return satser.NewNavnefejl("hosForaelder", int(b.HosForaelder), "ja, nej eller ikke vurderet")
	}
	return nil
}

func (b *Barn) tjek(s *Sag) error {
	switch {
	case !b.Foedt.IsValid():
		return satser.NewInputfejl("foedt", satser.KodeMangler, "", "barnets fødselsdag")
	case !b.Foedt.After(s.Foedt):
		return satser.NewInputfejl("foedt", satser.KodeModstrid, b.Foedt.String(), "en dag efter forælderens fødsel")
	case b.Fra.IsValid() && b.Til.IsValid() && b.Til.Before(b.Fra):
		return satser.NewInputfejl("til", satser.KodeModstrid, b.Til.String(), "en dag, der ikke ligger før "+b.Fra.String())
	}
	return opholdsnavne.Kraev("ophold", int(b.Ophold))
}

func (b *Bidrag) tjek(*Sag) error {
	if p := b.periode(); !p.IsValid() {
		return p.Valider()
	}
	return cmp.Or(tjekBeloeb("fastsat", b.Fastsat), tjekBeloeb("normalbidrag", b.Normalbidrag), b.IBoern.Tjek("iBoern"))
}

func (b *Selvstaendig) tjek(s *Sag) error {
	if s.Ordning != satser.Jobafklaring {
		return satser.NewInputfejl("", satser.KodeModstrid, s.Ordning.String(), "kun i jobafklaring, jf. § 69 j, stk. 4")
	}
	if p := b.periode(); !p.IsValid() {
		return p.Valider()
	}
	return arbejdsdele.Kraev("arbejde", int(b.Arbejde))
}

func (l *Loft) tjek(*Sag) error {
	if p := l.periode(); !p.IsValid() {
		return p.Valider()
	}
	if err := loftnavne.Kraev("art", int(l.Art)); err != nil {
		return err
	}
	if l.Hjaelp != 0 && (l.Hjaelp < sanktion.LoftEnligForsoerger || l.Hjaelp > sanktion.LoftHjemmeboende) {
		return satser.NewNavnefejl("hjaelp", int(l.Hjaelp), "enlig-forsoerger, voksen eller hjemmeboende")
	}
	if l.Niveau.IsZero() {
		return satser.NewInputfejl("niveau", satser.KodeMangler, "", "det niveau, ydelsen højst kan have, i kroner pr. måned")
	}
	return tjekBeloeb("niveau", l.Niveau)
}

func (t *TidligereYdelse) tjek() error {
	if t.IsZero() {
		return nil
	}
	if err := tidligerenavne.Kraev("tidligereYdelse.art", int(t.Art)); err != nil {
		return err
	}
	if err := tjekBeloeb("tidligereYdelse.beloeb", t.Beloeb); err != nil {
		return err
	}
	if !t.harNiveau() || t.Beloeb.IsZero() && t.Pr == 0 {
		return nil
	}
	return ydelsesperioder.Kraev("tidligereYdelse.pr", int(t.Pr))
}

// sund reports whether an amount is one that a case can hold: not negative, below 10⁹ kr., in whole øre.
func sund(b satser.Beloeb) bool {
	n := uint64(b.Enheder())
	return n < satser.GraenseKroner*satser.EnhederPrKrone && n%satser.EnhederPrOere == 0
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
	return satser.NewInputfejl(felt, kode, b.String(), krav)
}
