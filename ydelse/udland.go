package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ophold judges the stays abroad (§ 5). A person who stays abroad gets no help, but the right is kept
//
//   - on holiday that is one of the law's (stk. 4, from 2021 stk. 5);
//   - on a short stay that the municipality allows in one of four cases (stk. 2);
//   - from 2021 on one short stay in a calendar month with some of each day and night in Denmark (stk. 3);
//   - from July 2025 on short stays, and one night abroad in a calendar month (stk. 3).
//
// The last two ask for notice two days before and cannot stand next to a holiday; from July 2025 that is for the night
// only. All but the first ask that the stay does not hinder the conditions for help.
func (d *retsdomme) ophold() {
	liste := d.sag.Ret.Udland
	brugt := satser.Maaned{} // the last calendar month that has had its short stay
	for i := foersteOphold(liste, d.dage); i < len(liste); i++ {
		u := &liste[i]
		if !d.dage.Aaben() && u.Fra.After(d.dage.Til) {
			return
		}
		dage, ok := u.periode().Faelles(d.dage)
		n := len(d.domme)
		nej := d.udlandsophold(u, dage, &brugt)
		if !ok {
			d.domme = d.domme[:n] // only looked at because its month holds one
			continue
		}
		if nej {
			d.afgoerende(spor.UdlandUdenRet, spor.IkkeOpfyldt, dage, d.regel(satser.RegelUdland, dage.Fra))
		}
	}
}

// foersteOphold returns the first stay of the calendar month in which the first stay that touches the days begins.
func foersteOphold(liste []Udlandsophold, dage satser.Periode) int {
	i := slices.IndexFunc(liste, func(u Udlandsophold) bool { return u.periode().Overlaps(dage) })
	if i < 0 {
		return len(liste)
	}
	m := liste[i].Fra.Maaned()
	for i > 0 && liste[i-1].Fra.Maaned() == m {
		i--
	}
	return i
}

// udlandsophold judges one stay, states why, and reports whether it surely takes the right.
func (d *retsdomme) udlandsophold(u *Udlandsophold, dage satser.Periode, brugt *satser.Maaned) (nej bool) {
	switch u.Art {
	case UdlandFerie:
		d.udlandsferie(dage)
		return false
	case UdlandTilbud, UdlandSamvaer, UdlandBehandling, UdlandSaerligt:
		v := d.regel(satser.RegelUdlandTilladelse, u.Fra)
		udfald := svar(u.Tilladt)
		d.afgoerende(spor.UdlandTilladt, udfald, dage, v).nr = uint8(u.Art - UdlandTilbud + 1)
		if udfald == spor.IkkeOpfyldt || u.Raadighed == 0 { // the municipality weighs it with the permission
			return udfald == spor.IkkeOpfyldt
		}
		return d.hindrer(u, dage)
	case UdlandKortvarigt, UdlandOvernatning:
		return d.kortvarigt(u, dage, brugt)
	}
	return true
}

// hindrer states whether the stay hinders the conditions for help.
func (d *retsdomme) hindrer(u *Udlandsophold, dage satser.Periode) bool {
	udfald := svar(u.Raadighed)
	d.afgoerende(spor.UdlandRaadighed, udfald, dage, d.regel(satser.RegelUdlandRaadighed, u.Fra))
	return udfald == spor.IkkeOpfyldt
}

// udlandsferie keeps the right on the days of holiday; a day outside one has none.
func (d *retsdomme) udlandsferie(dage satser.Periode) {
	if !dage.IsValid() {
		return
	}
	rest := []satser.Periode{dage}
	v := d.regel(satser.RegelUdlandFerie, dage.Fra)
	for i := range d.sag.Ret.Ferie {
		if virkningsudfald(v.Virkning()) != spor.Opfyldt {
			break
		}
		p := d.sag.Ret.Ferie[i].periode()
		u := d.ferie[i]
		if u == spor.IkkeOpfyldt {
			continue
		}
		for _, x := range faellesMed(rest, p) {
			if u == spor.Opfyldt {
				d.laeg(spor.UdlandIFerie, u, x, v)
			} else {
				d.afgoerende(spor.Ferieperiode, u, x, v)
			}
		}
		rest = uden(rest, p)
	}
	for _, x := range rest {
		d.afgoerende(spor.UdlandUdenRet, spor.IkkeOpfyldt, x, d.regel(satser.RegelUdland, x.Fra))
	}
}

// kortvarigt judges a short stay that needs no permission, by the rule of its first day.
func (d *retsdomme) kortvarigt(u *Udlandsophold, dage satser.Periode, brugt *satser.Maaned) (nej bool) {
	v := d.regel(satser.RegelUdlandKort, u.Fra)
	switch {
	case v.Virkning() == satser.KraeverSkoen:
		d.afgoerende(spor.UdlandKortvarigt, spor.KraeverSkoen, dage, v)
		return false
	case v.Virkning() == satser.EnOvernatning && u.Art == UdlandKortvarigt:
		d.laeg(spor.UdlandKortvarigt, spor.Opfyldt, dage, v)
		return d.hindrer(u, dage)
	case v.Virkning() == satser.EnOvernatning, v.Virkning() == satser.EtDoegnophold:
		return d.enGang(u, dage, v, brugt)
	}
	d.afgoerende(spor.UdlandKortvarigt, spor.IkkeOpfyldt, dage, v)
	return true
}

// enGang judges a short stay of which a calendar month can hold one: its length, that it is the first, that it does not
// stand next to a holiday, and the notice. A stay that fails uses nothing up.
func (d *retsdomme) enGang(u *Udlandsophold, dage satser.Periode, v satser.Regelopslag, brugt *satser.Maaned) (nej bool) {
	id, udfald := spor.UdlandKortvarigt, spor.Opfyldt
	switch {
	case u.periode().Dage() > u.laengst():
		id, udfald = spor.UdlandForLangt, spor.IkkeOpfyldt
	case u.Fra.Maaned() == *brugt:
		id, udfald = spor.UdlandAndenGang, spor.IkkeOpfyldt
	case d.sag.vedFerie(u.periode()):
		id, udfald = spor.UdlandVedFerie, spor.IkkeOpfyldt
	case u.Meddelt.IsZero():
		id, udfald = spor.UdlandBeskedSen, spor.Uoplyst
	case u.Meddelt.AddDays(2).After(u.Fra):
		id, udfald = spor.UdlandBeskedSen, spor.IkkeOpfyldt
	}
	x := d.afgoerende(id, udfald, dage, v)
	if id == spor.UdlandBeskedSen && udfald == spor.IkkeOpfyldt {
		x.led = [2]spor.Tal{spor.Datotal(u.Meddelt), spor.Datotal(u.Fra)}
	}
	if udfald == spor.IkkeOpfyldt || d.hindrer(u, dage) {
		return true
	}
	*brugt = u.Fra.Maaned()
	return false
}

// laengst returns how many days a short stay can touch: one without a night abroad, two with one.
func (u *Udlandsophold) laengst() int {
	if u.Art == UdlandOvernatning {
		return 2
	}
	return 1
}

// vedFerie reports whether some days stand next to a holiday, or in one.
func (s *Sag) vedFerie(p satser.Periode) bool {
	vidt := satser.Periode{Fra: p.Fra.AddDays(-1), Til: p.Til.AddDays(1)}
	for i := range s.Ret.Ferie {
		if s.Ret.Ferie[i].periode().Overlaps(vidt) {
			return true
		}
	}
	return false
}
