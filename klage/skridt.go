package klage

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// skridt takes one step from where the complaint stands.
func (l *loeb) skridt(s *Skridt) error {
	if !l.kan(s) {
		return l.forkert(s)
	}
	switch s.Art {
	case SendtTilKommunen:
		return l.hosKommunen(s.Dag)
	case FlereOplysninger:
		l.flere(s)
	case FuldtMedhold:
		l.skriv(spor.MedholdFuldt, spor.Opfyldt, rsl(66, 1)).Led[0] = spor.Datotal(s.Dag)
		l.slut()
	case DelvistMedhold:
		return l.delvist(s)
	case Fastholdt:
		return l.fastholdt(s)
	case Frafaldet:
		l.skriv(spor.KlageFrafaldet, spor.Opfyldt, rsl(66, 1)).Led[0] = spor.Datotal(s.Dag)
		l.luk(BortfaldetFrist)
		l.slut()
	case Videresendt:
		l.videresendt(s)
	case Dispenseret:
		l.skriv(spor.Dispensation, spor.Opfyldt, rsl(67, 2)).Led[0] = spor.Datotal(s.Dag)
		l.forSen = spor.Nej
		l.naeste(AfgoerKlagen, Ankestyrelsen, satser.Dato{}, false)
	case Afgjort:
		l.afgjort(s)
	case FuldmagtModtaget:
		l.fuldmagt(s)
	}
	return nil
}

// efter is the actions that each kind of step can carry out or answer.
var efter = [antalSkridtarter][]Handling{
	SendtTilKommunen: {SendTilKommunen},
	FlereOplysninger: {Genvurder, FindKlager},
	FuldtMedhold:     {Genvurder},
	DelvistMedhold:   {Genvurder},
	Fastholdt:        {Fasthold},
	Frafaldet:        {Genvurder, Videresend, SendTilKommunen, Fasthold, TagStilling, AfgoerKlagen, FindKlager},
	Videresendt:      {Genvurder, Videresend, FindKlager},
	Dispenseret:      {TagStilling},
	Afgjort:          {AfgoerKlagen, TagStilling},
	FuldmagtModtaget: {FindKlager, Videresend},
}

// kan reports whether a step can follow where the complaint stands. A complaint that is late for sure can only be rejected,
// unless the board looks away from it; one that may be late can be found in time and decided.
func (l *loeb) kan(s *Skridt) bool {
	h := l.f.Naeste.Handling
	switch {
	case !slices.Contains(efter[s.Art], h):
		return false
	case s.Art == FuldmagtModtaget:
		return l.ret == spor.IkkeVurderet
	case s.Art == Afgjort && h == TagStilling:
		return s.Udfald == Afvisning || l.forSen == spor.IkkeVurderet
	}
	return true
}

func (l *loeb) forkert(s *Skridt) error {
	krav := "et skridt, der kan følge, når det næste er »" + l.f.Naeste.Handling.String() + "«"
	return satser.NewInputfejl("art", satser.KodeModstrid, s.Art.String(), krav)
}

// flere: the complainant was told that more is needed, and when the re-assessment is expected to end (BEK 861/2025 § 11, stk.
// 2). That never shortens the four weeks, and an urgent complaint stays urgent.
func (l *loeb) flere(s *Skridt) {
	t := l.skriv(spor.GenvurderSenere, spor.Opfyldt, orden(11, 2))
	t.Led[0], t.Led[1] = spor.Datotal(s.Dag), spor.Datotal(s.NyDag)
	n := l.f.Naeste
	if n.Straks || !s.NyDag.After(n.Senest) {
		return
	}
	l.luk(BortfaldetFrist)
	l.naeste(n.Handling, n.Hvem, s.NyDag, false)
}

// fuldmagt: the power came, and the course goes on as for one who had it. The four weeks run from the complaint.
func (l *loeb) fuldmagt(s *Skridt) {
	l.skriv(spor.FuldmagtModtaget, spor.Opfyldt, fvl(8, 1)).Led[0] = spor.Datotal(s.Dag)
	l.ret = spor.Ja
	if l.f.Naeste.Handling != FindKlager {
		return
	}
	l.f.Naeste.Handling = Genvurder
	for i := range l.frister {
		if l.frister[i].Status == AabenFrist {
			l.frister[i].Handling = Genvurder
		}
	}
}

// delvist: the person has four weeks from receiving the new decision to say that the complaint stands (BEK 861/2025 § 12).
// The deadline is the person's, and moves like the one for complaining.
func (l *loeb) delvist(s *Skridt) error {
	uflyttet := s.NyDag.AddDays(fireUger)
	t := l.skriv(spor.MedholdDelvist, spor.Opfyldt, orden(12, 0))
	t.Led[0], t.Led[1] = spor.Datotal(s.NyDag), spor.Datotal(uflyttet)
	senest, err := l.flyt(uflyttet, orden(12, 0))
	if err != nil {
		return err
	}
	l.nyAfgoerelse = s.NyDag
	l.naeste(Fasthold, Borgeren, senest, false)
	return nil
}

const fjortenDage = 14

// fastholdt: the municipality has 14 days to forward the complaint. What it means that the person answers late, § 12 does not
// say; § 13 is about the deadline for complaining.
func (l *loeb) fastholdt(s *Skridt) error {
	if s.Dag.Before(l.nyAfgoerelse) {
		return satser.NewInputfejl("dag", satser.KodeModstrid, s.Dag.String(), "en dag, hvor klageren har modtaget den nye afgørelse")
	}
	frist, senest := l.f.Naeste.Senest, s.Dag.AddDays(fjortenDage)
	var t *spor.Trin
	if s.Dag.After(frist) {
		t = l.skriv(spor.KlageFastholdt, spor.KraeverSkoen, orden(12, 0))
		t.Led = [3]spor.Tal{spor.Datotal(s.Dag), spor.Datotal(frist), spor.Datotal(senest)}
	} else {
		t = l.skriv(spor.KlageFastholdt, spor.Opfyldt, orden(12, 0))
		t.Led[0], t.Led[1] = spor.Datotal(s.Dag), spor.Datotal(senest)
	}
	l.naeste(Videresend, Kommunen, senest, false)
	return l.flyttesIkke(t, senest)
}

// videresendt: the board decides; of a complaint that is or may be late first whether to take it.
func (l *loeb) videresendt(s *Skridt) {
	var t *spor.Trin
	switch {
	case l.forSen == spor.Ja:
		t = l.skriv(spor.ForSenVideresendt, spor.Opfyldt, orden(13, 1))
	case l.ret != spor.Ja:
		t = l.skriv(spor.KlageretForelagt, spor.Opfyldt, rsl(60, 2))
	default:
		t = l.skriv(spor.KlageVideresendt, spor.Opfyldt, rsl(66, 2))
	}
	t.Led[0] = spor.Datotal(s.Dag)
	h := AfgoerKlagen
	if l.forSen != spor.Nej {
		h = TagStilling
		l.skriv(spor.Dispensation, spor.KraeverSkoen, rsl(67, 2))
	}
	l.naeste(h, Ankestyrelsen, satser.Dato{}, false)
}

// afgjort: the board has decided, and there is no further complaint to an authority (RSL § 50, stk. 4).
func (l *loeb) afgjort(s *Skridt) {
	if l.f.Naeste.Handling == TagStilling && s.Udfald != Afvisning {
		l.skriv(spor.KlageAnsetRettidig, spor.Opfyldt, rsl(67, 1))
	}
	l.f.Udfald = s.Udfald
	l.skriv(s.Udfald.trin(), spor.Opfyldt, rsl(68, 2)).Led[0] = spor.Datotal(s.Dag)
	l.skriv(spor.IngenKlageVidere, spor.Opfyldt, rsl(50, 4))
	if s.Udfald.Virkning().AfgoeresIgen {
		l.naeste(AfgoerIgen, Kommunen, satser.Dato{}, false)
		return
	}
	l.slut()
}
