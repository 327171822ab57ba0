package raadighed

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Haendelse is a failure as it happened, and what the municipality has done about it.
type Haendelse struct {
	Art satser.Haendelsesart `json:"art"`
	// Dag is the day of the talk, the last day of the deadline for booking, or the day of the event. Of a tilbud the days
	// stand in Fravaer, and Dag may be left out.
	Dag satser.Dato `json:"dag,omitzero"`
	// Fravaer is the days of a tilbud on which the person was wholly or partly absent.
	Fravaer []Fravaersdag `json:"fravaer,omitempty"`
	// IPlanen says of a tilbud whether it is in the rehabiliteringsplan or a helhedsorienteret plan.
	IPlanen spor.Svar `json:"iPlanen,omitzero"`
	// Tilbud is the caller's name for the offer, so that a ground that is tied to it frees from no other.
	Tilbud string `json:"tilbud,omitempty"`
	// AndenAktoer is true of a talk held by an anden aktør and not by the municipality.
	AndenAktoer bool `json:"andenAktoer,omitempty"`
	// Selvbooket is true of a talk that the person booked.
	Selvbooket bool `json:"selvbooket,omitempty"`
	// Kontakt is the day on which personal contact was restored; Booket the day on which the person booked. The first of them,
	// or of the attempts in Behandling that reached the person, ends the days that are deducted.
	Kontakt satser.Dato `json:"kontakt,omitzero"`
	Booket  satser.Dato `json:"booket,omitzero"`
	// UdenKontaktTil is, while neither has happened, the last day on which that is known.
	UdenKontaktTil satser.Dato `json:"udenKontaktTil,omitzero"`
	// FristGivet is the day on which the person was given the deadline for booking; VejledtOmBooking says whether the
	// person had been guided about booking and what follows from not doing it.
	FristGivet       satser.Dato `json:"fristGivet,omitzero"`
	VejledtOmBooking spor.Svar   `json:"vejledtOmBooking,omitzero"`
	// OplystFoelge and OplystSkridt say whether the person was told in writing, together with the referral, the offer or
	// the summons, what would follow, and which steps would give the right back. They decide until 2019.
	OplystFoelge spor.Svar `json:"oplystFoelge,omitzero"`
	OplystSkridt spor.Svar `json:"oplystSkridt,omitzero"`
	// Advarsel says whether the summons to the first jobsamtale carried the special warning of 2020-2023.
	Advarsel spor.Svar `json:"advarsel,omitzero"`
	// Gange is how many times the person has turned down or missed tilbud without rimelig grund; PaaAndenVis says whether
	// the person otherwise does not take part (§ 69 e / § 69 p).
	Gange       int       `json:"gange,omitempty"`
	PaaAndenVis spor.Svar `json:"paaAndenVis,omitzero"`
	// BedreVidende says of an offence whether the person acted against better knowledge; Konstateret is the day on which
	// the municipality found it (§ 69 f / § 69 q).
	BedreVidende spor.Svar   `json:"bedreVidende,omitzero"`
	Konstateret  satser.Dato `json:"konstateret,omitzero"`
	// Beskrivelse is the caller's words. Nothing is read out of them.
	Beskrivelse string     `json:"beskrivelse,omitempty"`
	Behandling  Behandling `json:"behandling,omitzero"`
}

// Fravaersdag is a day of a tilbud with absence. A part of the day counts as the whole of it.
type Fravaersdag struct {
	Dag    satser.Dato `json:"dag"`
	Delvis bool        `json:"delvis,omitempty"`
}

// FravaerPaa lists the days from Monday to Friday of a period that is not open, as whole days of absence. Of a period with more
// days than a failure can hold it lists the first [MaksFravaer] and one more, which [Forhold.Valider] refuses.
func FravaerPaa(p satser.Periode) []Fravaersdag {
	var ud []Fravaersdag
	for d, n := p.Fra, p.Dage(); n > 0 && len(ud) <= MaksFravaer; d, n = d.AddDays(1), n-1 {
		if hverdag(d) {
			ud = append(ud, Fravaersdag{Dag: d})
		}
	}
	return ud
}

// ErForseelse reports whether the failure is an offence under § 69 f or § 69 q.
func (h *Haendelse) ErForseelse() bool {
	return h != nil && (h.Art == satser.FortietArbejde || h.Art == satser.UdlandsopholdUberettiget)
}

// ErSamtale reports whether the deduction runs until contact is restored.
func (h *Haendelse) ErSamtale() bool {
	if h == nil {
		return false
	}
	switch h.Art {
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.BookingfristOverskredet:
		return true
	}
	return false
}

// skulleMoede reports whether the person was to come somewhere: to a tilbud or a talk. Nobody comes anywhere to book, and
// work is no place of the jobcenter's.
func (h *Haendelse) skulleMoede() bool {
	switch h.Art {
	case satser.UdeblevetFraSamtale, satser.UdeblevetFraRaadighedsvurdering, satser.MedvirkerIkke:
		return true
	}
	return h.Art.ErTilbud()
}

// Dage returns the first and the last day of the failure: of a tilbud its days of absence, of a talk or a booking from
// its day to the day before contact or booking, at least its day, and of an event the day. It is the zero Periode while
// no day is stated.
func (h *Haendelse) Dage() satser.Periode {
	switch {
	case h == nil:
		return satser.Periode{}
	case h.Art.ErTilbud() && len(h.Fravaer) > 0:
		p := satser.Periode{Fra: h.Fravaer[0].Dag, Til: h.Fravaer[0].Dag}
		for _, f := range h.Fravaer {
			if f.Dag.Before(p.Fra) {
				p.Fra = f.Dag
			}
			if f.Dag.After(p.Til) {
				p.Til = f.Dag
			}
		}
		return p
	case h.ErSamtale():
		if slut := h.slut(); slut.After(h.Dag) {
			return satser.Periode{Fra: h.Dag, Til: slut}
		}
	}
	return satser.Periode{Fra: h.Dag, Til: h.Dag}
}

// slut returns the last day before contact or booking, or the last day on which it is known that there was neither.
func (h *Haendelse) slut() satser.Dato {
	foerst := h.kontakten(h.Dag)
	if h.Booket.IsValid() && (foerst.IsZero() || h.Booket.Before(foerst)) {
		foerst = h.Booket
	}
	if foerst.IsValid() {
		return foerst.AddDays(-1)
	}
	return h.UdenKontaktTil
}

// kontakten returns the first day on which there was personal contact after the failure on a day: the person made it, or
// an attempt of the municipality's succeeded.
func (h *Haendelse) kontakten(dag satser.Dato) satser.Dato {
	d := h.Kontakt
	for i := range h.Behandling.Kontaktforsoeg {
		k := &h.Behandling.Kontaktforsoeg[i]
		if k.Opnaaet && k.taeller(dag) && (d.IsZero() || k.Dag.Before(d)) {
			d = k.Dag
		}
	}
	return d
}

func hverdag(d satser.Dato) bool {
	u := d.Weekday()
	return u >= 1 && u <= 5
}
