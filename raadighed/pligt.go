package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Pligt is a duty as it stands on a day: where it is, and what failing it can lead to.
type Pligt struct {
	Haendelse satser.Haendelsesart `json:"haendelse"` // the failure to meet it
	// Hjemmel is the provision of the duty; zero where no provision states one that is looked at here.
	Hjemmel satser.Hjemmel `json:"hjemmel,omitzero"`
	// Virkning is what failing it can lead to, [satser.IngenSanktion] when that is nothing; Sanktion is the provision
	// that says so.
	Virkning satser.Virkning `json:"virkning"`
	Sanktion satser.Hjemmel  `json:"sanktion"`
	// Note is what the sources leave open, in Danish.
	Note string `json:"note,omitempty"`
}

// Skal reports whether the sanction is one that the municipality must make when the conditions are met. Ending the
// benefit is its choice.
func (p Pligt) Skal() bool {
	switch p.Virkning {
	case satser.FradragPrDag, satser.NedsaettelsePrHaendelse, satser.NedsaettelseTredjedel:
		return true
	}
	return false
}

// Pligter returns the duties on a day, in the order of [satser.Haendelsesarter]: with those that lead to nothing by
// themselves. A day outside known law is a [*satser.Udenforfejl].
func (v Vurderer) Pligter(d satser.Dato) ([]Pligt, error) {
	var ud []Pligt
	for _, art := range satser.Haendelsesarter() {
		r, err := v.Regler.Regel(art.Regel(), v.Ordning, d)
		if err != nil {
			return nil, err
		}
		ud = append(ud, Pligt{art, v.pligt(art, d), r.Virkning, r.Hjemmel, r.Note})
	}
	return ud, nil
}

// pligt returns the provision of the duty: the list of § 69, stk. 3 (§ 69 k, stk. 3), stk. 2 until LBK 981/2019; the
// condition in stk. 1; § 35, stk. 8, on reporting illness; and RSL § 11, stk. 2, on telling about changes.
func (v Vurderer) pligt(art satser.Haendelsesart, d satser.Dato) satser.Hjemmel {
	h := v.listen(d)
	switch art {
	case satser.AfvistTilbud, satser.UdeblevetFraTilbud:
		h.Nr = 1
	case satser.AfvistArbejde:
		h.Nr = 2
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering:
		h.Nr = 3
	case satser.SygdomIkkeMeldtTilTilbud:
		h.Nr = 4
	case satser.OphoertMedArbejde, satser.IkkeSoegtJob, satser.MedvirkerIkke:
		h.Stk = 1
	case satser.FortietArbejde, satser.UdlandsopholdUberettiget:
		return satser.Hjemmel{Udgave: satser.LBK354af2025, Paragraf: 11, Stk: 2}
	default:
		return v.udenForListen(art, h, d)
	}
	return h
}

// listen returns the list of duties on a day: the provision that is cited for whatever it does not name.
func (v Vurderer) listen(d satser.Dato) satser.Hjemmel {
	r, err := v.Regler.HentRegel(satser.AndenHaendelse.Regel(), v.Ordning, d)
	if err != nil {
		return satser.Hjemmel{}
	}
	return r.Hjemmel().Paa(d)
}

// udenForListen is pligt for the number that 2021 put at the end of the list, and for reporting illness before a talk.
func (v Vurderer) udenForListen(art satser.Haendelsesart, h satser.Hjemmel, d satser.Dato) satser.Hjemmel {
	switch art {
	case satser.BookingfristOverskredet:
		if r, err := v.Regler.HentRegel(art.Regel(), v.Ordning, d); err == nil && r.Virkning() != satser.IngenSanktion {
			h.Nr, h.Udgave = 5, r.Hjemmel().Paa(d).Udgave // an edition before the number came has it not
			return h
		}
	case satser.SygdomIkkeMeldtTilSamtale:
		if r, err := v.Regler.HentRegel(satser.RegelSygemelding, v.Ordning, d); err == nil && r.Virkning() == satser.Gaelder {
			return r.Hjemmel().Paa(d)
		}
	}
	return satser.Hjemmel{}
}
