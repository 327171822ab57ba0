package efterregulering

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// UdenHaendelser returns a copy of the case without the failures at the indexes given, counted from 0: the facts as they are when
// the decisions about them have fallen. The case itself is not written in. A course that was ended for such a failure (§ 69 e /
// § 69 p) is not opened again: that is a fact of its own.
func UdenHaendelser(s *ydelse.Sag, index ...int) (*ydelse.Sag, error) {
	if s == nil {
		return nil, satser.NewInputfejl("sag", satser.KodeMangler, "", "en sag")
	}
	uden := map[int]bool{}
	for i, k := range index {
		if k < 0 || k >= len(s.Raadighed.Haendelser) || uden[k] {
			krav := "hver hændelse højst én gang, 0 til " + strconv.Itoa(len(s.Raadighed.Haendelser)-1)
			return nil, satser.NewInputfejl(i2("haendelser", i), satser.KodeGraense, strconv.Itoa(k), krav)
		}
		uden[k] = true
	}
	ud := s.Kopi()
	ud.Raadighed.Haendelser = nil
	for k := range s.Raadighed.Haendelser {
		if !uden[k] {
			ud.Raadighed.Haendelser = append(ud.Raadighed.Haendelser, s.Raadighed.Haendelser[k])
		}
	}
	return ud.Kopi(), nil
}

// Ankesag is a decision that Ankestyrelsen has answered a complaint over.
type Ankesag struct {
	Udfald klage.Ankeudfald
	Dag    satser.Dato // the day of the board's decision
	// Sag is the facts with the decision in force.
	Sag *ydelse.Sag
	// Haendelser is the failures whose decisions were complained of, by index from 0 in Sag.Raadighed.Haendelser.
	Haendelser []int
	// Uden is, of a decision that is about something else than failures, the facts as they are without it.
	Uden *ydelse.Sag
	// Bestemt is, of Aendring, the facts as the board decided them.
	Bestemt  *ydelse.Sag
	Fra, Til satser.Maaned
	Udbetalt []Udbetaling
}

// Ankesvar is what the board's answer does to the benefit.
type Ankesvar struct {
	Udfald   klage.Ankeudfald
	Virkning klage.Virkning
	// Status is Beregnet when there is a re-calculation; IkkeOpfyldt when the decision stands and nothing changes; Uoplyst when
	// the facts without the decision, or those of the board, are not stated.
	Status spor.Udfald
	// Foreloebig says that the municipality owes a new decision (hjemvisning): until then the person is placed as if the old one
	// had never been made, and no amount is final.
	Foreloebig bool
	// TilSkade says that the board's own decision takes more than the old one in some month. From when that holds is for the
	// board to say (RSL § 72, stk. 8); the facts in Bestemt must follow it. What has been paid too much is no claim in itself:
	// [Beregner.Vurder] says whether §§ 91 and 93 let the municipality claim it.
	TilSkade        bool
	Efterregulering Resultat
	Spor            spor.Spor
}

// Anke computes what follows from the board's answer:
//
//	afvisning, stadfaestelse   the decision stands: no re-calculation
//	aendring                   from the facts with the decision to those that the board decided
//	ophaevelse                 to those without the decision
//	hjemvisning                the same for the time being, until the municipality has decided again
func (b Beregner) Anke(a *Ankesag) (Ankesvar, error) {
	if err := a.valider(); err != nil {
		return Ankesvar{}, err
	}
	ud := Ankesvar{Udfald: a.Udfald, Virkning: a.Udfald.Virkning(), Status: spor.IkkeOpfyldt}
	ud.Spor = spor.Spor{{
		ID: ankeskridt[a.Udfald], Udfald: spor.Opfyldt, Ordning: a.Sag.Ordning, Led: [3]spor.Tal{spor.Datotal(a.Dag)},
		Hjemmel: satser.Hjemmel{Udgave: satser.LBK354af2025, Paragraf: 68, Stk: 2},
	}}
	if ud.Virkning.Staar {
		return ud, nil
	}
	ud.Foreloebig = ud.Virkning.AfgoeresIgen
	efter, err := a.efter(ud.Virkning)
	if err != nil {
		return Ankesvar{}, err
	}
	if efter == nil {
		ud.Status = spor.Uoplyst
		return ud, nil
	}
	ud.Efterregulering, err = b.Beregn(&Opgave{Foer: a.Sag, Efter: efter, Fra: a.Fra, Til: a.Til, Udbetalt: a.Udbetalt})
	if err != nil {
		return Ankesvar{}, err
	}
	ud.Status = spor.Beregnet
	ud.TilSkade = ud.Virkning.Erstattet && ud.Efterregulering.Sum.ForMeget.Sign() > 0
	return ud, nil
}

// ankeskridt is the step that explains each outcome.
var ankeskridt = [...]spor.ID{
	klage.Afvisning: spor.Afvist, klage.Stadfaestelse: spor.Stadfaestet, klage.Aendring: spor.Aendret, klage.Ophaevelse: spor.Ophaevet,
	klage.Hjemvisning: spor.Hjemvist,
}

// efter returns the facts that hold after the board's answer, nil when they are not stated.
func (a *Ankesag) efter(v klage.Virkning) (*ydelse.Sag, error) {
	switch {
	case v.Erstattet:
		return a.Bestemt, nil
	case a.Uden != nil:
		return a.Uden, nil
	case len(a.Haendelser) > 0:
		return UdenHaendelser(a.Sag, a.Haendelser...)
	}
	return nil, nil
}

func (a *Ankesag) valider() error {
	switch {
	case a == nil:
		return satser.NewInputfejl("", satser.KodeMangler, "", "en ankesag")
	case !a.Udfald.IsValid():
		return satser.NewInputfejl("udfald", satser.KodeMangler, "", "Ankestyrelsens udfald")
	case !a.Dag.IsValid():
		return satser.NewInputfejl("dag", satser.KodeMangler, "", "dagen for Ankestyrelsens afgørelse")
	case a.Sag == nil:
		return satser.NewInputfejl("sag", satser.KodeMangler, "", "sagen med afgørelsen")
	case a.Uden != nil && len(a.Haendelser) > 0:
		return satser.NewInputfejl("uden", satser.KodeModstrid, "", "enten hændelser eller sagen uden afgørelsen")
	}
	return nil
}

// Tekst says in Danish what the board's answer does: the outcome, and the re-calculation or why there is none.
func (a Ankesvar) Tekst() string {
	var s strings.Builder
	for i := range a.Spor {
		s.WriteString(a.Spor[i].Tekst() + "\n")
	}
	switch {
	case a.Status == spor.IkkeOpfyldt:
		s.WriteString("Ydelsen ændres ikke.\n")
	case a.Status == spor.Uoplyst:
		s.WriteString("Der er endnu ikke noget nyt beløb: oplysningerne, som de er efter Ankestyrelsens afgørelse, mangler.\n")
	case a.Foreloebig:
		s.WriteString("Beløbet er foreløbigt, indtil kommunen har truffet en ny afgørelse.\n")
	}
	if a.TilSkade {
		s.WriteString("Afgørelsen giver mindre end før. Ankestyrelsen fastsætter, fra hvornår det gælder.\n")
	}
	if a.Efterregulering.Sum.ForMeget.Sign() > 0 {
		s.WriteString("Det, der er udbetalt for meget, kan kun kræves tilbage, hvis der er hjemmel til det i § 91 eller § 93. " +
			"Det er ikke vurderet her.\n")
	}
	if a.Status == spor.Beregnet {
		s.WriteString("\n" + a.Efterregulering.Tekst())
	}
	return s.String()
}
