package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

var forloebstype = raekketype[ydelse.Forloeb]{
	noegler: []func(*ydelse.Forloeb) ydelse.Forloeb{
		func(x *ydelse.Forloeb) ydelse.Forloeb { return ydelse.Forloeb{Fra: x.Fra} },
		func(x *ydelse.Forloeb) ydelse.Forloeb { return ydelse.Forloeb{Til: x.Til} },
	},
	navn: func(x *ydelse.Forloeb) string { return med("forløb", periode(x.Periode())) },
	felter: func(f *felter, a, b *ydelse.Forloeb) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.dag("bevilget", a.Bevilget, b.Bevilget)
		f.tidligere("ydelsen før: ", &a.Tidligere, &b.Tidligere)
	},
}

var boligtype = raekketype[ydelse.Bolig]{
	noegler: []func(*ydelse.Bolig) ydelse.Bolig{
		func(x *ydelse.Bolig) ydelse.Bolig { return ydelse.Bolig{Fra: x.Fra} },
		func(x *ydelse.Bolig) ydelse.Bolig { return ydelse.Bolig{Til: x.Til, HosForaelder: x.HosForaelder} },
	},
	navn: func(x *ydelse.Bolig) string { return med("bolig", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Bolig) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.svar("hos forælder", a.HosForaelder, b.HosForaelder)
	},
}

var barnetype = raekketype[ydelse.Barn]{
	noegler: []func(*ydelse.Barn) ydelse.Barn{
		func(x *ydelse.Barn) ydelse.Barn { return ydelse.Barn{Foedt: x.Foedt} },
		func(x *ydelse.Barn) ydelse.Barn { return ydelse.Barn{Ophold: x.Ophold, Fra: x.Fra, Til: x.Til} },
	},
	navn: func(x *ydelse.Barn) string { return "barn født " + dag(x.Foedt) },
	felter: func(f *felter, a, b *ydelse.Barn) {
		f.dag("født", a.Foedt, b.Foedt)
		f.hvis("ophold", valgt(a.Ophold, a.Ophold.String()), valgt(b.Ophold, b.Ophold.String()))
		f.dag("første dag med forsørgelsespligt", a.Fra, b.Fra)
		f.dag("sidste dag med forsørgelsespligt", a.Til, b.Til)
	},
}

var bidragstype = raekketype[ydelse.Bidrag]{
	noegler: []func(*ydelse.Bidrag) ydelse.Bidrag{
		func(x *ydelse.Bidrag) ydelse.Bidrag { return ydelse.Bidrag{Fra: x.Fra, Til: x.Til} },
		func(x *ydelse.Bidrag) ydelse.Bidrag {
			return ydelse.Bidrag{Fastsat: x.Fastsat, Normalbidrag: x.Normalbidrag}
		},
	},
	navn: func(x *ydelse.Bidrag) string { return med("bidragspligt", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Bidrag) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.beloeb("fastsat bidrag", a.Fastsat, b.Fastsat)
		f.beloeb("normalbidrag", a.Normalbidrag, b.Normalbidrag)
		f.svar("for et af børnene", a.IBoern, b.IBoern)
	},
}

var selvstaendigtype = raekketype[ydelse.Selvstaendig]{
	noegler: []func(*ydelse.Selvstaendig) ydelse.Selvstaendig{
		func(x *ydelse.Selvstaendig) ydelse.Selvstaendig { return ydelse.Selvstaendig{Fra: x.Fra} },
		func(x *ydelse.Selvstaendig) ydelse.Selvstaendig {
			return ydelse.Selvstaendig{Til: x.Til, Arbejde: x.Arbejde}
		},
	},
	navn: func(x *ydelse.Selvstaendig) string { return med("selvstændig virksomhed", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Selvstaendig) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("del af normalt arbejde", valgt(a.Arbejde, a.Arbejde.String()), valgt(b.Arbejde, b.Arbejde.String()))
	},
}

var lofttype = raekketype[ydelse.Loft]{
	noegler: []func(*ydelse.Loft) ydelse.Loft{
		func(x *ydelse.Loft) ydelse.Loft { return ydelse.Loft{Fra: x.Fra, Art: x.Art} },
		func(x *ydelse.Loft) ydelse.Loft { return ydelse.Loft{Art: x.Art} },
		func(x *ydelse.Loft) ydelse.Loft { return ydelse.Loft{Fra: x.Fra} },
	},
	navn: func(x *ydelse.Loft) string { return med("loft", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Loft) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("bestemmelse", loftbestemmelse(a.Art), loftbestemmelse(b.Art))
		f.beloeb("niveau", a.Niveau, b.Niveau)
		f.hvis("svarer til", valgt(a.Hjaelp, a.Hjaelp.String()), valgt(b.Hjaelp, b.Hjaelp.String()))
	},
}

// loftbestemmelse gives the provision of a ceiling: "§ 10 f".
func loftbestemmelse(a ydelse.Loftart) string {
	s := a.String()
	return "§ " + s[:len(s)-1] + " " + s[len(s)-1:]
}

var betingelsestype = raekketype[ydelse.Betingelse]{
	noegler: []func(*ydelse.Betingelse) ydelse.Betingelse{
		func(x *ydelse.Betingelse) ydelse.Betingelse { return ydelse.Betingelse{Fra: x.Fra, Art: x.Art} },
		func(x *ydelse.Betingelse) ydelse.Betingelse { return ydelse.Betingelse{Til: x.Til, Art: x.Art} },
		func(x *ydelse.Betingelse) ydelse.Betingelse { return ydelse.Betingelse{Fra: x.Fra} },
	},
	navn: func(x *ydelse.Betingelse) string {
		return med("betingelsen »"+ord(x.Art.String())+"«", fraTil(x.Fra, x.Til))
	},
	felter: func(f *felter, a, b *ydelse.Betingelse) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("betingelse", ord(a.Art.String()), ord(b.Art.String()))
		f.svar("opfyldt", a.Opfyldt, b.Opfyldt)
	},
}

var bevarettype = raekketype[ydelse.BevaretRet]{
	noegler: []func(*ydelse.BevaretRet) ydelse.BevaretRet{
		func(x *ydelse.BevaretRet) ydelse.BevaretRet { return ydelse.BevaretRet{Fra: x.Fra} },
		func(x *ydelse.BevaretRet) ydelse.BevaretRet { return ydelse.BevaretRet{Til: x.Til, Art: x.Art} },
	},
	navn: func(x *ydelse.BevaretRet) string {
		return med("bevaret ret ved »"+ord(x.Art.String())+"«", fraTil(x.Fra, x.Til))
	},
	felter: func(f *felter, a, b *ydelse.BevaretRet) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("art", ord(a.Art.String()), ord(b.Art.String()))
	},
}

var ferietype = raekketype[ydelse.Ferie]{
	noegler: []func(*ydelse.Ferie) ydelse.Ferie{
		func(x *ydelse.Ferie) ydelse.Ferie { return ydelse.Ferie{Fra: x.Fra} },
		func(x *ydelse.Ferie) ydelse.Ferie { return ydelse.Ferie{Til: x.Til} },
	},
	navn: func(x *ydelse.Ferie) string { return med("ferie", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Ferie) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("art", ord(a.Art.String()), ord(b.Art.String()))
		f.svar("ret til ferien", a.Ret, b.Ret)
		f.svar("aftalt", a.Aftalt, b.Aftalt)
	},
}

var udlandstype = raekketype[ydelse.Udlandsophold]{
	noegler: []func(*ydelse.Udlandsophold) ydelse.Udlandsophold{
		func(x *ydelse.Udlandsophold) ydelse.Udlandsophold { return ydelse.Udlandsophold{Fra: x.Fra} },
		func(x *ydelse.Udlandsophold) ydelse.Udlandsophold { return ydelse.Udlandsophold{Til: x.Til} },
	},
	navn: func(x *ydelse.Udlandsophold) string { return med("ophold i udlandet", fraTil(x.Fra, x.Til)) },
	felter: func(f *felter, a, b *ydelse.Udlandsophold) {
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("grund", ord(a.Art.String()), ord(b.Art.String()))
		f.svar("tilladt", a.Tilladt, b.Tilladt)
		f.svar("rådighed", a.Raadighed, b.Raadighed)
		f.dag("meddelt", a.Meddelt, b.Meddelt)
	},
}

var ophoerstype = raekketype[ydelse.Forloebsophoer]{
	noegler: []func(*ydelse.Forloebsophoer) ydelse.Forloebsophoer{
		func(x *ydelse.Forloebsophoer) ydelse.Forloebsophoer { return ydelse.Forloebsophoer{Art: x.Art} },
		func(x *ydelse.Forloebsophoer) ydelse.Forloebsophoer { return ydelse.Forloebsophoer{Fra: x.Fra} },
	},
	navn: func(x *ydelse.Forloebsophoer) string { return "ophør af forløb fra " + dag(x.Fra) },
	felter: func(f *felter, a, b *ydelse.Forloebsophoer) {
		f.dag("første dag uden ret", a.Fra, b.Fra)
		f.hvis("grund", ord(a.Art.String()), ord(b.Art.String()))
	},
}

var vejledningstype = raekketype[raadighed.Vejledning]{
	noegler: []func(*raadighed.Vejledning) raadighed.Vejledning{
		func(x *raadighed.Vejledning) raadighed.Vejledning { return raadighed.Vejledning{Dag: x.Dag} },
		func(x *raadighed.Vejledning) raadighed.Vejledning { return raadighed.Vejledning{Form: x.Form} },
	},
	navn: func(x *raadighed.Vejledning) string { return med("vejledning", dag(x.Dag)) },
	felter: func(f *felter, a, b *raadighed.Vejledning) {
		f.dag("dag", a.Dag, b.Dag)
		f.hvis("form", ord(a.Form.String()), ord(b.Form.String()))
		f.svar("udleveret", a.Udleveret, b.Udleveret)
		f.svar("sendt", a.Sendt, b.Sendt)
	},
}

var fritagelsestype = raekketype[raadighed.Fritagelse]{
	noegler: []func(*raadighed.Fritagelse) raadighed.Fritagelse{
		func(x *raadighed.Fritagelse) raadighed.Fritagelse {
			return raadighed.Fritagelse{Art: x.Art, Fra: x.Fra}
		},
		func(x *raadighed.Fritagelse) raadighed.Fritagelse { return raadighed.Fritagelse{Art: x.Art} },
		func(x *raadighed.Fritagelse) raadighed.Fritagelse { return raadighed.Fritagelse{Fra: x.Fra} },
	},
	navn: func(x *raadighed.Fritagelse) string {
		return med("fritagelsen »"+x.Art.Tekst()+"«", fraTil(x.Fra, x.Til))
	},
	felter: func(f *felter, a, b *raadighed.Fritagelse) {
		f.hvis("art", a.Art.Tekst(), b.Art.Tekst())
		f.dag("første dag", a.Fra, b.Fra)
		f.dag("sidste dag", a.Til, b.Til)
		f.hvis("tilbud", a.Tilbud, b.Tilbud)
		f.svar("aftalt", a.Aftalt, b.Aftalt)
		f.svar("vurdering", a.Vurdering, b.Vurdering)
	},
}

var indtaegtstype = raekketype[ydelse.Indtaegt]{
	noegler: []func(*ydelse.Indtaegt) ydelse.Indtaegt{
		func(x *ydelse.Indtaegt) ydelse.Indtaegt { // another amount
			return ydelse.Indtaegt{Art: x.Art, Periode: x.Periode, Udbetalt: x.Udbetalt}
		},
		func(x *ydelse.Indtaegt) ydelse.Indtaegt { // another day of payment
			return ydelse.Indtaegt{Art: x.Art, Periode: x.Periode}
		},
		func(x *ydelse.Indtaegt) ydelse.Indtaegt { // another period
			return ydelse.Indtaegt{Art: x.Art, Udbetalt: x.Udbetalt}
		},
		func(x *ydelse.Indtaegt) ydelse.Indtaegt { // another kind
			return ydelse.Indtaegt{Beloeb: x.Beloeb, Periode: x.Periode, Udbetalt: x.Udbetalt}
		},
		func(x *ydelse.Indtaegt) ydelse.Indtaegt { // another time
			y := *x
			y.Periode, y.Udbetalt = satser.Periode{}, satser.Dato{}
			return y
		},
	},
	navn: indtaegtsnavn,
	felter: func(f *felter, a, b *ydelse.Indtaegt) {
		f.hvis("art", a.Art.Tekst(), b.Art.Tekst())
		f.beloeb("beløb", a.Beloeb, b.Beloeb)
		f.beloeb("egen pension", a.EgenPension, b.EgenPension)
		f.beloeb("arbejdsgivers pension", a.ArbejdsgiverPension, b.ArbejdsgiverPension)
		f.hvis("timer", a.Timer.Tekst(), b.Timer.Tekst())
		f.periode("periode", a.Periode, b.Periode)
		f.dag("udbetalt", a.Udbetalt, b.Udbetalt)
		f.hvis("vurdering", valgt(a.Vurdering, a.Vurdering.String()), valgt(b.Vurdering, b.Vurdering.String()))
	},
}

func indtaegtsnavn(x *ydelse.Indtaegt) string {
	s := x.Art.Tekst() + " på " + kr(x.Beloeb)
	if x.Udbetalt.IsValid() {
		return s + " udbetalt " + dag(x.Udbetalt)
	}
	return med(s+" for", periode(x.Periode))
}
