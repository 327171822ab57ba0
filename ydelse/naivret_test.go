package ydelse_test

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// naivret is a second judge of the right, written from the text of the law in its editions and the doc comments of
// [ydelse.Retsforhold] alone: one calendar day by itself, without a thought for speed. It stands against the library in
// TestNaivRet.
type naivret struct{ sag *ydelse.Sag }

// Outcomes of a day, the heavier first: what surely takes the right, a missing fact, an assessment.
func tungest(uu ...spor.Udfald) spor.Udfald {
	for _, tung := range []spor.Udfald{spor.IkkeOpfyldt, spor.Uoplyst, spor.KraeverSkoen} {
		for _, u := range uu {
			if u == tung {
				return tung
			}
		}
	}
	return spor.Opfyldt
}

func fraSvar(s spor.Svar) spor.Udfald {
	return map[spor.Svar]spor.Udfald{
		spor.Ja: spor.Opfyldt, spor.Nej: spor.IkkeOpfyldt, spor.IkkeVurderet: spor.KraeverSkoen, 0: spor.Uoplyst,
	}[s]
}

// iForloeb says whether a day lies in a course that can give right.
func (n naivret) iForloeb(d satser.Dato) bool {
	i := n.kursus(d)
	return i >= 0 && n.bevilget(n.sag.Forloeb[i]) != spor.IkkeOpfyldt && (n.sag.Ordning != rf || n.sag.Tidligere.Art != ydelse.Foertidspension)
}

// paa judges one day.
func (n naivret) paa(d satser.Dato) spor.Udfald {
	i := n.kursus(d)
	if i < 0 || n.sag.Ordning == rf && n.sag.Tidligere.Art == ydelse.Foertidspension { // § 68, stk. 6
		return spor.IkkeOpfyldt
	}
	return tungest(n.bevilget(n.sag.Forloeb[i]), n.betingelserne(d), n.abroad(d))
}

// kursus is the course that runs on a day, -1 for none. An end ends the course that runs on the day; on a course's first
// day that is the one before it.
func (n naivret) kursus(d satser.Dato) int {
	for i, f := range n.sag.Forloeb {
		if !inden(d, f.Fra, f.Til) {
			continue
		}
		slut := false
		for _, o := range n.sag.Ret.Ophoer {
			slut = slut || o.Fra.After(f.Fra) && !o.Fra.After(d)
		}
		if !slut {
			return i
		}
	}
	return -1
}

// bevilget: kap. 6 a takes no course granted after 31 January 2026 (lov 1750/2025 § 21, stk. 8; the day stands in BEK 58/2026 § 1, stk. 3).
func (n naivret) bevilget(f ydelse.Forloeb) spor.Udfald {
	sidste := dag("2026-01-31")
	switch {
	case n.sag.Ordning != rf, f.Bevilget.IsValid() && !f.Bevilget.After(sidste), !f.Bevilget.IsValid() && !f.Fra.After(sidste):
		return spor.Opfyldt
	case f.Bevilget.IsValid():
		return spor.IkkeOpfyldt
	}
	return spor.Uoplyst
}

// betingelserne: § 69, stk. 1, and § 69 k, stk. 1, less what lifts them on the day.
func (n naivret) betingelserne(d satser.Dato) spor.Udfald {
	ud := spor.Opfyldt
	for _, b := range n.sag.Ret.Betingelser {
		if !inden(d, b.Fra, b.Til) || b.Opfyldt == spor.Ja {
			continue
		}
		eget := fraSvar(b.Opfyldt)
		switch loeftet := n.loeftet(d); loeftet {
		case spor.Opfyldt:
			eget = spor.Opfyldt
		case spor.Uoplyst, spor.KraeverSkoen:
			eget = loeftet
		}
		ud = tungest(ud, eget)
	}
	return ud
}

// bedst is the opposite of tungest: what surely helps, then a missing fact, then an assessment.
func bedst(uu ...spor.Udfald) spor.Udfald {
	for _, god := range []spor.Udfald{spor.Opfyldt, spor.Uoplyst, spor.KraeverSkoen} {
		for _, u := range uu {
			if u == god {
				return god
			}
		}
	}
	return spor.IkkeOpfyldt
}

// loeftet says whether something lifts the conditions on a day: § 68, stk. 7, § 69 j, stk. 13 or 14, § 69 k, stk. 1, 2.
// pkt., and holiday.
func (n naivret) loeftet(d satser.Dato) spor.Udfald {
	ud := n.ferie(d)
	for _, b := range n.sag.Ret.Bevaret {
		if !inden(d, b.Fra, b.Til) {
			continue
		}
		switch b.Art {
		case ydelse.VedSygdom, ydelse.VedBarsel:
			ud = spor.Opfyldt
		case ydelse.VedSorgorlov: // in LBK 241/2021, not in LBK 981/2019
			ud = bedst(ud, fra(d, "2021-01-01", spor.KraeverSkoen, spor.Opfyldt))
		case ydelse.VedVentetid: // 2. pkt. is in LBK 269/2017, not in LBK 468/2016
			ud = bedst(ud, fra(d, "2016-05-20", spor.IkkeOpfyldt, fra(d, "2017-03-21", spor.KraeverSkoen, spor.Opfyldt)))
		}
	}
	return ud
}

// fra is one of two outcomes, by a border.
func fra(d satser.Dato, graense string, foer, efter spor.Udfald) spor.Udfald {
	if d.Before(dag(graense)) {
		return foer
	}
	return efter
}

// ferie says whether a day is one of a holiday that the law gives: with the benefit by right and agreement (§ 69, stk. 6 /
// § 69 k, stk. 6; § 13, stk. 13), with feriegodtgørelse from lov 296/2016.
func (n naivret) ferie(d satser.Dato) spor.Udfald {
	for _, f := range n.sag.Ret.Ferie {
		switch {
		case !inden(d, f.Fra, f.Til):
		case f.Art == ydelse.FerieMedFeriegodtgoerelse:
			return fra(d, "2016-04-01", spor.KraeverSkoen, spor.Opfyldt)
		default:
			return tungest(fraSvar(f.Ret), fraSvar(f.Aftalt))
		}
	}
	return spor.IkkeOpfyldt
}

// abroad: § 5. On holiday a person can be abroad whatever the stay is called; § 69 k is named from 2016, and
// before, the provisions that it points to.
func (n naivret) abroad(d satser.Dato) spor.Udfald {
	for i, u := range n.sag.Ret.Udland {
		if !inden(d, u.Fra, u.Til) {
			continue
		}
		eget, ferie := n.ophold(i), n.ferie(d)
		if n.sag.Ordning == jaf && d.Before(dag("2016-04-01")) {
			if ferie != spor.IkkeOpfyldt {
				ferie = tungest(ferie, spor.KraeverSkoen)
			}
		}
		if eget == spor.Opfyldt || ferie == spor.IkkeOpfyldt {
			return eget
		}
		if eget == spor.IkkeOpfyldt || ferie == spor.Opfyldt {
			return ferie
		}
		return tungest(eget, ferie)
	}
	return spor.Opfyldt
}

// ophold judges a stay by itself, and by the stays before it in its calendar month, under the rule of its first day.
func (n naivret) ophold(i int) spor.Udfald {
	u := n.sag.Ret.Udland[i]
	switch {
	case u.Art == ydelse.UdlandKortvarigt || u.Art == ydelse.UdlandOvernatning:
	case u.Art >= ydelse.UdlandFerie, u.Tilladt == spor.Nej:
		return spor.IkkeOpfyldt
	case u.Raadighed == 0: // weighed with the permission
		return fraSvar(u.Tilladt)
	default:
		return tungest(fraSvar(u.Tilladt), fraSvar(u.Raadighed))
	}
	eget := n.kort(u)
	if f := u.Fra.String(); !taelles(u) || f < "2021-02-12" || f >= "2025-02-25" && f < "2025-07-01" {
		return eget
	}
	return n.naeste(i, eget)
}

// naeste holds a short stay against those before it in the month: one that is allowed leaves no room, one that is not
// settled leaves the next one unsettled. Days without help use nothing up.
func (n naivret) naeste(i int, eget spor.Udfald) spor.Udfald {
	u, brugt := n.sag.Ret.Udland[i], spor.IkkeOpfyldt
	for _, f := range n.sag.Ret.Udland[:i] {
		if f.Fra.Maaned() != u.Fra.Maaned() || !taelles(f) || !n.modtager(f) {
			continue
		}
		switch k := n.kort(f); {
		case k == spor.Opfyldt, brugt == spor.Opfyldt:
			brugt = spor.Opfyldt
		case k != spor.IkkeOpfyldt:
			brugt = bedst(brugt, k)
		}
	}
	switch brugt {
	case spor.IkkeOpfyldt:
		return eget
	case spor.Opfyldt:
		return spor.IkkeOpfyldt
	}
	return tungest(eget, brugt)
}

// modtager says whether help is received under a stay.
func (n naivret) modtager(u ydelse.Udlandsophold) bool {
	for d := u.Fra; !d.After(u.Til); d = d.AddDays(1) {
		if i := n.kursus(d); i >= 0 && n.bevilget(n.sag.Forloeb[i]) == spor.Opfyldt {
			return true
		}
	}
	return false
}

// taelles says whether a stay is one of those that a month can hold one of.
func taelles(u ydelse.Udlandsophold) bool {
	return u.Art == ydelse.UdlandOvernatning && !u.Fra.Before(dag("2019-09-23")) ||
		u.Art == ydelse.UdlandKortvarigt && !u.Fra.Before(dag("2019-09-23")) && u.Fra.Before(dag("2025-07-01"))
}

// kort judges a short stay without a look at the others: no such rule in LBK 981/2019 and before; the rule of LBK 241/2021;
// that of LBK 1004/2025; not known between.
func (n naivret) kort(u ydelse.Udlandsophold) spor.Udfald {
	nat := u.Art == ydelse.UdlandOvernatning
	switch f := u.Fra.String(); {
	case f < "2019-09-23":
		return spor.IkkeOpfyldt
	case f < "2021-02-12", f >= "2025-02-25" && f < "2025-07-01":
		if u.Raadighed == spor.Nej { // under no rule
			return spor.IkkeOpfyldt
		}
		return spor.KraeverSkoen
	case u.Til.DaysSince(u.Fra) > map[bool]int{true: 1}[nat]: // one night, or none
		return spor.IkkeOpfyldt
	case f >= "2025-07-01" && !nat:
		return fraSvar(u.Raadighed)
	}
	for _, x := range n.sag.Ret.Ferie {
		if inden(u.Fra, x.Fra.AddDays(-1), x.Til.AddDays(1)) || inden(u.Til, x.Fra.AddDays(-1), x.Til.AddDays(1)) {
			return spor.IkkeOpfyldt
		}
	}
	if u.Meddelt.IsZero() {
		return tungest(spor.Uoplyst, fraSvar(u.Raadighed))
	}
	if u.Fra.DaysSince(u.Meddelt) < 2 {
		return spor.IkkeOpfyldt
	}
	return fraSvar(u.Raadighed)
}
