package raadighed

import (
	"slices"
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Vurderer assesses failures under one rule set and one scheme. It is a plain value, safe for any number of goroutines.
type Vurderer struct {
	Regler  *satser.Regelsaet
	Ordning satser.Ordning
}

// Vurdering is the answer to whether a failure may be sanctioned, without its reasons.
type Vurdering struct {
	Haendelse satser.Haendelsesart `json:"haendelse"`
	Dage      satser.Periode       `json:"dage"` // the first and the last day of the failure
	// Udfald is Opfyldt: yes, every condition is met; IkkeOpfyldt: no; Uoplyst: something is not stated or not done;
	// KraeverSkoen: an assessment is wanted.
	Udfald spor.Udfald `json:"udfald"`
	// Virkning is what the failure leads to when the conditions are met: [satser.FradragPrDag] and so on. It is
	// [satser.IngenSanktion] or KraeverSkoen when the law attaches nothing to it or does not settle that.
	Virkning satser.Virkning `json:"virkning"`
	// Hjemmel is the provision that says so, in the edition in force on the first day.
	Hjemmel satser.Hjemmel `json:"hjemmel"`
	// Afgoerende is the first question that was answered with a no, 0 unless Udfald is IkkeOpfyldt.
	Afgoerende spor.ID `json:"afgoerende,omitzero"`
	// Senest is the last month whose benefit a deduction or a reduction can be taken from; zero of other sanctions. Of a
	// tilbud it is that of the last day of absence: each day has its own.
	Senest satser.Maaned `json:"senest,omitzero"`
}

// MaaSanktioneres reports whether every condition is met. Whatever is missing, undone or not assessed makes it false.
func (v Vurdering) MaaSanktioneres() bool { return v.Udfald == spor.Opfyldt }

// Svar gives the answer in a word: "ja", "nej", "uoplyst" or "kræver skøn".
func (v Vurdering) Svar() string {
	switch v.Udfald {
	case spor.Opfyldt:
		return "ja"
	case spor.IkkeOpfyldt:
		return "nej"
	}
	return v.Udfald.String()
}

// Begrundet is the answer with its reasons: one step for each question, in the order they are asked.
type Begrundet struct {
	Vurdering
	Spor spor.Spor `json:"spor"`
}

// Vurder answers for failure i of the case, counted from 0, without reasons. It allocates nothing.
//
// An error means malformed facts ([*satser.Inputfejl]) or a day outside known law ([*satser.Udenforfejl]); a legal no is
// an answer.
func (v Vurderer) Vurder(f *Forhold, i int) (Vurdering, error) {
	g := gang{v: v, f: f, nr: i}
	if err := g.koer(); err != nil {
		return Vurdering{}, err
	}
	return g.res, nil
}

// Begrund answers with reasons.
func (v Vurderer) Begrund(f *Forhold, i int) (Begrundet, error) {
	res, trin, err := v.BegrundI(make([]spor.Trin, 0, 16), f, i, 0)
	if err != nil {
		return Begrundet{}, err
	}
	return Begrundet{res, trin}, nil
}

// BegrundI is [Vurderer.Begrund] with the steps appended to a slice that the caller owns, as sub-steps at a depth.
func (v Vurderer) BegrundI(dst []spor.Trin, f *Forhold, i int, dybde uint8) (Vurdering, []spor.Trin, error) {
	return begrund(gang{v: v, f: f, nr: i, med: true, trin: dst, dybde: dybde})
}

// begrund runs an assessment that writes steps, and takes out those that a no has made idle.
func begrund(g gang) (Vurdering, []spor.Trin, error) {
	dst := g.trin
	if err := g.koer(); err != nil {
		return Vurdering{}, dst, err
	}
	if g.res.Udfald == spor.IkkeOpfyldt {
		rest := slices.DeleteFunc(g.trin[len(dst):], uvedkommende)
		g.trin = g.trin[:len(dst)+len(rest)]
	}
	return g.res, g.trin, nil
}

// uvedkommende reports whether a step asks for something although the answer is no already.
func uvedkommende(t spor.Trin) bool {
	return t.Udfald == spor.Uoplyst || t.Udfald == spor.KraeverSkoen || t.ID == spor.ArbejdsgiverOrienteres
}

// gang is one assessment. It lives on the caller's stack. With med set it writes steps; without it comes to the same
// answer and writes none.
type gang struct {
	v      Vurderer
	f      *Forhold
	h      *Haendelse
	nr     int
	dag    satser.Dato   // the first day of the failure, whose law applies
	udgave satser.Udgave // the edition of LAS to cite
	dybde  uint8
	med    bool
	// tjekket says that the rules and the facts are checked already.
	tjekket bool
	res     Vurdering
	trin    []spor.Trin
	err     error
	spildt  spor.Trin // what steps are written to when none are kept
}

// koer asks the questions in order.
func (g *gang) koer() error {
	if err := g.klargoer(); err != nil {
		return err
	}
	switch {
	case !g.hjemmel():
	case g.h.ErForseelse():
		g.bedreVidende()
		g.hoering()
		g.begrundelse()
		g.afgjort()
	default:
		g.egneBetingelser()
		g.fritagelser()
		g.vejledning()
		g.kontakt()
		g.hoering()
		g.arbejdsgiver()
		g.grunde()
		g.resterende()
		g.andreForhold()
		g.fremmer()
		g.begrundelse()
		g.ophoer()
		g.frist()
	}
	return g.err
}

func (v Vurderer) tjek() error {
	if v.Regler == nil {
		return satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	return v.Ordning.Tjek()
}

func (g *gang) klargoer() error {
	if !g.tjekket {
		if err := g.v.tjek(); err != nil {
			return err
		}
		if err := g.f.Valider(g.v.Ordning); err != nil {
			return err
		}
	}
	if g.nr < 0 || g.nr >= len(g.f.Haendelser) {
		return satser.NewInputfejl("haendelser", satser.KodeGraense, strconv.Itoa(g.nr), "en hændelse, som forholdet har")
	}
	g.h = &g.f.Haendelser[g.nr]
	g.res = Vurdering{Haendelse: g.h.Art, Dage: g.h.Dage(), Udfald: spor.Opfyldt}
	g.dag = g.res.Dage.Fra
	g.udgave = satser.LASPaa(g.dag)
	return nil
}

// regel looks a rule up on the first day of the failure. A rule that is not known there is kept as the error of the whole.
func (g *gang) regel(r satser.Regel) satser.Regelopslag {
	v, err := g.v.Regler.HentRegel(r, g.v.Ordning, g.dag)
	if g.err == nil {
		g.err = err
	}
	return v
}

// svar counts an answer in, and writes its step. A no settles the matter; then a missing fact weighs more than an
// assessment. The step is nil when none are written.
func (g *gang) svar(id spor.ID, u spor.Udfald, v satser.Regelopslag) *spor.Trin {
	switch {
	case g.res.Udfald == spor.IkkeOpfyldt:
	case u == spor.IkkeOpfyldt:
		g.res.Udfald, g.res.Afgoerende = u, id
	case u == spor.Uoplyst, u == spor.KraeverSkoen && g.res.Udfald == spor.Opfyldt:
		g.res.Udfald = u
	}
	if !g.med {
		return &g.spildt
	}
	g.trin = append(g.trin, spor.Trin{ID: id, Udfald: u, Niveau: g.dybde, Ordning: g.v.Ordning, Haendelse: g.h.Art})
	t := &g.trin[len(g.trin)-1]
	v.Citer(&t.Hjemmel, g.udgave)
	return t
}

// modsat turns an answer to "is there something that stands in the way?" into the outcome of the condition.
func modsat(s spor.Svar) spor.Udfald {
	switch s {
	case spor.Ja:
		return spor.IkkeOpfyldt
	case spor.Nej:
		return spor.Opfyldt
	}
	return spor.KraeverSkoen
}

// efter turns an answer to "is the condition met?" into its outcome; without an answer it is uden.
func efter(s spor.Svar, uden spor.Udfald) spor.Udfald {
	switch s {
	case spor.Ja:
		return spor.Opfyldt
	case spor.Nej:
		return spor.IkkeOpfyldt
	}
	return uden
}
