package klage

import (
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
		l.hosKommunen(s.Dag)
	case FlereOplysninger:
		t := l.skriv(spor.GenvurderSenere, spor.Opfyldt, orden(11, 2))
		t.Led[0], t.Led[1] = spor.Datotal(s.Dag), spor.Datotal(s.NyDag)
		l.naeste(Genvurder, Kommunen, s.NyDag, false)
	case FuldtMedhold:
		l.skriv(spor.MedholdFuldt, spor.Opfyldt, rsl(66, 1)).Led[0] = spor.Datotal(s.Dag)
		l.naeste(Intet, 0, satser.Dato{}, false)
	case DelvistMedhold:
		return l.delvist(s)
	case Fastholdt:
		l.fastholdt(s)
	case Frafaldet:
		l.skriv(spor.KlageFrafaldet, spor.Opfyldt, rsl(66, 1)).Led[0] = spor.Datotal(s.Dag)
		l.naeste(Intet, 0, satser.Dato{}, false)
	case Videresendt:
		l.videresendt(s)
	case Dispenseret:
		l.skriv(spor.Dispensation, spor.Opfyldt, rsl(67, 2)).Led[0] = spor.Datotal(s.Dag)
		l.forSen = spor.Nej
		l.naeste(AfgoerKlagen, Ankestyrelsen, satser.Dato{}, false)
	case Afgjort:
		l.afgjort(s)
	}
	return nil
}

// kan reports whether a step can follow where the complaint stands.
func (l *loeb) kan(s *Skridt) bool {
	switch h := l.f.Naeste.Handling; s.Art {
	case SendtTilKommunen:
		return h == SendTilKommunen
	case FlereOplysninger, FuldtMedhold, DelvistMedhold:
		return h == Genvurder
	case Fastholdt:
		return h == Fasthold
	case Frafaldet:
		return h != Intet && h != AfgoerIgen
	case Videresendt:
		return h == Genvurder || h == Videresend
	case Dispenseret:
		return h == TagStilling
	case Afgjort:
		return h == AfgoerKlagen || h == TagStilling && s.Udfald == Afvisning
	}
	return false
}

func (l *loeb) forkert(s *Skridt) error {
	krav := "et skridt, der kan følge, når det næste er »" + l.f.Naeste.Handling.String() + "«"
	return satser.NyInputfejl("art", satser.KodeModstrid, s.Art.String(), krav)
}

// delvist: the person has four weeks from receiving the new decision to say that the complaint stands (BEK 861/2025 § 12).
// The deadline is the person's, and moves like the one for complaining.
func (l *loeb) delvist(s *Skridt) error {
	uflyttet := s.NyDag.AddDays(fireUger)
	t := l.skriv(spor.MedholdDelvist, spor.Opfyldt, orden(12, 0))
	t.Led[0], t.Led[1] = spor.Datotal(s.NyDag), spor.Datotal(uflyttet)
	senest, err := l.flyt(uflyttet)
	if err != nil {
		return err
	}
	l.naeste(Fasthold, Borgeren, senest, false)
	return nil
}

// fastholdt: the municipality has 14 days to forward the complaint, when the person kept to the four weeks.
func (l *loeb) fastholdt(s *Skridt) {
	if s.Dag.After(l.f.Naeste.Senest) {
		t := l.skriv(spor.KlageFastholdt, spor.IkkeOpfyldt, orden(12, 0))
		t.Led[0], t.Led[1] = spor.Datotal(s.Dag), spor.Datotal(l.f.Naeste.Senest)
		l.skriv(spor.ForSenVideresendes, spor.Opfyldt, orden(13, 1))
		l.forSen = spor.Ja
		l.naeste(Videresend, Kommunen, satser.Dato{}, true)
		return
	}
	senest := s.Dag.AddDays(fjortenDage)
	t := l.skriv(spor.KlageFastholdt, spor.Opfyldt, orden(12, 0))
	t.Led[0], t.Led[1] = spor.Datotal(s.Dag), spor.Datotal(senest)
	l.naeste(Videresend, Kommunen, senest, false)
}

const fjortenDage = 14

// videresendt: the board decides; of a late complaint first whether to take it.
func (l *loeb) videresendt(s *Skridt) {
	l.skriv(spor.KlageVideresendt, spor.Opfyldt, rsl(66, 2)).Led[0] = spor.Datotal(s.Dag)
	h := AfgoerKlagen
	if l.forSen != spor.Nej {
		h = TagStilling
		l.skriv(spor.Dispensation, spor.KraeverSkoen, rsl(67, 2))
	}
	l.naeste(h, Ankestyrelsen, satser.Dato{}, false)
}

// afgjort: the board has decided, and there is no further complaint to an authority (RSL § 50, stk. 4).
func (l *loeb) afgjort(s *Skridt) {
	l.f.Udfald = s.Udfald
	l.skriv(s.Udfald.trin(), spor.Opfyldt, rsl(68, 2)).Led[0] = spor.Datotal(s.Dag)
	l.skriv(spor.IngenKlageVidere, spor.Opfyldt, rsl(50, 4))
	if s.Udfald.Virkning().AfgoeresIgen {
		l.naeste(AfgoerIgen, Kommunen, satser.Dato{}, false)
		return
	}
	l.naeste(Intet, 0, satser.Dato{}, false)
}
