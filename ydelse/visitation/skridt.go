package visitation

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Opfoelgning is what the next steps of a course turn on. Leave out what is not known; a step that cannot be dated is left out.
type Opfoelgning struct {
	Fra    satser.Dato `json:"fra"`             // the first day of the course
	Sidste satser.Dato `json:"sidste,omitzero"` // the last day, as [Vurderer.Varighed] gives it
	// Afgoerelse is, of jobafklaring for a person who is ill again (sygedagpengeloven § 24 a), the day of the decision on the
	// right to it, from which the four weeks are counted.
	Afgoerelse satser.Dato `json:"afgoerelse,omitzero"`
	// SygedagpengeSlut is the last day with sygedagpenge; jobafklaring.
	SygedagpengeSlut satser.Dato `json:"sygedagpengeSlut,omitzero"`
	// RaskInden8Uger: is full recovery expected within 8 weeks of the move to jobafklaring.
	RaskInden8Uger spor.Svar `json:"raskInden8Uger,omitzero"`
	// IndsatsViderefoeres: has the person had an effort under § 13 d of the act on sygedagpenge, and moved to jobafklaring when
	// they stopped by § 24, stk. 1, so that the effort goes on.
	IndsatsViderefoeres spor.Svar `json:"indsatsViderefoeres,omitzero"`
	// Risiko: is the person at risk of being unfit for work four years after sygedagpenge.
	Risiko spor.Svar `json:"risiko,omitzero"`
	// Paabegyndt is the first day of a tilbud or an effort; ressourceforløb. SaerligeGrunde: do special reasons speak against
	// putting the case to the rehabiliteringsteam.
	Paabegyndt     satser.Dato `json:"paabegyndt,omitzero"`
	SaerligeGrunde spor.Svar   `json:"saerligeGrunde,omitzero"`
}

// Skridt is something that the municipality must do in a course, and by when.
type Skridt struct {
	Senest satser.Dato `json:"senest"`
	// Trin explains it. Its outcome is Opfyldt: it must be done; IkkeOpfyldt: it need not; Uoplyst: it must unless a fact says
	// otherwise; KraeverSkoen: the sources do not settle it.
	Trin spor.Trin `json:"trin"`
}

// The times of LAB §§ 109, 111 and 113.
const (
	teamdage     = 4 * 7
	risikomdr    = 3*12 + 6
	fireAarMdr   = 4 * 12
	seksMaaneder = 6
)

// Skridt gives the next steps of a course that have a day: of jobafklaring LAB §§ 109 and 111, of ressourceforløb § 113, stk. 2
// and 4. They are read in the law from 2020, the six months from 2022. Lov 1750/2025 may have changed those that are about the
// rehabiliteringsteam and the region: from 1 February 2026 they are KraeverSkoen.
func (v Vurderer) Skridt(o satser.Ordning, f *Opfoelgning) ([]Skridt, error) {
	if err := f.valider(o); err != nil {
		return nil, err
	}
	g, err := v.begynd(o, f.Fra)
	if err != nil {
		return nil, err
	}
	var ud []Skridt
	if g.regel(satser.RegelVarighed); g.err == nil { // the course must begin within known law
		ud = g.skridtene(f)
	}
	if g.err != nil {
		return nil, g.err
	}
	return ud, nil
}

func (g *gang) skridtene(f *Opfoelgning) []Skridt {
	if g.ordning == satser.Jobafklaring {
		return g.skridtJobafklaring(f)
	}
	return g.skridtRessourceforloeb(f)
}

func (f *Opfoelgning) valider(o satser.Ordning) error {
	if f == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "oplysninger om et forløb")
	}
	if err := (&Forloeb{Fra: f.Fra, Til: f.Sidste}).valider(o); err != nil {
		return err
	}
	return tjek("", felt{"raskInden8Uger", f.RaskInden8Uger}, felt{"indsatsViderefoeres", f.IndsatsViderefoeres},
		felt{"risiko", f.Risiko}, felt{"saerligeGrunde", f.SaerligeGrunde})
}

func (g *gang) skridtJobafklaring(f *Opfoelgning) (ud []Skridt) {
	fra := f.Fra
	if f.Afgoerelse.IsValid() {
		fra = f.Afgoerelse
	}
	ud = append(ud, g.skridt(spor.SkridtTeam, fra.AddDays(teamdage), f.team(), sted{109, 1}))
	if d := f.SygedagpengeSlut; d.IsValid() {
		ud = append(ud,
			g.skridt(spor.SkridtSundhedskoordinator, d.AddMaaneder(risikomdr), faktum(f.Risiko), sted{111, 3}),
			g.skridt(spor.SkridtKliniskFunktion, d.AddMaaneder(fireAarMdr), spor.Opfyldt, sted{111, 4}))
	}
	if f.Sidste.IsValid() {
		ud = append(ud, g.skridt(spor.SkridtArbejdsevne, f.Sidste, spor.Opfyldt, sted{111, 1}))
	}
	return ud
}

// team says whether the case must be put to the rehabiliteringsteam within four weeks (LAB § 109, stk. 2).
func (f *Opfoelgning) team() spor.Udfald {
	switch {
	case f.RaskInden8Uger == spor.Ja || f.IndsatsViderefoeres == spor.Ja:
		return spor.IkkeOpfyldt
	case f.RaskInden8Uger == spor.Nej && f.IndsatsViderefoeres == spor.Nej:
		return spor.Opfyldt
	}
	return spor.Uoplyst
}

func (g *gang) skridtRessourceforloeb(f *Opfoelgning) (ud []Skridt) {
	if d := f.Fra.AddMaaneder(seksMaaneder); g.regelPaa(satser.RegelSeksAar, g.kendt(d)).Virkning() == satser.Gaelder {
		u := spor.Opfyldt
		if f.Paabegyndt.IsValid() && !f.Paabegyndt.After(d) || f.SaerligeGrunde == spor.Ja {
			u = spor.IkkeOpfyldt
		}
		ud = append(ud, g.skridt(spor.SkridtSeksMaaneder, d, u, sted{113, 2}))
	}
	if f.Sidste.IsValid() {
		ud = append(ud, g.fremadrettet(f.Sidste))
	}
	return ud
}

// fremadrettet: before a ressourceforløb ends the municipality decides what follows (LAB § 113, stk. 2, from 2022 stk. 4; until
// 2019 § 68 a, stk. 7).
func (g *gang) fremadrettet(d satser.Dato) Skridt {
	v := g.regelPaa(satser.RegelMaalgruppe, g.kendt(d))
	h := v.Hjemmel()
	h.Paragraf, h.Litra, h.Stk, h.Nr, h.Pkt = 113, 0, 2, 0, 0
	switch {
	case !kendtLAB(v):
		h.Paragraf, h.Litra, h.Stk = 68, 'a', 7
	case h.Udgave != satser.Lov548af2019:
		h.Stk = 4
	case g.regelPaa(satser.RegelSeksAar, g.kendt(d)).Virkning() == satser.Gaelder: // lov 1160/2021 moved it
		h.Stk, h.AendretVed = 4, satser.Lov1160af2021
	}
	return Skridt{d, spor.Trin{
		ID: spor.SkridtFremadrettet, Udfald: spor.Opfyldt, Ordning: g.ordning, Hjemmel: h, Led: [3]spor.Tal{spor.Datotal(d)},
	}}
}

// sted is a paragraph and a stykke of LAB.
type sted struct {
	paragraf uint16
	stk      uint8
}

// skridt dates a step. It is KraeverSkoen where the law of its day is not in hand: before 2020, and from the day on which no
// ressourceforløb can be granted, when lov 1750/2025 took effect.
func (g *gang) skridt(id spor.ID, d satser.Dato, u spor.Udfald, s sted) Skridt {
	v := g.regelPaa(satser.RegelMaalgruppe, g.kendt(d))
	h := satser.Hjemmel{Udgave: v.Hjemmel().Udgave, Paragraf: s.paragraf, Stk: s.stk}
	lukket, err := g.regler.HentRegel(satser.RegelBevilling, satser.Ressourceforloeb, g.kendt(d))
	if err != nil && g.err == nil {
		g.err = err
	}
	if !kendtLAB(v) {
		v.Citer(&h, satser.LASPaa(d))
		u = spor.KraeverSkoen
	}
	if lukket.Virkning() != satser.Gaelder {
		u = spor.KraeverSkoen
	}
	if s.paragraf == 113 && h.Udgave == satser.Lov548af2019 { // the six months came with lov 1160/2021
		h.AendretVed = satser.Lov1160af2021
	}
	return Skridt{d, spor.Trin{ID: id, Udfald: u, Ordning: g.ordning, Hjemmel: h, Led: [3]spor.Tal{spor.Datotal(d)}}}
}
