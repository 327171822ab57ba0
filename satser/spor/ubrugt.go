package spor

const (
	intetBygger    = "intet bygger på trinnet, selv om sporet er ført til ende"
	alleredeRegnet = "trinnet er allerede regnet af de samme trin"
	manglerTrin    = "trinnet kan ikke stå uden det trin, der giver dets grundlag"
)

// yderst is the kinds that a trace can end with: the results themselves, and what a result is told with. On every other step that
// computes something must rest. The hours and the limit of a week of refusion wait for each employer, and are held together by enGang.
func (id ID) yderst() bool {
	switch id {
	case Ydelse, EfterSanktion, EfterTredjedel, Tilbagebetales, GodtgoerelseFradrag,
		ATPYdelse, ATPIAlt, ATPResten, FoerSkat, Pensionsbidrag,
		RefusionYdelse, RefusionHelMaaned, RefusionUgetimer, RefusionLoft, RefusionUgebeloeb, RefusionTillaeg, RefusionIAlt,
		FerieIAlt, FerieBrugt, MaanedForMeget, Tilbagebetalingskrav, KanKraevesTilbage, Efterbetaling:
		return true
	}
	return false
}

// gentages reports whether several steps of a kind can be taken from the same steps.
func (id ID) gentages() bool {
	switch id {
	case MaanedFoer, MaanedEfter, TredjedelDage, TilbagebetalesDage, RefusionTimerRegnet, RefusionAndel:
		return true
	}
	return false
}

// bygger notes what a step rests on, and that something must rest on it: rule 7.
func (e *efterregning) bygger(i int) *Regnefejl {
	t := &e.spor[i]
	hoejst := 0
	for _, l := range t.Led {
		if nr := int(l.Trin); nr > 0 {
			hoejst = max(hoejst, nr)
			e.brug(e.spor[nr-1].ID, nr)
		}
	}
	if t.ID == TidligereYdelse { // the rate is told beside a level that is kept
		e.ubrugt[Maanedssats], e.ubrugt[Bidragsloft] = 0, 0
	}
	if t.Regning == 0 {
		return nil
	}
	if foer := e.sidste[t.ID]; foer != 0 && e.igen(t, foer, hoejst) {
		return e.fejl(i, alleredeRegnet, e.resultat(foer), t.Resultat)
	}
	if t.Til == 0 && !t.ID.yderst() {
		e.loest(e.ubrugt[t.ID])
		e.ubrugt[t.ID] = i + 1
	}
	return nil
}

func (e *efterregning) brug(id ID, nr int) {
	if e.ubrugt[id] == nr {
		e.ubrugt[id] = 0
	}
}

// loest notes a step on which nothing rests, the first of them.
func (e *efterregning) loest(nr int) {
	switch {
	case nr == 0:
	case e.loes == 0:
		e.loes = nr
	default:
		e.loes = min(e.loes, nr)
	}
}

// igen reports whether a step tells once more what the last one of its kind has told: it takes nothing that has come since, or is one
// of those that take nothing and come once for their days. Of Ydelse rule 6 says so.
func (e *efterregning) igen(t *Trin, foer, hoejst int) bool {
	if t.ID == GodtgoerelseFradrag || t.ID == MaanedForMeget {
		return t.Periode == e.spor[foer-1].Periode
	}
	return hoejst != 0 && hoejst < foer && t.ID != Ydelse && !t.ID.gentages()
}

// byggerslut finds the first step on which nothing rests, and a result without what it stands on.
func (e *efterregning) byggerslut() *Regnefejl {
	for _, p := range [...][2]ID{{FoerSkat, ATPYdelse}, {ATPTredjedelKroner, ATPResten}, {RefusionIAlt, RefusionYdelse}} {
		if nr := e.sidste[p[0]]; nr != 0 && e.sidste[p[1]] == 0 {
			return e.fejl(nr-1, manglerTrin, Tal{}, e.resultat(nr))
		}
	}
	for _, nr := range e.ubrugt {
		e.loest(nr)
	}
	if e.loes != 0 {
		return e.fejl(e.loes-1, intetBygger, Tal{}, e.resultat(e.loes))
	}
	return nil
}

// taellerRet reports whether a fraction or a factor that counts has the unit of the kind: days and a plain count give the same number, and
// say something else.
func (t *Trin) taellerRet() bool {
	l := t.Led[1]
	if t.Regning != Broekdel && t.Regning != Gange || l.Enhed != Dage && l.Enhed != Antal {
		return true
	}
	switch t.ID {
	case Dagsandel, Dagsfradrag, TredjedelDage, TilbagebetalesDage, GodtgoerelseFradrag, ATPGraenseDel, RefusionHelMaaned:
		return l.Enhed == Dage
	}
	return l.Enhed == Antal
}
