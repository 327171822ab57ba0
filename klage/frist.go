package klage

import (
	"github.com/ressourceforloeb/ressourceforloeb/klage/kalender"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Beregner reckons deadlines by one calendar. It is a plain value; the zero value has the default practice.
type Beregner struct {
	Kalender kalender.Kalender
}

// Frist is when a deadline for a complaint ends.
type Frist struct {
	// Udfald is Beregnet, or KraeverSkoen when somebody must judge first: the day of receipt is not known, or complaint
	// guidance is missing, wrong or not assessed. The days are then what they would be, zero without a day of receipt.
	Udfald spor.Udfald `json:"udfald"`
	// Modtaget is the day of receipt; Uflyttet four weeks later; Sidste the last day, to 23:59.
	Modtaget satser.Dato `json:"modtaget,omitzero"`
	Uflyttet satser.Dato `json:"uflyttet,omitzero"`
	Sidste   satser.Dato `json:"sidste,omitzero"`
}

// Rettidig says whether a complaint received on a day is in time, to 23:59 of the last day: spor.Opfyldt, spor.IkkeOpfyldt, or
// spor.KraeverSkoen when the deadline is not certain, or the day is none. A complaint may be turned down as late on
// IkkeOpfyldt alone. Of a moment, give the day in Danish time, satser.DatoOf(t.In(copenhagen)): 00:00 belongs to the day that
// begins.
func (f Frist) Rettidig(d satser.Dato) spor.Udfald {
	switch {
	case f.Udfald != spor.Beregnet || !f.Sidste.IsValid() || !d.IsValid():
		return spor.KraeverSkoen
	case d.After(f.Sidste):
		return spor.IkkeOpfyldt
	default:
		return spor.Opfyldt
	}
}

// BegrundetFrist is a deadline with its reasons.
type BegrundetFrist struct {
	Frist
	Spor spor.Spor `json:"spor"`
}

// fireUger is the deadline for a complaint, and the municipality's for re-assessing it, in days.
const fireUger = 28

// Frist reckons the deadline for a complaint over a decision (RSL § 67, stk. 1). It allocates nothing.
func (b Beregner) Frist(m Meddelelse) (Frist, error) {
	g := gang{b: b}
	f, err := g.frist(&m)
	return f, err
}

// Begrund is [Beregner.Frist] with reasons: how the day of receipt was found, the four weeks, each day that the deadline was
// moved over, and what holds regardless.
func (b Beregner) Begrund(m Meddelelse) (BegrundetFrist, error) {
	g := gang{b: b, med: true, trin: make([]spor.Trin, 0, 12)}
	f, err := g.frist(&m)
	if err != nil {
		return BegrundetFrist{}, err
	}
	g.skriv(spor.UdenOpsaettendeVirkning, spor.Opfyldt, rsl(72, 1))
	return BegrundetFrist{f, g.trin}, nil
}

// gang is one run. It lives on the caller's stack.
type gang struct {
	b    Beregner
	med  bool
	trin []spor.Trin
	// begrundelse is the last day to demand written reasons for a decision that was told (FVL § 23, stk. 1).
	begrundelse satser.Dato
	spildt      spor.Trin
}

// skriv appends a step and returns it to be filled in; without steps it returns one that nobody reads.
func (g *gang) skriv(id spor.ID, u spor.Udfald, h satser.Hjemmel) *spor.Trin {
	if !g.med {
		return &g.spildt
	}
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Hjemmel: h})
	return &g.trin[len(g.trin)-1]
}

// rsl is a provision of RSL, whose words on complaints are the same from 2012 to LBK 354/2025.
func rsl(paragraf uint16, stk uint8) satser.Hjemmel {
	return satser.Hjemmel{Udgave: satser.LBK354af2025, Paragraf: paragraf, Stk: stk}
}

// orden is a provision of the order on retssikkerhed.
func orden(paragraf uint16, stk uint8) satser.Hjemmel {
	return satser.Hjemmel{Udgave: satser.BEK861af2025, Paragraf: paragraf, Stk: stk}
}

func fvl(paragraf uint16, stk uint8) satser.Hjemmel {
	return satser.Hjemmel{Udgave: satser.LBK433af2014, Paragraf: paragraf, Stk: stk}
}

func (g *gang) frist(m *Meddelelse) (Frist, error) {
	if err := m.Valider(); err != nil {
		return Frist{}, err
	}
	if err := g.b.Kalender.Valider(); err != nil {
		return Frist{}, satser.Under("kalender", err)
	}
	f := Frist{Udfald: spor.Beregnet}
	modtaget, ok, err := g.modtaget(m)
	if err != nil {
		return Frist{}, err
	}
	if !ok {
		f.Udfald = spor.KraeverSkoen
	}
	if !modtaget.IsZero() {
		if err := g.uger(&f, modtaget); err != nil {
			return Frist{}, err
		}
	}
	if g.vejledning(m) {
		f.Udfald = spor.KraeverSkoen
	}
	return f, nil
}

// uger counts the four weeks and moves the last day off closed days.
func (g *gang) uger(f *Frist, modtaget satser.Dato) (err error) {
	f.Modtaget, f.Uflyttet = modtaget, modtaget.AddDays(fireUger)
	t := g.skriv(spor.FireUger, spor.Opfyldt, rsl(67, 1))
	t.Led[0], t.Led[1] = spor.Datotal(f.Modtaget), spor.Datotal(f.Uflyttet)
	f.Sidste, err = g.flyt(f.Uflyttet, rsl(67, 1))
	return err
}

// vejledning reports whether the complaint guidance leaves the deadline open. Only a written decision needs any (FVL § 25).
func (g *gang) vejledning(m *Meddelelse) bool {
	switch {
	case m.Kanal == Mundtligt:
		return false
	case m.Klagevejledning == spor.Nej:
		g.skriv(spor.KlagevejledningMangler, spor.KraeverSkoen, fvl(25, 1))
		return true
	case m.Klagevejledning == spor.IkkeVurderet:
		g.skriv(spor.KlagevejledningMangler, spor.Uoplyst, fvl(25, 1))
		return true
	}
	return false
}

// flyt moves the end of a person's deadline to the next open day, and says why for each day it moves over, and which practice
// lets it stay on a day that is closed by another.
func (g *gang) flyt(d satser.Dato, h satser.Hjemmel) (satser.Dato, error) {
	for {
		dag, err := g.b.Kalender.Dag(d)
		if err != nil {
			return d, err
		}
		if !dag.Lukket {
			if dag.VedPraksis {
				t := g.skriv(spor.FristIkkeFlyttet, spor.Opfyldt, h)
				t.Led[0], t.Led[2], t.Praksis = spor.Datotal(d), spor.Stk(int(dag.Art)), spor.HalvhelligdageAabne
			}
			return d, nil
		}
		t := g.skriv(spor.FristFlyttet, spor.Opfyldt, h)
		t.Led[0], t.Led[1], t.Led[2] = spor.Datotal(d), spor.Datotal(d.AddDays(1)), spor.Stk(int(dag.Art))
		t.Praksis = spor.FristTilHverdag
		if dag.VedPraksis {
			t.Praksis = spor.FristHalvhelligdage
		}
		d = d.AddDays(1)
	}
}

// modtaget finds the day of receipt; ok is false when it must be judged, and then the day is what it would be, if any.
func (g *gang) modtaget(m *Meddelelse) (d satser.Dato, ok bool, err error) {
	d, ok = m.Dag, true
	switch {
	case m.Kanal == DigitalPost:
		g.skriv(spor.MeddeltDigitalt, spor.Opfyldt, satser.Hjemmel{Udgave: satser.LBK686af2021, Paragraf: 10, Nr: 1}).Led[0] = spor.Datotal(d)
	case m.Kanal == Overdraget:
		g.skriv(spor.MeddeltOverdraget, spor.Opfyldt, rsl(67, 1)).Led[0] = spor.Datotal(d)
	case m.Kanal == Mundtligt:
		err = g.mundtligt(d)
	case m.FaktiskModtaget.IsValid():
		d = m.FaktiskModtaget
		t := g.skriv(spor.BrevFaktisk, spor.Opfyldt, rsl(67, 1))
		t.Led[0], t.Led[1] = spor.Datotal(m.Dag), spor.Datotal(d)
	default:
		d, ok, err = g.brev(m)
	}
	if err == nil && m.Bestridt == spor.Ja && !m.FaktiskModtaget.IsValid() {
		g.skriv(spor.MeddelelseBestridt, spor.KraeverSkoen, rsl(67, 1))
		ok = false
	}
	return d, ok, err
}

// mundtligt: written reasons can be demanded within 14 days of being told (FVL § 23, stk. 1). The deadline is the person's.
func (g *gang) mundtligt(d satser.Dato) (err error) {
	senest := d.AddDays(fjortenDage)
	t := g.skriv(spor.MeddeltMundtligt, spor.Opfyldt, fvl(23, 1))
	t.Led[0], t.Led[1] = spor.Datotal(d), spor.Datotal(senest)
	g.begrundelse, err = g.flyt(senest, fvl(23, 1))
	return err
}

// brev finds the day on which a letter is taken to be received.
func (g *gang) brev(m *Meddelelse) (satser.Dato, bool, error) {
	d, ok, err := g.b.formodet(m.Kanal, m.Dag)
	if err != nil {
		return d, false, err
	}
	if !ok {
		g.skriv(spor.BrevUkendt, spor.KraeverSkoen, rsl(67, 1)).Led[0] = spor.Datotal(m.Dag)
		return satser.Dato{}, false, nil
	}
	regel, sikker := brevregel(m.Kanal, m.Dag)
	id := spor.BrevSeksHverdage
	switch regel {
	case BrevUgedag:
		id = spor.BrevUgedag
	case BrevToDage:
		id = spor.BrevToDage
	}
	t := g.skriv(id, spor.Opfyldt, rsl(67, 1))
	t.Led[0], t.Led[1] = spor.Datotal(m.Dag), spor.Datotal(d)
	if !sikker {
		t.Praksis = spor.BrevUsikker
	}
	if regel == BrevSeksHverdage && g.med {
		err = g.optaelling(m.Dag, d)
	}
	return d, true, err
}

// optaelling names each day between a letter's date and its receipt that counts, or does not count, by practice. Each of them
// decides the result: by the other choice it would be another day.
func (g *gang) optaelling(brev, modtaget satser.Dato) error {
	for d := brev.AddDays(1); !d.After(modtaget); d = d.AddDays(1) {
		dag, err := g.b.Kalender.Dag(d)
		if err != nil {
			return err
		}
		if !dag.VedPraksis {
			continue
		}
		u, p := spor.IkkeOpfyldt, spor.HalvhelligdageAabne
		if dag.Lukket {
			u, p = spor.Opfyldt, spor.FristHalvhelligdage
		}
		t := g.skriv(spor.BrevHalvhelligdag, u, rsl(67, 1))
		t.Led[0], t.Led[2], t.Praksis = spor.Datotal(d), spor.Stk(int(dag.Art)), p
	}
	return nil
}
