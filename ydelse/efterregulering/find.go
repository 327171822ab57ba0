package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// lister is the rows of the two cases, paired list by list, and the facts that stand alone: the number of the change, 0 when
// there is none.
type lister struct {
	forloeb, bolig, boern, bidrag, selvstaendig, loft, indtaegt []plads
	betingelse, bevaret, ferie, udland, ophoer                  []plads
	vejledning, fritagelse, haendelse                           []plads
	ordning, foedsel, tidligere, samtale, refusion              int
	praksis                                                     [antalPraksisvalg]int
	regler                                                      int
}

// aendring is a change, and the months outside which it can do nothing: all months when the period is zero.
type aendring struct {
	Aendring
	raekkevidde [2]satser.Periode
}

// ny notes a change and returns its number.
func (l *loeb) ny(a Aendring) int {
	a.Nr = len(l.aendringer) + 1
	l.aendringer = append(l.aendringer, aendring{Aendring: a})
	return a.Nr
}

// find compares the two sides, in the order in which the changes will be applied.
func (l *loeb) find() {
	f, n := l.o.Foer, l.o.Efter
	l.grundforhold(f, n)
	raekker(l, EmneForloeb, &l.lister.forloeb, f.Forloeb, n.Forloeb, forloebstype)
	l.ret(&f.Ret, &n.Ret)
	raekker(l, EmneBolig, &l.lister.bolig, f.Bolig, n.Bolig, boligtype)
	raekker(l, EmneBarn, &l.lister.boern, f.Boern, n.Boern, barnetype)
	raekker(l, EmneBidrag, &l.lister.bidrag, f.Bidrag, n.Bidrag, bidragstype)
	l.tidligere(&f.Tidligere, &n.Tidligere)
	raekker(l, EmneSelvstaendig, &l.lister.selvstaendig, f.Selvstaendig, n.Selvstaendig, selvstaendigtype)
	raekker(l, EmneLoft, &l.lister.loft, f.Lofter, n.Lofter, lofttype)
	raekker(l, EmneIndtaegt, &l.lister.indtaegt, f.Indtaegter, n.Indtaegter, indtaegtstype)
	l.raadighed(&f.Raadighed, &n.Raadighed)
	l.praksis()
	if l.res.RegelsaetFoer != l.res.RegelsaetEfter {
		l.lister.regler = l.ny(Aendring{Emne: EmneRegler, Art: Aendret, Navn: "Regelsættet"})
	}
	if len(f.Raadighed.Haendelser)+len(n.Raadighed.Haendelser) == 0 {
		l.begraens()
	}
}

func (l *loeb) grundforhold(f, n *ydelse.Sag) {
	if f.Ordning != n.Ordning {
		l.lister.ordning = l.ny(Aendring{Emne: EmneOrdning, Art: Aendret, Navn: "Ordningen", Felter: []Felt{
			{"ordning", f.Ordning.Tekst(), n.Ordning.Tekst()},
		}})
	}
	if f.Foedt != n.Foedt {
		l.lister.foedsel = l.ny(Aendring{Emne: EmneFoedsel, Art: Aendret, Navn: "Personens fødselsdag", Felter: []Felt{
			{"fødselsdag", dag(f.Foedt), dag(n.Foedt)},
		}})
	}
}

func (l *loeb) ret(f, n *ydelse.Retsforhold) {
	raekker(l, EmneBetingelse, &l.lister.betingelse, f.Betingelser, n.Betingelser, betingelsestype)
	raekker(l, EmneBevaret, &l.lister.bevaret, f.Bevaret, n.Bevaret, bevarettype)
	raekker(l, EmneFerie, &l.lister.ferie, f.Ferie, n.Ferie, ferietype)
	raekker(l, EmneUdland, &l.lister.udland, f.Udland, n.Udland, udlandstype)
	raekker(l, EmneOphoer, &l.lister.ophoer, f.Ophoer, n.Ophoer, ophoerstype)
}

func (l *loeb) tidligere(f, n *ydelse.TidligereYdelse) {
	if *f == *n {
		return
	}
	var ud felter
	ud.tidligere("", f, n)
	l.lister.tidligere = l.ny(Aendring{Emne: EmneTidligere, Art: Aendret, Navn: "Den hidtidige ydelse", Felter: ud})
}

// tidligere adds what differs between two former benefits, under names that begin alike.
func (f *felter) tidligere(foran string, a, b *ydelse.TidligereYdelse) {
	f.hvis(foran+"art", valgt(a.Art, a.Art.String()), valgt(b.Art, b.Art.String()))
	f.beloeb(foran+"beløb", a.Beloeb, b.Beloeb)
	f.hvis(foran+"pr.", valgt(a.Pr, a.Pr.String()), valgt(b.Pr, b.Pr.String()))
	f.dag(foran+"sidste dag", a.SidsteDag, b.SidsteDag)
}

func (l *loeb) raadighed(f, n *raadighed.Forhold) {
	raekker(l, EmneVejledning, &l.lister.vejledning, f.Vejledninger, n.Vejledninger, vejledningstype)
	if f.FoersteSamtale != n.FoersteSamtale {
		l.lister.samtale = l.ny(Aendring{Emne: EmneFoersteSamtale, Art: Aendret, Navn: "Dagen for den første jobsamtale", Felter: []Felt{
			{"dag", dag(f.FoersteSamtale), dag(n.FoersteSamtale)},
		}})
	}
	raekker(l, EmneFritagelse, &l.lister.fritagelse, f.Fritagelser, n.Fritagelser, fritagelsestype)
	if f.ArbejdsgiverMedRefusion != n.ArbejdsgiverMedRefusion {
		l.lister.refusion = l.ny(Aendring{Emne: EmneRefusion, Art: Aendret, Navn: "Arbejdsgiver med refusion", Felter: []Felt{
			{"svar", svartekst(f.ArbejdsgiverMedRefusion), svartekst(n.ArbejdsgiverMedRefusion)},
		}})
	}
	l.lister.haendelse = parHaendelser(f.Haendelser, n.Haendelser)
	noter(l, EmneHaendelse, l.lister.haendelse, f.Haendelser, n.Haendelser, haendelsesnavn, haendelsesfelter, ligeHaendelse)
}

// raekketype is how the rows of one list are compared: what else can be the same when they are not equal, what a row is called,
// and what is different in two.
type raekketype[T comparable] struct {
	noegler []func(*T) T
	navn    func(*T) string
	felter  func(f *felter, a, b *T)
}

// raekker pairs the rows of a list and notes each that is different.
func raekker[T comparable](l *loeb, e Emne, ud *[]plads, foer, nu []T, r raekketype[T]) {
	if len(foer)+len(nu) == 0 {
		return
	}
	*ud = par(foer, nu, append([]func(*T) T{selv[T]}, r.noegler...)...)
	noter(l, e, *ud, foer, nu, r.navn, r.felter, func(a, b *T) bool { return *a == *b })
}

// noter gives each place whose rows are different a number.
func noter[T any](
	l *loeb, e Emne, pladser []plads, foer, nu []T, navn func(*T) string, forskelle func(*felter, *T, *T), lige func(a, b *T) bool,
) {
	for i := range pladser {
		p := &pladser[i]
		a := Aendring{Emne: e, Foer: p.foer + 1, Nu: p.nu + 1}
		switch {
		case p.foer < 0:
			a.Art, a.Navn = Tilfoejet, navn(&nu[p.nu])
		case p.nu < 0:
			a.Art, a.Navn = Fjernet, navn(&foer[p.foer])
		case lige(&foer[p.foer], &nu[p.nu]):
			continue
		default:
			var f felter
			forskelle(&f, &foer[p.foer], &nu[p.nu])
			a.Art, a.Navn, a.Felter = Aendret, navn(&foer[p.foer]), f
		}
		p.nr = l.ny(a)
	}
}

// begraens says in which months a change of an income can do something: the month of payment, or those of the holiday. With
// failures a month can rest on an earlier one, and nothing is said.
func (l *loeb) begraens() {
	for _, p := range l.lister.indtaegt {
		if p.nr == 0 {
			continue
		}
		r := &l.aendringer[p.nr-1].raekkevidde
		if p.foer >= 0 {
			r[0] = indtaegtstid(&l.o.Foer.Indtaegter[p.foer])
		}
		if p.nu >= 0 {
			r[1] = indtaegtstid(&l.o.Efter.Indtaegter[p.nu])
		}
	}
}

// indtaegtstid returns the days in whose months an income counts.
func indtaegtstid(x *ydelse.Indtaegt) satser.Periode {
	if x.Art == satser.Feriegodtgoerelse || x.Art == satser.Ferietillaeg {
		return x.Periode
	}
	return satser.Periode{Fra: x.Udbetalt, Til: x.Udbetalt}
}

// iMaaned reports whether a change can do something in a month.
func (a *aendring) iMaaned(m satser.Maaned) bool {
	r := &a.raekkevidde
	if r[0].IsZero() && r[1].IsZero() {
		return true
	}
	p := m.Periode()
	return !r[0].IsZero() && r[0].Overlaps(p) || !r[1].IsZero() && r[1].Overlaps(p)
}
