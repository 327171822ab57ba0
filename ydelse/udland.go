package ydelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// ophold judges the stays abroad (§ 5). A person who stays abroad gets no help, but the right is kept
//
//   - on days of holiday that is one of the law's, whatever the stay is (stk. 4, from 2021 stk. 5); in kap. 6 b until 31 March 2016
//     the provisions do not settle it, and the days are left to the municipality;
//   - on a short stay that the municipality allows in one of four cases (stk. 2);
//   - from 2021 on one short stay in a calendar month with some of each day and night in Denmark (stk. 3);
//   - from July 2025 on short stays, and one night abroad in a calendar month (stk. 3).
//
// The last two ask for notice two days before and cannot stand next to a holiday; from July 2025 that is for the night
// only. All but the first ask that the stay does not hinder the conditions for help. A stay is judged by the rule of its
// first day, and belongs to the calendar month of it.
func (d *retsdomme) ophold() {
	liste := d.sag.Ret.Udland
	var brug kortbrug
	for i := foersteOphold(liste, d.dage); i < len(liste); i++ {
		u := &liste[i]
		if !d.dage.Aaben() && u.Fra.After(d.dage.Til) {
			return
		}
		o := d.udlandsophold(u, &brug)
		if dage, ok := u.periode().Faelles(d.dage); ok {
			d.medFerie(&o, dage)
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

// kortbrug is whether the calendar month of a stay has had its short stay: Opfyldt when it has, Uoplyst or KraeverSkoen
// when that waits for something, 0 when it has not.
type kortbrug struct {
	maaned satser.Maaned
	udfald spor.Udfald
}

// iMaaneden returns what the month of a stay has had.
func (k *kortbrug) iMaaneden(u *Udlandsophold) spor.Udfald {
	if k.maaned != u.Fra.Maaned() {
		*k = kortbrug{maaned: u.Fra.Maaned()}
	}
	return k.udfald
}

// brugt notes a stay that may be the month's one. Days without help use nothing up.
func (d *retsdomme) brugt(k *kortbrug, u *Udlandsophold, udfald spor.Udfald) {
	switch {
	case udfald == spor.IkkeOpfyldt || k.iMaaneden(u) == spor.Opfyldt || !roerer(d.kurser, u.periode()):
	case udfald == spor.Opfyldt:
		k.udfald = udfald
	default:
		k.udfald = vaerst(udfald, k.udfald)
	}
}

// opholdsdom is what is said of one stay, and what comes of it.
type opholdsdom struct {
	udsagn []retsdom
	udfald spor.Udfald
}

// og adds a statement that decides, while none has taken the right.
func (o *opholdsdom) og(id spor.ID, u spor.Udfald, v satser.Regelopslag) *retsdom {
	o.udsagn = append(o.udsagn, retsdom{id: id, udfald: u, regel: v, afgoer: true})
	switch {
	case u == spor.IkkeOpfyldt:
		o.udfald = u
	case uafgjort(u):
		o.udfald = vaerst(u, uafgjorte(o.udfald))
	case o.udfald == 0:
		o.udfald = u
	}
	return &o.udsagn[len(o.udsagn)-1]
}

// udlandsophold judges one stay.
func (d *retsdomme) udlandsophold(u *Udlandsophold, brug *kortbrug) (o opholdsdom) {
	switch u.Art {
	case UdlandTilbud, UdlandSamvaer, UdlandBehandling, UdlandSaerligt:
		o.og(spor.UdlandTilladt, u.Tilladt.Udfald(), d.opholdsregel(satser.RegelUdlandTilladelse, u)).nr = uint8(u.Art - UdlandTilbud + 1)
		if u.Raadighed != 0 { // the municipality weighs it with the permission
			d.hindrer(&o, u)
		}
	case UdlandKortvarigt, UdlandOvernatning:
		d.kortvarigt(&o, u, brug)
	default:
		o.udfald = spor.IkkeOpfyldt
	}
	for i := range o.udsagn {
		o.udsagn[i].lovdag = u.Fra
	}
	return o
}

// opholdsregel looks a rule up on the first day of a stay, or the first one of the law.
func (d *retsdomme) opholdsregel(r satser.Regel, u *Udlandsophold) satser.Regelopslag {
	return d.regel(r, ellerFoerste(d.r, r, d.sag.Ordning, u.Fra))
}

// ellerFoerste returns a day, or the first one of a rule where that is later.
func ellerFoerste(r *satser.Regelsaet, g satser.Regel, o satser.Ordning, d satser.Dato) satser.Dato {
	if v := r.Versioner(g, o); len(v) > 0 && d.Before(v[0].Fra) {
		return v[0].Fra
	}
	return d
}

// hindrer states whether the stay hinders the conditions for help, unless something else takes the right already.
func (d *retsdomme) hindrer(o *opholdsdom, u *Udlandsophold) {
	if o.udfald != spor.IkkeOpfyldt {
		o.og(spor.UdlandRaadighed, u.Raadighed.Udfald(), d.opholdsregel(satser.RegelUdlandRaadighed, u))
	}
}

// kortvarigt judges a short stay that needs no permission.
func (d *retsdomme) kortvarigt(o *opholdsdom, u *Udlandsophold, brug *kortbrug) {
	v := d.opholdsregel(satser.RegelUdlandKort, u)
	switch v.Virkning() {
	case satser.KraeverSkoen:
		o.og(spor.UdlandKortvarigt, spor.KraeverSkoen, v)
		if u.Raadighed == spor.Nej {
			d.hindrer(o, u)
		}
		d.brugt(brug, u, o.udfald)
	case satser.EtDoegnophold, satser.EnOvernatning:
		if v.Virkning() == satser.EnOvernatning && u.Art == UdlandKortvarigt {
			d.udenNat(o, u, v)
			return
		}
		d.enGang(o, u, v, brug)
	default:
		o.og(spor.UdlandKortvarigt, spor.IkkeOpfyldt, v)
	}
}

// udenNat judges a short stay without a night abroad, of which a month can hold any number.
func (d *retsdomme) udenNat(o *opholdsdom, u *Udlandsophold, v satser.Regelopslag) {
	if u.periode().Dage() > u.laengst() {
		o.og(spor.UdlandForLangt, spor.IkkeOpfyldt, v)
		return
	}
	o.og(spor.UdlandKortvarigt, spor.Opfyldt, v)
	d.hindrer(o, u)
}

// enGang judges a short stay of which a calendar month can hold one: its length, that it is the first, that it does not
// stand next to a holiday, and the notice. A stay that fails uses nothing up.
func (d *retsdomme) enGang(o *opholdsdom, u *Udlandsophold, v satser.Regelopslag, brug *kortbrug) {
	foer := brug.iMaaneden(u)
	switch {
	case u.periode().Dage() > u.laengst():
		o.og(spor.UdlandForLangt, spor.IkkeOpfyldt, v)
	case foer == spor.Opfyldt:
		o.og(spor.UdlandAndenGang, spor.IkkeOpfyldt, v)
	case d.sag.vedFerie(u.periode()):
		o.og(spor.UdlandVedFerie, spor.IkkeOpfyldt, v)
	case u.Meddelt.IsZero():
		o.og(spor.UdlandBeskedSen, spor.Uoplyst, v)
	case u.Meddelt.AddDays(2).After(u.Fra):
		o.og(spor.UdlandBeskedSen, spor.IkkeOpfyldt, v).led = [2]spor.Tal{spor.Datotal(u.Meddelt), spor.Datotal(u.Fra)}
	default:
		o.og(spor.UdlandKortvarigt, spor.Opfyldt, v)
	}
	d.hindrer(o, u)
	d.brugt(brug, u, o.udfald)
	if uafgjort(foer) && o.udfald != spor.IkkeOpfyldt {
		o.og(spor.UdlandAndenGang, foer, v)
	}
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

// medFerie states what comes of a stay on some days. On days of holiday the right is kept; where the holiday is not
// settled and the stay by itself does not keep it, neither are its days.
func (d *retsdomme) medFerie(o *opholdsdom, dage satser.Periode) {
	rest := []satser.Periode{dage}
	for _, f := range d.ferie {
		for _, p := range faellesMed(rest, f.dage) {
			rest = uden(rest, d.udlandsferie(o, f, p))
		}
	}
	for _, p := range rest {
		d.sig(o, p)
	}
}

// udlandsferie states what comes of a stay on days of a holiday, and returns those that the holiday settles.
func (d *retsdomme) udlandsferie(o *opholdsdom, f friDage, dage satser.Periode) (klar satser.Periode) {
	v := d.regel(satser.RegelUdlandFerie, dage.Fra)
	lov := virkningsudfald(v.Virkning())
	if lov == spor.IkkeOpfyldt || f.udfald == spor.IkkeOpfyldt {
		return klar
	}
	switch {
	case lov == spor.Opfyldt && f.udfald == spor.Opfyldt:
		d.laeg(spor.UdlandIFerie, spor.Opfyldt, dage, v)
		return dage
	case o.udfald == spor.Opfyldt:
		return klar
	}
	if f.udfald != spor.Opfyldt {
		d.afgoerende(spor.Ferieperiode, f.udfald, dage, f.regel)
	}
	if lov != spor.Opfyldt {
		d.afgoerende(spor.UdlandIFerie, lov, dage, v)
	}
	if uafgjort(o.udfald) {
		return klar
	}
	return dage
}

// sig states what is said of a stay on some days.
func (d *retsdomme) sig(o *opholdsdom, dage satser.Periode) {
	for _, x := range o.udsagn {
		x.dage = dage
		d.domme = append(d.domme, x)
	}
	if o.udfald == spor.IkkeOpfyldt {
		d.afgoerende(spor.UdlandUdenRet, spor.IkkeOpfyldt, dage, d.regel(satser.RegelUdland, dage.Fra))
	}
}
