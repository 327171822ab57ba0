package skema

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// regel is something that the readers ask for and no Go type says.
type regel func(*generator, *skema)

// krav is those rules, by the object that they are about. Only what JSON Schema can say is here: what one fact alone can be, and what
// the name in one field asks of another.
var krav = map[string][]regel{
	"ydelse.Sag": {
		hoejst(100, "forloeb", "bolig", "boern", "bidrag", "selvstaendig", "lofter"), hoejst(ydelse.MaksIndtaegter, "indtaegter"), mindst(1, "forloeb"),
		kunIOrdning,
	},
	"ydelse.Forloeb":     {felt("tidligereYdelse", objekt("art", &skema{Not: enAf(ydelse.Foertidspension)}))},
	"ydelse.Retsforhold": {hoejst(100, "betingelser", "bevaret", "ferie", "udland", "ophoer")},
	"ydelse.Praksis": {
		valg("afrunding", spor.AfrundOere, spor.AfrundKroner), valg("delmaaned", spor.DelmaanedKalenderdage, spor.DelmaanedTredivte),
		valg("skift", spor.SkiftFraDagen, spor.SkiftFraNaesteMaaned), valg("uge", spor.Uge52Over12, spor.Uge433),
		valg("pension", spor.PensionMedregnes, spor.PensionMedregnesIkke), valg("opdeling", spor.IndtaegtOpdeles, spor.IndtaegtEfterDage),
	},
	"sanktion.Praksis": {
		valg("dage", spor.SanktionHverdage, spor.SanktionKalenderdage), valg("dagssats", spor.DagssatsGruppe, spor.DagssatsEgen),
		valg("afrunding", spor.SanktionOere, spor.SanktionKroner),
	},
	"ydelse.TidligereYdelse": {
		hvis(er("art", ""), objekt("beloeb", nulvaerdi, "pr", tom, "sidsteDag", tom), nil),
		hvis(med(objekt("art", enAf(ydelse.Sygedagpenge, ydelse.Ledighedsydelse), "beloeb", overNul), "art", "beloeb"), med(objekt("pr", givet), "pr"), nil),
	},
	"ydelse.Loft": {felt("niveau", overNul)},
	"ydelse.Indtaegt": {
		hvis(er("art", satser.Feriegodtgoerelse, satser.Ferietillaeg),
			med(objekt("periode", objekt("fra", givet)), "periode"), med(objekt("udbetalt", givet), "udbetalt")),
		hvis(er("art", satser.Loen, satser.Ophoersbeloeb, satser.SoegnehelligdagsbetalingOgFeriefridage, satser.Tilbudsindtaegt,
			satser.LoenUnderSygdom, satser.FleksjobloenUnderSygdom),
			nil, objekt("egenPension", nulvaerdi, "arbejdsgiverPension", nulvaerdi)),
		hvis(er("art", satser.Tilbudsindtaegt), nil, objekt("timer", nulvaerdi)),
		felt("periode", &skema{If: objekt("fra", givet), Then: med(objekt("til", givet), "til"), Else: objekt("til", tom)}),
		valg("vurdering", satser.Loenregel, satser.KroneForKrone, satser.IkkeFradrag),
	},
	"ydelse.BevaretRet": {hvis(er("art", ydelse.VedVentetid), med(objekt("til", givet), "til"), nil)},
	"ydelse.Udlandsophold": {hvis(er("art", ydelse.UdlandTilbud, ydelse.UdlandSamvaer, ydelse.UdlandBehandling, ydelse.UdlandSaerligt),
		nil, objekt("tilladt", &skema{Not: &skema{Const: spor.Ja.String()}}))},

	"raadighed.Forhold":    {hoejst(raadighed.MaksRaekker, "vejledninger", "fritagelser", "haendelser")},
	"raadighed.Fritagelse": {hoejstTegn(raadighed.MaksTekst, "tilbud")},
	"raadighed.Behandling": {hoejst(raadighed.MaksRaekker, "kontaktforsoeg", "grunde")},
	"raadighed.Haendelse": {
		hoejst(raadighed.MaksFravaer, "fravaer"), hoejstTegn(raadighed.MaksTekst, "tilbud", "beskrivelse"),
		hvis(er("art", satser.AfvistTilbud, satser.UdeblevetFraTilbud),
			&skema{AnyOf: []*skema{med(objekt("dag", givet), "dag"), med(objekt("fravaer", raekker(1)), "fravaer")}},
			med(objekt("dag", givet, "fravaer", ingen), "dag")),
		hvis(er("art", satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.BookingfristOverskredet),
			nil, objekt("udenKontaktTil", tom)),
		hvis(er("art", satser.BookingfristOverskredet), nil, objekt("booket", tom)),
	},
	"raadighed.Grund": {
		hoejstTegn(raadighed.MaksTekst, "tilbud", "beskrivelse"),
		hvis(med(objekt("til", givet), "til"), med(objekt("fra", givet), "fra"), nil),
		hvis(er("art", satser.GrundAnden), med(objekt("beskrivelse", givet), "beskrivelse"), nil),
	},

	"klage.Sag": {
		hoejst(klage.MaksSkridt, "skridt"),
		hvis(med(objekt("klage", objekt("modtaget", givet)), "klage"), nil, objekt("skridt", ingen)),
	},
	"klage.Meddelelse": {hvis(er("kanal", klage.AlmindeligtBrev, klage.Quickbrev), nil, objekt("faktiskModtaget", tom))},
	"klage.Klage": {hvis(objekt("modtaget", tom),
		objekt("hos", tom, "klager", tom, "mundtlig", &skema{Const: false}, "hastende", tom), objekt("hos", givet, "klager", givet))},
	"klage.Skridt": {
		hvis(er("art", klage.FlereOplysninger, klage.DelvistMedhold), med(objekt("nyDag", givet), "nyDag"), objekt("nyDag", tom)),
		hvis(er("art", klage.Afgjort), med(objekt("udfald", givet), "udfald"), objekt("udfald", tom)),
	},

	"skema.Opgoerelsesfil": {
		hoejst(spor.MaksTrin, "spor"), felt("dage", &skema{Maximum: "31"}),
		felt("regelsaet", &skema{Not: &skema{Const: satser.Aftryk{}.String()}}),
	},
	"spor.Trin": {
		hoejst(3, "led"),
		felt("periode", &skema{If: objekt("fra", tom), Then: objekt("til", tom)}),
		felt("sats", &skema{If: objekt("sats", tom), Then: satsref(tom), Else: satsref(givet)}),
	},
	"spor.Led": {hvis(med(objekt("trin", &skema{Not: &skema{Const: 0}}), "trin"), med(objekt("tal", givet), "tal"), nil)},

	"skema.Efterreguleringsfil": {hoejst(spor.MaksTrin, "aendringer"), hoejst(ydelse.MaksMaaneder, "maaneder")},
	"efterregulering.Aendring": {
		felt("nr", &skema{Minimum: "1"}),
		felt("udland", &skema{Items: med(objekt("fra", givet, "til", givet), "til")}),
	},
	"efterregulering.Del":    {felt("aendring", &skema{Minimum: "1"}), felt("sammen", &skema{Items: &skema{Minimum: "1"}})},
	"efterregulering.Maaned": {felt("venter", &skema{Items: &skema{Minimum: "1"}}), felt("udfald", enAf(spor.Beregnet, spor.Uoplyst, spor.KraeverSkoen)), regnet},

	"skema.Regelsaetfil": {enOrdning},
	"skema.Serie": {
		mindst(1, "figurer"), figurer,
		hvis(objekt("hjemmel", tom), objekt("figurer", &skema{Items: med(objekt("hjemmel", givet), "hjemmel")}), nil),
	},
	"skema.Nyserie": {figurer},
	"skema.Regel":   {mindst(1, "versioner"), regeltal, virkninger},
	"satser.Figur": {
		hoejstTegn(2000, "afledning"),
		felt("kilder", &skema{Items: &skema{MinLength: antal(1), MaxLength: antal(2000)}}),
	},
	"satser.Regelversion": {hoejstTegn(2000, "note")},
}

// The values that a rule can ask for.
var (
	tom       = &skema{Const: ""}
	givet     = &skema{Not: tom}
	nulvaerdi = til("nul")
	overNul   = &skema{Not: nulvaerdi}
	ingen     = &skema{MaxItems: antal(0)}
)

func antal(n uint64) *uint64 { return &n }

func raekker(mindst uint64) *skema { return &skema{MinItems: antal(mindst)} }

// objekt is an object with fields as given: name, schema, name, schema.
func objekt(par ...any) *skema {
	s := &skema{Properties: jsonschema.NewProperties()}
	for i := 0; i < len(par); i += 2 {
		s.Properties.Set(par[i].(string), par[i+1].(*skema))
	}
	return s
}

// med is the object with fields that must be there.
func med(s *skema, felter ...string) *skema {
	s.Required = felter
	return s
}

// satsref is a reference to a rate with all its parts so.
func satsref(s *skema) *skema { return objekt("sats", s, "ordning", s, "status", s, "fra", s) }

// enAf is one of the names, or of the empty text.
func enAf(navne ...any) *skema {
	s := &skema{}
	for _, n := range navne {
		s.Enum = append(s.Enum, fmt.Sprint(n))
	}
	return s
}

// er is an object whose field is one of the names.
func er(navn string, navne ...any) *skema { return med(objekt(navn, enAf(navne...)), navn) }

// hvis asks for one thing of an object that is so, and another of one that is not; either can be nil.
func hvis(saa, da, ellers *skema) regel {
	return func(g *generator, s *skema) { g.og(s, &skema{If: saa, Then: da, Else: ellers}) }
}

// og adds a rule to an object.
func (g *generator) og(s, r *skema) {
	s.AllOf = append(s.AllOf, r)
	g.egen("nul") // what is not used is left out at the end
}

// felt adds a rule to a field beside its type.
func felt(navn string, r *skema) regel {
	return func(g *generator, s *skema) { g.og(s, objekt(navn, r)) }
}

// valg is the names that a field takes of those of its type, and the empty text.
func valg(navn string, navne ...any) regel {
	return func(_ *generator, s *skema) {
		p, _ := s.Properties.Get(navn)
		p.Ref, p.Type, p.Enum = "", "string", append(enAf(navne...).Enum, "")
	}
}

func hoejst(n uint64, lister ...string) regel {
	return hver(lister, func(p *skema) { p.MaxItems = antal(n) })
}

func mindst(n uint64, lister ...string) regel {
	return hver(lister, func(p *skema) { p.MinItems = antal(n) })
}

// hoejstTegn bounds a text. The reader counts bytes, so that a text with æ, ø and å is bounded further.
func hoejstTegn(n uint64, felter ...string) regel {
	return hver(felter, func(p *skema) { p.MaxLength = antal(n) })
}

func hver(felter []string, saet func(*skema)) regel {
	return func(_ *generator, s *skema) {
		for _, f := range felter {
			p, har := s.Properties.Get(f)
			if !har {
				panic("no field " + f)
			}
			saet(p)
		}
	}
}

// kunIOrdning is the kinds that only one of the schemes has.
func kunIOrdning(g *generator, s *skema) {
	uden := func(arter ...any) *skema {
		return &skema{Items: objekt("art", &skema{Not: enAf(arter...)})}
	}
	hvis(er("ordning", satser.Ressourceforloeb), objekt(
		"selvstaendig", ingen,
		"ret", objekt(
			"betingelser", uden(ydelse.GenoptagerArbejde, ydelse.MoederTilSamtaler),
			"bevaret", uden(ydelse.VedVentetid),
			"ophoer", uden(ydelse.FleksjobOphoert, ydelse.IkkeUarbejdsdygtig, ydelse.TilSygedagpenge)),
		"raadighed", objekt("fritagelser", uden(satser.FritagetVentetid)),
	), objekt("raadighed", objekt("fritagelser", uden(satser.FritagetSundhedskoordinator))))(g, s)
}

// regnet is what a month with a difference has, and one without has not.
func regnet(g *generator, s *skema) {
	i := g.egen("beloeb-i-sag")
	ydelsen := objekt("ydelse", i)
	dele := &skema{Items: objekt("beloeb", g.egen("beloeb-med-fortegn"))}
	hvis(er("udfald", spor.Beregnet), objekt("dele", dele, "foer", ydelsen, "efter", ydelsen, "udbetalt", i, "loft", objekt("niveau", i)),
		objekt("dele", ingen, "regulering", nulvaerdi))(g, s)
}

// enOrdning asks for the monthly rates of at least one scheme.
func enOrdning(_ *generator, s *skema) {
	for _, o := range []satser.Ordning{satser.Ressourceforloeb, satser.Jobafklaring} {
		alle := &skema{}
		for _, x := range []satser.Sats{satser.MaanedForsoerger, satser.MaanedIkkeForsoerger, satser.MaanedHjemmeboende} {
			raekke := med(objekt("sats", enAf(x), "ordning", enAf(o)), "sats", "ordning")
			alle.AllOf = append(alle.AllOf, objekt("serier", &skema{Contains: raekke}))
		}
		s.AnyOf = append(s.AnyOf, alle)
	}
}

// vaerdier is what the figures of a series can be, by what they count.
var vaerdier = []struct {
	satser []satser.Sats
	form   *skema
}{
	{nil, tekstEllerTal("A whole number of kroner above 0.", `[1-9][0-9]{0,8}(\.0{1,4})?`, "19612", interval("", "0", "1000000000", "1"))},
	{[]satser.Sats{satser.Timefradrag, satser.SygedagpengeTime}, oere("An amount in whole øre above 0.", "", "1000000000", `(0|[1-9][0-9]{0,8})`)},
	{[]satser.Sats{satser.PensionProcent}, oere("A percentage above 0 and below 1000.", "", "1000", `(0|[1-9][0-9]{0,2})`)},
	{[]satser.Sats{satser.ReguleringFradrag}, oere("A percentage from 0 to below 1000.", "0", "1000", `(0|[1-9][0-9]{0,2})`)},
	{[]satser.Sats{satser.ReguleringGenerel, satser.Tilpasningsprocent}, oere("A percentage between -1000 and 1000.", "-", "1000", `-?(0|[1-9][0-9]{0,2})`)},
}

// oere is a figure with two decimals that count: above 0, from 0, or of either sign ("-").
func oere(hvad, fra, under, hele string) *skema {
	tal := interval(fra, "", under, "0.01")
	if fra == "-" {
		tal = interval("", "-"+under, under, "0.01")
	}
	s := tekstEllerTal(hvad, nul+`|`+hele+`(\.[0-9]{1,2}0{0,2})?`, "0.75", tal)
	if fra == "" {
		s.Not = nulvaerdi
		tal.ExclusiveMinimum = "0"
	}
	return s
}

// figurer holds the figures of a series to its unit.
func figurer(g *generator, s *skema) {
	saerlige := enAf()
	for i, v := range vaerdier[1:] {
		navn := fmt.Sprintf("figur-%d", i+1)
		g.defs[navn] = v.form
		sats := enAf()
		for _, x := range v.satser {
			sats.Enum = append(sats.Enum, x.String())
		}
		saerlige.Enum = append(saerlige.Enum, sats.Enum...)
		hvis(med(objekt("sats", sats), "sats"), objekt("figurer", &skema{Items: objekt("vaerdi", til(navn))}), nil)(g, s)
	}
	g.defs["figur-0"] = vaerdier[0].form
	hvis(med(objekt("sats", saerlige), "sats"), nil, objekt("figurer", &skema{Items: objekt("vaerdi", til("figur-0"))}))(g, s)
	enheder := map[satser.Enhed][]any{}
	for _, x := range satser.Satser() {
		enheder[x.Enhed()] = append(enheder[x.Enhed()], x)
	}
	for e := satser.Enhed(1); e.IsValid(); e++ {
		hvis(er("sats", enheder[e]...), objekt("enhed", enAf(e, "")), nil)(g, s)
	}
}

// regeltal bounds the numbers of a rule: shares by 100 %, the monthly hours by the hours of a month, and the shares of the wage rule
// to whole per cent.
func regeltal(g *generator, s *skema) {
	tallene := func(moenster, under string, trin string) *skema {
		tal := &skema{AnyOf: []*skema{{Type: "string", Pattern: fuld(moenster)}, interval("0", "", "", trin)}}
		tal.AnyOf[1].Maximum = json.Number(under)
		return objekt("versioner", &skema{Items: objekt("tal", &skema{Items: tal})})
	}
	const decimaler = `(\.[0-9]{1,2})?`
	hvis(er("regel", satser.RegelTimeloft), tallene(`-?0(\.0{1,2})?|(0|[1-9][0-9]?|[1-6][0-9]{2}|7[0-3][0-9]|74[0-3])`+decimaler+`|744(\.0{1,2})?`, "744", "0.01"),
		tallene(`-?0(\.0{1,2})?|(0|[1-9][0-9]?)`+decimaler+`|100(\.0{1,2})?`, "100", "0.01"))(g, s)
	hvis(er("regel", satser.RegelLoen), tallene(`-?0(\.0{1,2})?|([1-9][0-9]?|100)(\.0{1,2})?`, "100", "1"), nil)(g, s)
}

// virkninger is the effects that each rule can have, found by asking the reader.
func virkninger(g *generator, s *skema) {
	grupper, orden := map[string][]any{}, []string{}
	for _, r := range satser.Regler() {
		var kan []string
		for v := satser.Virkning(1); v.IsValid(); v++ {
			data := fmt.Sprintf(`{"format":"satser/1","regler":[{"regel":%q,"ordning":"jobafklaring","versioner":[{"fra":"2024-01-01","virkning":%q,`+
				`"hjemmel":"LAS § 1 (LBK 1004/2025)","sikkerhed":"udledt"}]}]}`, r, v)
			if _, err := satser.LaesAendringer([]byte(data)); err == nil {
				kan = append(kan, v.String())
			}
		}
		noegle := strings.Join(kan, "|")
		if grupper[noegle] == nil {
			orden = append(orden, noegle)
		}
		grupper[noegle] = append(grupper[noegle], r)
	}
	for _, noegle := range orden {
		var kan []any
		for _, v := range strings.Split(noegle, "|") {
			kan = append(kan, v)
		}
		hvis(er("regel", grupper[noegle]...), objekt("versioner", &skema{Items: objekt("virkning", enAf(kan...))}), nil)(g, s)
	}
}
