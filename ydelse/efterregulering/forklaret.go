package efterregulering

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// lofter notes the ceiling of each month in which the person was paid too much. It is read from the steps of the new calculation.
func (l *loeb) lofter() {
	if len(l.o.Efter.Lofter) == 0 {
		return
	}
	var trin []spor.Trin
	for i := range l.res.Maaneder {
		m := &l.res.Maaneder[i]
		if m.Regulering.Sign() >= 0 {
			continue
		}
		var err error
		if _, trin, err = l.b.Efter.OpgoerI(trin[:0], l.o.Efter, m.Maaned); err == nil {
			m.Loft = loftet(trin)
		}
	}
}

// loftet finds the lowest ceiling in a month's steps. Below a Delperiode it holds for those days only.
func loftet(trin []spor.Trin) Loft {
	var ud Loft
	for i := range trin {
		t := &trin[i]
		if t.ID != spor.Strafloft {
			continue
		}
		niveau, _ := t.Led[1].Beloeb()
		if ud.IsZero() || niveau.Compare(ud.Niveau) < 0 {
			ud.Niveau, ud.Hjemmel = niveau, t.Hjemmel
		}
		ud.Del = ud.Del || t.Niveau > 0
	}
	return ud
}

// regelforskelle says which figures and provisions made the rule sets differ: those used in the months with a part of that change.
func (l *loeb) regelforskelle() {
	nr := l.lister.regler
	if nr == 0 {
		return
	}
	gammel := l.b.Efter
	gammel.Regler = l.b.Foer.Regler
	var f felter
	for i := range l.res.Maaneder {
		m := &l.res.Maaneder[i]
		if !slices.ContainsFunc(m.Dele, func(d Del) bool { return d.Aendring == nr || slices.Contains(d.Sammen, nr) }) {
			continue
		}
		foer, err1 := gammel.Opgoer(l.o.Efter, m.Maaned)
		nu, err2 := l.b.Efter.Opgoer(l.o.Efter, m.Maaned)
		if err1 == nil && err2 == nil {
			f.satser(gammel.Regler, l.b.Efter.Regler, &foer, &nu)
			f.bestemmelser(foer.Spor, nu.Spor)
			f.regeltal(foer.Spor, nu.Spor)
		}
	}
	l.aendringer[nr-1].Felter = f
}

// satser adds each figure that has another value, and each that only one of the months used.
func (f *felter) satser(foerR, nuR *satser.Regelsaet, foer, nu *ydelse.Opgoerelse) {
	gamle, nye := figurer(foerR, foer.Spor), figurer(nuR, nu.Spor)
	for _, g := range gamle {
		i := slices.IndexFunc(nye, func(n figur) bool { return n.sats == g.sats })
		switch {
		case i < 0:
			f.nyt(Felt{Navn: g.navn(foer.Maaned), Foer: g.vaerdi})
		case nye[i].vaerdi != g.vaerdi:
			f.nyt(Felt{Navn: g.navn(foer.Maaned), Foer: g.vaerdi, Nu: nye[i].vaerdi})
		}
	}
	for _, n := range nye {
		if !slices.ContainsFunc(gamle, func(g figur) bool { return n.sats == g.sats }) {
			f.nyt(Felt{Navn: n.navn(nu.Maaned), Nu: n.vaerdi})
		}
	}
}

// figur is a figure that a month used.
type figur struct {
	sats   satser.Sats
	vaerdi string
}

func (f figur) navn(m satser.Maaned) string { return f.sats.Tekst() + " i " + m.Tekst() }

func figurer(r *satser.Regelsaet, s spor.Spor) []figur {
	var ud []figur
	for _, ref := range s.Satser() {
		if x, err := r.Figur(ref); err == nil {
			ud = append(ud, figur{ref.Sats, x.Vaerdi.Tekst() + " " + ref.Sats.Enhed().Tekst()})
		}
	}
	return ud
}

// bestemmelser adds each provision that only one of the months rests on.
func (f *felter) bestemmelser(foer, nu spor.Spor) {
	gamle, nye := hjemler(foer), hjemler(nu)
	for _, h := range gamle {
		if !slices.Contains(nye, h) {
			f.nyt(Felt{Navn: "bestemmelse", Foer: h.String()})
		}
	}
	for _, h := range nye {
		if !slices.Contains(gamle, h) {
			f.nyt(Felt{Navn: "bestemmelse", Nu: h.String()})
		}
	}
}

func hjemler(s spor.Spor) []satser.Hjemmel {
	var ud []satser.Hjemmel
	for i := range s {
		if h := s[i].Hjemmel; !h.IsZero() && !slices.Contains(ud, h) {
			ud = append(ud, h)
		}
	}
	return ud
}

// regeltal adds the first step that was taken otherwise, or with another number of a rule: another percentage, another treatment.
func (f *felter) regeltal(foer, nu spor.Spor) {
	for i := range min(len(foer), len(nu)) {
		a, b := &foer[i], &nu[i]
		if a.ID != b.ID || a.Udfald != b.Udfald || procenter(a) != procenter(b) {
			f.nyt(Felt{Navn: "trinnet »" + a.ID.Titel() + "«", Foer: a.Tekst(), Nu: b.Tekst()})
			return
		}
	}
}

// procenter gives the percentages of a step, which are numbers of a rule.
func procenter(t *spor.Trin) [3]int64 {
	var ud [3]int64
	for i, l := range t.Led {
		if l.Enhed == spor.Procent {
			ud[i] = l.Vaerdi
		}
	}
	return ud
}

// nyt adds a difference that is not there already.
func (f *felter) nyt(x Felt) {
	if !slices.Contains(*f, x) {
		*f = append(*f, x)
	}
}
