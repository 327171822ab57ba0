package spor

const (
	forkertATP    = "udfaldet følger ikke af de to tal"
	ikkeIndeholdt = "der indbetales ATP-bidrag, men personens del er ikke indeholdt"
	ikkeUdbetalt  = "sporet når ikke frem til en udbetaling, og intet mangler"
	forMangeTimer = "arbejdsgiverens timer er regnet med mere end én gang eller ud over det højeste antal"
)

// hale holds a step of what follows the benefit to the steps before it: rule 5.
func (e *efterregning) hale(i int) *Regnefejl {
	t := &e.spor[i]
	holder, aarsag := true, forkertATP
	switch t.ID {
	case ATPRet:
		a, b := t.Led[0], t.Led[1]
		holder = a.Enhed != 0 && a.Enhed == b.Enhed && (t.Udfald == Opfyldt) == (sammenlign(a, b) >= 0)
	case ATPIngenYdelse:
		holder = t.Led[0].Enhed != 0 && t.Led[0].Vaerdi == 0
	case ATPIndeholdt:
		nr := e.sidste[ATPRet]
		holder = nr != 0 && e.spor[nr-1].Udfald == Opfyldt
	case FoerSkat:
		holder, aarsag = e.besvaret() && (t.Regning == Forskel) == (e.sidste[ATPIndeholdt] != 0), ikkeIndeholdt
	case RefusionTimerRegnet, RefusionAndel:
		holder, aarsag = e.enGang(i), forMangeTimer
	}
	if holder {
		return nil
	}
	return e.fejl(i, aarsag, Tal{}, t.Resultat)
}

// besvaret reports whether the trace says whether ATP contributions are paid.
func (e *efterregning) besvaret() bool {
	return max(e.sidste[ATPRet], e.sidste[ATPAlder], e.sidste[ATPIngenYdelse], e.sidste[ATPTilbagebetalingspligt]) != 0
}

// enGang reports whether step i is the only one that counts the employer's hours of the week, and counts no more of them than can
// be counted: they count in full when all hours of the week are within the limit, or when the employer is alone.
func (e *efterregning) enGang(i int) bool {
	if max(e.senest(i, RefusionTimerRegnet, samtid|sampost), e.senest(i, RefusionAndel, samtid|sampost)) != 0 {
		return false
	}
	if e.spor[i].ID == RefusionAndel {
		return true
	}
	timer := e.resultat(e.senest(i, RefusionUgetimer, samtid))
	loft := e.resultat(e.senest(i, RefusionLoft, samtid))
	return timer.Samme(e.spor[i].Led[0]) || timer.Enhed == loft.Enhed && sammenlign(timer, loft) <= 0
}

// haleslut asks, where the trace goes on after the benefit, that it comes to an end.
func (e *efterregning) haleslut() *Regnefejl {
	ret := e.sidste[ATPRet]
	uoplyst := max(e.sidste[ATPBidragUoplyst], e.sidste[ATPGraenseUoplyst])
	if nr := e.sidste[ATPTilbagebetalingspligt]; nr != 0 && e.spor[nr-1].Udfald == Uoplyst {
		uoplyst = nr
	}
	switch {
	case uoplyst != 0:
		return nil
	case ret != 0 && e.spor[ret-1].Udfald == Opfyldt && e.sidste[ATPIndeholdt] == 0:
		return e.fejl(ret-1, ikkeIndeholdt, Tal{}, e.resultat(ret))
	case e.sidste[ATPYdelse] != 0 && e.sidste[FoerSkat] == 0:
		return e.fejl(e.sidste[ATPYdelse]-1, ikkeUdbetalt, Tal{}, e.resultat(e.sidste[ATPYdelse]))
	}
	return nil
}
