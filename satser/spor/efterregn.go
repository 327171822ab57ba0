package spor

import "strconv"

// Regnefejl is a step that does not hold: its result does not follow from its operands, an operand is not the result it
// says it is, or the step cannot stand where it stands.
type Regnefejl struct {
	Nr     int // the step, counted from 1
	ID     ID
	Aarsag string // in Danish
	Ventet Tal    // what follows from the trace; the zero Tal when nothing does
	Fundet Tal    // what the step says
}

// Error gives the fault in Danish.
func (e *Regnefejl) Error() string {
	if e == nil {
		return "ingen fejl"
	}
	s := "trin " + strconv.Itoa(e.Nr) + " (" + e.ID.String() + "): " + e.Aarsag
	if !e.Ventet.IsZero() {
		s += ", ventet " + e.Ventet.Tekst()
	}
	if !e.Fundet.IsZero() {
		s += ", fundet " + e.Fundet.Tekst()
	}
	return s
}

// Efterregn recomputes the trace from its facts and returns the month's benefit, the result of the Ydelse step. A trace
// that comes to no benefit, because there is no right or because something is missing, gives the zero Tal. The first
// step that does not hold is a [*Regnefejl]:
//
//  1. The step is of a known kind, and its outcome and its computation are ones that the kind has. It is Beregnet
//     when it computes, and only then has it a result.
//  2. Its operands are valid numbers. Those that the kind takes from earlier steps name the step, which is the last one
//     of the kinds that the operand can come from, and have its result; the others are facts, rates and numbers of a
//     rule, and name none. The deductions in all take in each deduction once.
//  3. Its result follows from its operands ([Regning.Udregn]). A sum of steps has at least one, and every step marked
//     for it since the last step of its kind is in it.
//  4. Each deduction and reduction of a sanction goes once into the sanctions in all, in its last form, and the
//     sanctions in all and each reduction by a third are taken from the benefit.
//  5. What follows the benefit holds together: the outcome on ATP is that of the numbers it compares, the person's third is withheld
//     when contributions are paid and only then, what is paid out is less that third, and an employer's hours count once.
//  6. There is one Ydelse at most, and none where a fact or an assessment is missing. A trace with FoerIndtaegt has a
//     Ydelse unless something is missing. With a Ydelse no step is left waiting for its sum. An assessment of a
//     failure that is not finished is no sanction, and does not leave the month open.
//  7. No step is told twice: one that takes from steps takes something that has come since the last one of its kind. And unless
//     something is missing, something rests on each step that computes, but for the results themselves, and each result has
//     what it stands on.
//
// What replay cannot see is another honest trace: facts changed together with everything that follows from them, and steps that do
// not rest on each other in another order. Nor does it see what no number rests on: an operand of a statement, or a statement struck
// out. The cost is a few tens of ns a step.
func (s Spor) Efterregn() (Tal, error) {
	e := efterregning{spor: s}
	for i := range s {
		if fejl := e.trin(i); fejl != nil {
			return Tal{}, fejl
		}
	}
	if fejl := e.slut(); fejl != nil {
		return Tal{}, fejl
	}
	return e.resultat(e.ydelse), nil
}

// efterregning is one walk through a trace. Steps are counted from 1; 0 is none.
type efterregning struct {
	spor   Spor
	summer [antalID]delsum
	sidste [antalID]int // the last step of each kind
	foer   int          // the last FoerIndtaegt
	ydelse int          // the Ydelse
	mangel int          // the first step that misses something
	venter [3]int       // the deductions of wage, of tilbud and krone for krone that wait for FradragIAlt
	aabne  [4]int       // the steps of a sanction that something must still be done with
	ubrugt [antalID]int // the last step of each kind, while nothing rests on it
	loes   int          // the first step on which nothing will
}

// delsum is what waits to be summed by one kind of step.
type delsum struct {
	sum    Tal
	foerst int // the first step in it
}

func (e *efterregning) resultat(nr int) Tal {
	if nr == 0 {
		return Tal{}
	}
	return e.spor[nr-1].Resultat
}

func (e *efterregning) fejl(i int, aarsag string, ventet, fundet Tal) *Regnefejl {
	return &Regnefejl{i + 1, e.spor[i].ID, aarsag, ventet, fundet}
}

func (e *efterregning) trin(i int) *Regnefejl {
	t := &e.spor[i]
	if aarsag := t.slagsfejl(); aarsag != "" {
		return e.fejl(i, aarsag, Tal{}, t.Resultat)
	}
	for k, l := range t.Led {
		if fejl := e.led(i, k, l); fejl != nil {
			return fejl
		}
	}
	if fejl := e.fradrag(i); fejl != nil {
		return fejl
	}
	if fejl := e.sanktion(i); fejl != nil {
		return fejl
	}
	if fejl := e.hale(i); fejl != nil {
		return fejl
	}
	if fejl := e.regn(i); fejl != nil {
		return fejl
	}
	if fejl := e.til(i); fejl != nil {
		return fejl
	}
	if fejl := e.bygger(i); fejl != nil {
		return fejl
	}
	e.sidste[t.ID] = i + 1
	return e.maerk(i)
}

// slagsfejl says what is wrong with a step by itself: rule 1.
func (t *Trin) slagsfejl() string {
	switch {
	case !t.ID.IsValid():
		return "trinnet er ukendt"
	case !t.ID.kan(t.Regning):
		return "trinnet kan ikke have regningen " + t.Regning.String()
	case !t.ID.harUdfald(t.Udfald) || (t.Udfald == Beregnet) != (t.Regning != 0):
		return "trinnet kan ikke have udfaldet " + t.Udfald.String()
	case t.Regning == 0 && !t.Resultat.IsZero():
		return "et trin uden regning har et resultat"
	case !t.taellerRet():
		return "et led har ikke den enhed, som trinnet regner med"
	}
	return ""
}

// led holds an operand against the step it was taken from: rule 2.
func (e *efterregning) led(i, k int, l Tal) *Regnefejl {
	nr, hentes := int(l.Trin), e.spor[i].ID.henter(k)
	switch {
	case l.IsZero():
		return nil
	case nr == utrin:
		return e.fejl(i, "et led er taget fra et trin, hvis nummer ikke kan skrives", Tal{}, l)
	case !l.IsValid():
		return e.fejl(i, "et led er intet tal", Tal{}, Tal{})
	case nr == 0 && hentes:
		return e.fejl(i, "et led er ikke taget fra et trin", Tal{}, l)
	case nr != 0 && !hentes:
		return e.fejl(i, "et led er taget fra et trin, men skal være en oplysning eller en sats", Tal{}, l)
	case nr > i:
		return e.fejl(i, "et led er taget fra et trin, der ikke ligger før", Tal{}, l)
	case hentes && !e.fraRette(i, k, nr):
		return e.fejl(i, "et led er ikke taget fra det trin, det skal tages fra", Tal{}, l)
	case hentes && !e.resultat(nr).Samme(l):
		return e.fejl(i, "et led er ikke resultatet af det trin, det er taget fra", e.resultat(nr), l)
	}
	return nil
}

// regn holds the result against the operands or the sum: rule 3.
func (e *efterregning) regn(i int) *Regnefejl {
	t := &e.spor[i]
	ventet, ok := Tal{}, true
	switch t.Regning {
	case 0:
	case SumAfTrin:
		ventet, ok = e.summer[t.ID].sum, e.summer[t.ID].foerst != 0 && t.Led == [3]Tal{}
		e.summer[t.ID] = delsum{}
	default:
		ventet, ok = t.Regning.Udregn(t.Led[0], t.Led[1], t.Led[2])
	}
	if !ok || !ventet.Samme(t.Resultat) || t.Regning != 0 && (t.Resultat.Trin != 0 || !t.Resultat.IsValid()) {
		return e.fejl(i, "resultatet følger ikke af leddene", ventet, t.Resultat)
	}
	if nr := e.summer[t.ID].foerst; nr != 0 {
		return e.usummeret(nr)
	}
	return nil
}

// til adds a marked step to what waits for its sum.
func (e *efterregning) til(i int) *Regnefejl {
	t := &e.spor[i]
	if t.Til == 0 {
		return nil
	}
	if t.Regning == 0 || !t.Til.kan(SumAfTrin) {
		return e.fejl(i, "trinnet er mærket til en sum, der ikke kan tage det med", Tal{}, t.Resultat)
	}
	d := &e.summer[t.Til]
	if d.foerst == 0 {
		*d = delsum{Tal{Enhed: t.Til.sumenhed()}, i + 1}
	}
	sum, ok := plus(d.sum, t.Resultat, 1)
	if !ok {
		return e.fejl(i, "trinnet kan ikke lægges til summen", d.sum, t.Resultat)
	}
	d.sum = sum
	return nil
}

// sumenhed is what a sum of steps counts.
func (id ID) sumenhed() Enhed {
	if id == RefusionUgetimer || id == RefusionTimerIAlt || id == TilbudstimerIAlt {
		return Timer
	}
	return Kroner
}

// maerk notes the steps that rule 6 asks about.
func (e *efterregning) maerk(i int) *Regnefejl {
	t := &e.spor[i]
	switch {
	case t.ID == Ydelse && e.ydelse != 0:
		return e.fejl(i, "der er allerede en ydelse", e.resultat(e.ydelse), t.Resultat)
	case t.ID == Ydelse:
		e.ydelse = i + 1
	case t.ID == FoerIndtaegt:
		e.foer = i + 1
	case t.mangler() && !t.ID.aldrigMangel() && e.mangel == 0:
		e.mangel = i + 1
	}
	return nil
}

// slut looks at the whole: rules 4, 5, 6 and 7.
func (e *efterregning) slut() *Regnefejl {
	switch {
	case e.ydelse != 0 && e.mangel != 0:
		return e.fejl(e.mangel-1, "der er en ydelse, selv om noget mangler", Tal{}, e.resultat(e.ydelse))
	case e.ydelse == 0 && e.foer != 0 && e.mangel == 0:
		return e.fejl(e.foer-1, "sporet når ikke frem til en ydelse, og intet mangler", Tal{}, e.resultat(e.foer))
	}
	for _, nr := range e.aabne {
		if nr != 0 && e.mangel == 0 {
			return e.fejl(nr-1, ikkeMedtaget, Tal{}, e.resultat(nr))
		}
	}
	if e.ydelse != 0 {
		if fejl := e.ydelsesslut(); fejl != nil {
			return fejl
		}
	}
	for id, d := range e.summer {
		if d.foerst != 0 && e.skalSummeres(ID(id)) {
			return e.usummeret(d.foerst)
		}
	}
	if e.mangel != 0 {
		return nil
	}
	return e.byggerslut()
}

// ydelsesslut looks at a trace with a benefit: what follows it, and that no deduction is left out.
func (e *efterregning) ydelsesslut() *Regnefejl {
	if fejl := e.haleslut(); fejl != nil {
		return fejl
	}
	for _, nr := range e.venter {
		if nr != 0 {
			return e.fejl(nr-1, "fradraget er ikke med i fradragene i alt", Tal{}, e.resultat(nr))
		}
	}
	return nil
}

// skalSummeres reports whether what waits for a sum must have come to it: a claim whatever else is missing, the least benefit with ATP
// when both amounts of it are known, and everything when nothing is missing.
func (e *efterregning) skalSummeres(id ID) bool {
	return id > sidsteUdbetaling || e.mangel == 0 && (id != ATPGraense || e.sidste[ATPGraenseUoplyst] == 0)
}

func (e *efterregning) usummeret(nr int) *Regnefejl {
	return e.fejl(nr-1, "trinnet er mærket til en sum, der ikke tager det med", Tal{}, e.resultat(nr))
}
