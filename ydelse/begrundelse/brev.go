package begrundelse

import (
	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// Afgoerelse is what a letter is written from.
type Afgoerelse struct {
	Opgoerelse ydelse.Opgoerelse
	// Regler is the rule set that made the statement.
	Regler *satser.Regelsaet
	// Kommune is the authority that has decided, and to which a complaint is handed in.
	Kommune string
	// Hensyn is the main considerations of the assessments.
	Hensyn []Hensyn
	// Meddelelse is how and when the person is told. Without it the guidance gives the four weeks, and no day.
	Meddelelse klage.Meddelelse
}

// Brev is the reasons of a decision, laid out.
type Brev struct {
	// Svar is the decision in a sentence, Lagtvaegt the facts and assessments, Hensyn the considerations behind these, Regnet the
	// computation, Regler the provisions, and Klage the complaint guidance.
	Svar      string
	Lagtvaegt []string
	Hensyn    []string
	Regnet    []Regnet
	Regler    []Regel
	Klage     []string
	// Praksis is the choices that the answer rests on where the law is silent, Videre what happens next in a course. A letter about a
	// month has neither.
	Praksis []string
	Videre  []string
	// Mangler is what the letter lacks before it can be sent; empty when it lacks nothing.
	Mangler []string
	emne    string // what the decision is about
}

// Regnet is one line of the computation.
type Regnet struct{ Tekst, Beloeb string }

// Regel is an act in one edition, the provisions of it that the decision follows, and where it can be read.
type Regel struct {
	Lov          string
	Bestemmelser []string
	Adresse      string
}

// Skriv writes the letter about a month. An error is an [*satser.Inputfejl] about what the caller hands in.
func Skriv(a *Afgoerelse) (Brev, error) {
	if err := a.valider(); err != nil {
		return Brev{}, err
	}
	b := Brev{emne: a.Opgoerelse.Maaned.Tekst()}
	trin := a.Opgoerelse.Spor.Afgoerende()
	b.svar(&a.Opgoerelse)
	hensyn := efterVurdering(a.Hensyn)
	haendelse := 0 // the failure whose assessments follow
	for i := range trin {
		t := &trin[i]
		if t.ID == spor.SanktionHaendelse {
			haendelse = int(t.Post)
		}
		b.trin(t)
		if a.skoennet(t) && !uafgjort(t) {
			b.skoen(hensyn, vurdering{t.ID, max(int(t.Post), haendelseAf(t, haendelse))}, true)
		}
	}
	b.regler(trin)
	v := vejledning{a.Kommune, a.Meddelelse, a.Opgoerelse.Maaned.SidsteDag(), "§§ 60, 66 og 67 i " + satser.RSL.Tekst()}
	if err := b.klage(&v); err != nil {
		return Brev{}, err
	}
	return b, nil
}

func (a *Afgoerelse) valider() error {
	switch {
	case a == nil:
		return satser.NewInputfejl("", satser.KodeMangler, "", "en afgørelse")
	case !a.Opgoerelse.Maaned.IsValid():
		return satser.NewInputfejl("opgoerelse", satser.KodeMangler, "", "en opgørelse af en måned")
	case a.Regler == nil:
		return satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	case a.Regler.Aftryk() != a.Opgoerelse.Regelsaet:
		return satser.NewInputfejl("regler", satser.KodeModstrid, a.Regler.Aftryk().String(), "det regelsæt, som opgørelsen er lavet med")
	}
	if err := tjekKommune(a.Kommune); err != nil {
		return err
	}
	if err := tjekAntal("opgoerelse.spor", len(a.Opgoerelse.Spor), "trin"); err != nil {
		return err
	}
	return tjekHensyn(a.Hensyn, kanSkoennes, spor.RimeligGrund)
}

// svar says what is decided.
func (b *Brev) svar(o *ydelse.Opgoerelse) {
	switch o.Udfald {
	case spor.Beregnet:
		b.Svar = "Du får " + o.Ydelse.Tekst() + " kr. i ressourceforløbsydelse for " + o.Maaned.Tekst() + ". Beløbet er før skat."
	case spor.IkkeOpfyldt:
		b.Svar = "Du får ikke ressourceforløbsydelse for " + o.Maaned.Tekst() + "."
	default:
		b.Svar = "Der er ikke truffet afgørelse om ressourceforløbsydelse for " + o.Maaned.Tekst() + "."
		b.Mangler = append(b.Mangler, "Opgørelsen har intet svar endnu: "+o.Udfald.String()+".")
	}
	if o.AnsesForModtaget {
		b.Svar += " Du anses for at modtage ydelsen, selv om der intet udbetales."
	}
}

// trin places one step of the answer in the letter.
func (b *Brev) trin(t *spor.Trin) {
	switch {
	case t.Regning != 0:
		b.Regnet = append(b.Regnet, Regnet{duform(t.Tekst()), beloeb(t)})
		return
	case uafgjort(t):
		b.Mangler = append(b.Mangler, t.Tekst())
	}
	b.Lagtvaegt = append(b.Lagtvaegt, duform(t.Tekst()))
}

func uafgjort(t *spor.Trin) bool { return t.Udfald == spor.Uoplyst || t.Udfald == spor.KraeverSkoen }

func beloeb(t *spor.Trin) string {
	if t.Resultat.Enhed == spor.Kroner {
		return t.Resultat.Tekst()
	}
	return ""
}

// haendelseAf returns the failure that an assessment of package raadighed is about; 0 for any other step.
func haendelseAf(t *spor.Trin, haendelse int) int {
	switch t.ID {
	case spor.RimeligGrund, spor.AndreForhold, spor.FremmerRaadighed, spor.OphoerAfgoerelse:
		return haendelse
	}
	return 0
}

// kanSkoennes reports whether a kind of step can be an assessment that the rules leave to the authority.
func kanSkoennes(id spor.ID) bool {
	switch id {
	case spor.RimeligGrund, spor.AndreForhold, spor.FremmerRaadighed, spor.OphoerAfgoerelse,
		spor.BetingelseDeltagelse, spor.BetingelseTilbud, spor.BetingelseArbejde, spor.BetingelseSamtaler,
		spor.UdlandTilladt, spor.UdlandRaadighed, spor.Post, spor.PostIkkeFradrag, spor.PostFerie, spor.PostDelvis:
		return true
	}
	return false
}

// skoennet reports whether a step is one. An income is, when the sources leave its treatment open; that is looked up in Regler.
func (a *Afgoerelse) skoennet(t *spor.Trin) bool {
	if !kanSkoennes(t.ID) || t.Art == 0 {
		return kanSkoennes(t.ID) && t.Art == 0
	}
	v, err := a.Regler.Indtaegtsregel(t.Art, a.Opgoerelse.Ordning, a.Opgoerelse.Maaned.FoersteDag())
	return err == nil && v.Virkning == satser.KraeverSkoen
}
